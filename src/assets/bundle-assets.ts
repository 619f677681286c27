import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import type { SiteFile } from '../model/page.ts';
import { ASSETS, type AssetEntry, FIXED, type FixedEntry } from './entries.ts';

/** Browsers of 2023 and later: the oldest with nested CSS, `:has` and `<dialog>` in all engines. */
const TARGET = ['chrome111', 'edge111', 'firefox115', 'safari16.4'];
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HASH_LENGTH = 10;

/** Bundles styles and client scripts, minified; names carry a hash of the content, so the same sources give the same files. */
export async function bundleAssets(): Promise<SiteFile[]> {
  const [hashed, fixed] = await Promise.all([Promise.all(ASSETS.map(hashedFile)), Promise.all(FIXED.map(fixedFile))]);
  return [...hashed, ...fixed];
}

/** Addresses of bundled files by name, as `AssetMap` of the templates; `files` come as `bundleAssets` gives them. */
export function assetMap(files: readonly { readonly file: string }[]): Readonly<Record<string, string>> {
  return Object.fromEntries(ASSETS.map(({ name }, at) => [name, `/${files[at]?.file}`]));
}

async function hashedFile({ sources, name, format }: AssetEntry): Promise<SiteFile> {
  const contents = await Promise.all(
    sources.map((source) =>
      source.endsWith('.svg')
        ? readFile(path.join(ROOT, source))
        : bundle(source, format === 'script' ? 'iife' : 'esm'),
    ),
  );
  const content = Buffer.concat(contents);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
  const { name: stem, ext } = path.parse(name);
  return { file: `assets/${stem}-${hash}${ext}`, content };
}

async function fixedFile({ source, file }: FixedEntry): Promise<SiteFile> {
  return { file, content: await bundle(source, 'esm') };
}

/** One entry with all it imports, minified. */
export async function bundle(
  source: string,
  format: 'iife' | 'esm',
  more: Pick<BuildOptions, 'plugins' | 'define'> = {},
): Promise<Uint8Array> {
  const options: BuildOptions = {
    absWorkingDir: ROOT,
    entryPoints: [source],
    bundle: true,
    write: false,
    minify: true,
    format,
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    ...more,
  };
  const { outputFiles = [] } = await build(options);
  const [file] = outputFiles;
  if (file === undefined || outputFiles.length !== 1)
    throw new Error(`${source} bundles to ${outputFiles.length} files`);
  return file.contents;
}
