import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openModules } from '../../../src/pipeline/code/open-modules.ts';

const MODULE = './test/pipeline/code/fixture/placed.ts';

/** Loads it past vitest, as a process would. */
async function load(address: string): Promise<Readonly<Record<string, unknown>>> {
  return import(/* @vite-ignore */ address);
}

describe('modules for processes and threads', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('are JavaScript that knows where its source stands and finds its packages', async () => {
    const modules = openModules([MODULE]);
    const address = await modules.addressOf(MODULE);
    expect(path.basename(address)).toBe('placed.mjs');
    expect(await load(address)).toMatchObject({
      folder: path.join(import.meta.dirname, 'fixture'),
      address: new URL('./fixture/placed.ts', import.meta.url).href,
      parsed: { a: 1 },
    });
    await modules.close();
    expect(existsSync(path.dirname(fileURLToPath(address)))).toBe(false);
  });

  it('are bundled once', async () => {
    const modules = openModules([MODULE]);
    const [one, other] = await Promise.all([modules.addressOf(MODULE), modules.addressOf(MODULE)]);
    expect(one).toBe(other);
    await modules.close();
  });

  it('are their sources where nothing can be written', async () => {
    vi.stubEnv('TMPDIR', path.join(import.meta.filename, 'no-folder'));
    const modules = openModules([MODULE]);
    expect(await modules.addressOf(MODULE)).toBe(new URL('./fixture/placed.ts', import.meta.url).href);
    await modules.close();
  });
});
