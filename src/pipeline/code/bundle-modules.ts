import { mkdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Loader, type Plugin } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/**
 * Writes TypeScript modules of the project (`./src/…`) as plain JavaScript into a folder, all side by side as NAME.mjs. Packages stay where
 * they are. A process that loads them need not read TypeScript, which takes it three times as long to start.
 */
export async function bundleModules(modules: readonly string[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 }); // What lies in it is run.
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...modules],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    conditions: [], // Those of Node, which knows no `module`.
    outdir: folder,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    plugins: [PACKAGES, PLACES],
    logLevel: 'silent',
  });
}

const ASKED = Symbol('asked');

/** Packages by their addresses: from the folder of the bundle they might not be found. */
const PACKAGES: Plugin = {
  name: 'packages',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^[^./#]/ }, async ({ path: name, pluginData, ...from }) => {
      if (pluginData === ASKED || isBuiltin(name)) return undefined;
      const found = await resolve(name, { ...from, pluginData: ASKED });
      return { path: pathToFileURL(found.path).href, external: true, errors: found.errors };
    });
  },
};

/** Modules that ask where they stand are told where their sources do. */
const PLACES: Plugin = {
  name: 'places',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      if (!source.includes('import.meta.')) return undefined;
      const contents = source
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href));
      return { contents, loader: path.extname(file).slice(1) as Loader };
    });
  },
};
