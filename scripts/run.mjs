// @ts-check
// Plain JavaScript: starts a command that is TypeScript, e.g. `node scripts/run.mjs build --help`.
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleModules } from '../src/load/bundle-modules.mjs';
import { loadModule } from '../src/load/load-module.mjs';

const [name = '', ...args] = process.argv.slice(2);
const script = path.join(import.meta.dirname, `${name}.ts`);
// As if it had been started itself.
process.argv = [process.execPath, script, ...args];
await loadModule(pathToFileURL((await bundle()) ?? script).href);

/** The command as one file, which starts in a third of the time; null where it cannot be made, and tsx says why or does without. */
async function bundle() {
  // Stacks name lines of the sources.
  if (process.env.NIANBAO_DEBUG) return null;
  // Named as the build names its own spare folders: what a killed command has left goes with the next build.
  const folder = path.join(tmpdir(), `nianbao-spare-${process.pid}-${randomUUID()}`);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  try {
    await bundleModules([script], folder);
    return path.join(folder, `${name}.mjs`);
  } catch {
    return null;
  }
}
