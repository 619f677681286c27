import type { Plugin } from 'esbuild';
import type { SiteFile } from '../model/page.ts';
import type { PagefindEngine } from '../search/index/run-pagefind.ts';
import { bundle } from './bundle-assets.ts';

/** The worker's source. */
export const WORKER_SOURCE = 'src/client/search/worker.ts';

/** What the worker's source calls Pagefind's module for browsers, which Pagefind hands out with an index only. */
const NAME = '#pagefind';

/** The search worker with Pagefind's module in it: one request less before the first answer, and a third fewer bytes. */
export async function bundleWorker({ module, version }: PagefindEngine): Promise<SiteFile> {
  const define = { PAGEFIND_VERSION: JSON.stringify(version) };
  const content = await bundle(WORKER_SOURCE, 'esm', { plugins: [provide(module)], define });
  return { file: 'search/worker.js', content };
}

function provide(contents: string): Plugin {
  return {
    name: 'pagefind',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^#pagefind$/ }, () => ({ path: NAME, namespace: 'pagefind' }));
      onLoad({ filter: /.*/, namespace: 'pagefind' }, () => ({ contents, loader: 'js' }));
    },
  };
}
