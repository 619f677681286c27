// @ts-check
// Plain JavaScript: commands start by it (`scripts/run.mjs`), before anything reads TypeScript.
import { mkdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Writes TypeScript modules of the project (`./src/…`) as plain JavaScript into a folder, all side by side as NAME.mjs. Packages stay where
 * they are. A process that loads them need not read TypeScript, which takes it three times as long to start.
 * @param {readonly string[]} modules
 * @param {string} folder
 */
export async function bundleModules(modules, folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 }); // What lies in it is run.
  const entries = { entryPoints: [...modules], entryNames: '[name]', outExtension: { '.js': '.mjs' } };
  await build({ ...BUNDLE, ...entries, outdir: folder, splitting: true });
}

/**
 * The text of one, with all that it imports of its own.
 * @param {string} file
 */
export async function bundledText(file) {
  const { outputFiles } = await build({ ...BUNDLE, entryPoints: [file], write: false });
  return outputFiles[0]?.text ?? '';
}

const ASKED = Symbol('asked');

/**
 * Packages by their addresses: from the folder of the bundle they might not be found.
 * @type {import('esbuild').Plugin}
 */
const PACKAGES = {
  name: 'packages',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^[^./#]/ }, async ({ path: name, pluginData, ...from }) => {
      if (pluginData === ASKED || isBuiltin(name)) return undefined;
      const found = await resolve(name, { ...from, pluginData: ASKED });
      return { path: pathToFileURL(found.path).href, external: true, errors: found.errors };
    });
  },
};

/**
 * Modules that ask where they stand are told where their sources do.
 * @type {import('esbuild').Plugin}
 */
const PLACES = {
  name: 'places',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.(?:tsx?|mjs)$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      if (!source.includes('import.meta.')) return undefined;
      // Patterns, not strings, which would be replaced where this module is itself in a bundle.
      const contents = source
        .replaceAll(/\bimport\.meta\.dirname\b/g, () => JSON.stringify(path.dirname(file)))
        .replaceAll(/\bimport\.meta\.url\b/g, () => JSON.stringify(pathToFileURL(file).href));
      return { contents, loader: file.endsWith('.tsx') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};

const BUNDLE = /** @type {const} @satisfies {import('esbuild').BuildOptions} */ ({
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  platform: 'node',
  conditions: [], // Those of Node, which knows no `module`.
  plugins: [PACKAGES, PLACES],
  logLevel: 'silent',
});
