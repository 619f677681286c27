import type { SiteFile } from '../../../src/model/page.ts';
import { type OpenEngine, openEngine } from '../../../src/search/ask/open-engine.ts';
import type { PagefindModule } from '../../../src/search/ask/pagefind-module.ts';
import { readEngine } from '../../../src/search/index/run-pagefind.ts';

const ORIGIN = 'http://search.test/';

/** Opens an index from memory with Pagefind's browser module, as the worker does; one at a time, since they share it. */
export async function openIndex(files: readonly SiteFile[]): Promise<OpenEngine> {
  const contents = new Map(files.map(({ file, content }) => [ORIGIN + file, Buffer.from(content as string)]));
  return openEngine({
    base: `${ORIGIN}search/`,
    fetch: async (input) => {
      const bytes = contents.get(String(input));
      return bytes === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(bytes));
    },
    ...(await loadEngine()),
  });
}

interface LoadedEngine {
  readonly pagefind: PagefindModule;
  readonly version: string;
}

let loaded: Promise<LoadedEngine> | null = null;

function loadEngine(): Promise<LoadedEngine> {
  loaded ??= readEngine().then(async ({ module, version }) => {
    const address = `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`;
    return { pagefind: (await import(/* @vite-ignore */ address)) as PagefindModule, version };
  });
  return loaded;
}
