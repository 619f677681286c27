import type { SiteFile } from '../../../src/model/page.ts';
import { type OpenEngine, openEngine } from '../../../src/search/ask/open-engine.ts';

const ORIGIN = 'http://search.test/';

/** Opens an index from memory with Pagefind's browser module, as the worker does. */
export function openIndex(files: readonly SiteFile[]): Promise<OpenEngine> {
  const contents = new Map(files.map(({ file, content }) => [ORIGIN + file, Buffer.from(content as string)]));
  return openEngine({
    base: `${ORIGIN}search/`,
    fetch: async (input) => {
      const bytes = contents.get(String(input));
      return bytes === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(bytes));
    },
    importModule: (url) => {
      const bytes = contents.get(url);
      if (bytes === undefined) return Promise.reject(new Error(`no file ${url}`));
      return import(/* @vite-ignore */ `data:text/javascript;base64,${bytes.toString('base64')}`);
    },
  });
}
