import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteFile } from '../../../src/model/page.ts';
import { type OpenEngine, openEngine } from '../../../src/search/ask/open-engine.ts';

/** Writes an index to a folder of its own and opens it with Pagefind's browser module, as the worker does. */
export async function openIndex(files: readonly SiteFile[]): Promise<OpenEngine> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'nianbao-search-'));
  for (const { file, content } of files) {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const base = 'http://search.test/search/';
  const pathOf = (url: string) => path.join(root, new URL(url).pathname);
  const fetchFile = async (url: string) =>
    readFile(pathOf(url)).then(
      (bytes) => new Response(new Uint8Array(bytes)),
      () => new Response(null, { status: 404 }),
    );
  return openEngine({
    base,
    fetch: (input) => fetchFile(String(input)),
    importModule: (url) => import(/* @vite-ignore */ pathToFileURL(pathOf(url)).href),
  });
}
