import type { SearchTable, ShardEntry } from '../search-table.ts';
import type { Engine } from './ask.ts';
import { createDelivery } from './deliver-apart.ts';
import { openShard } from './open-shard.ts';
import type { PagefindInstance, PagefindModule } from './pagefind-module.ts';

const WASM = 'wasm.unknown.pagefind';
const ENTRY = 'pagefind-entry.json';

/** What the engine needs from where it runs; `base` is the address of the folder `search/`, with a slash at the end. */
export interface EngineSource {
  readonly base: string;
  readonly fetch: typeof fetch;
  readonly importModule: (url: string) => Promise<PagefindModule>;
  readonly simplify?: (text: string) => Promise<string>;
}

/** An open engine, and a way to know that files it asked for did not come. */
export interface OpenEngine {
  readonly engine: Engine;
  /** Addresses that failed since the last call: Pagefind swallows a chunk that does not come and answers as if it were empty. */
  readonly takeFailures: () => string[];
}

/**
 * Opens the index below `base`. Pagefind fetches through us: the WebAssembly is loaded once and from the start, and a
 * shard's entry is answered from the table, so that index and table are always of one publication.
 */
export async function openEngine(source: EngineSource): Promise<OpenEngine> {
  const failures: string[] = [];
  const get = async (url: string, init?: RequestInit): Promise<Response> => {
    const response = await source.fetch(url, init).catch(() => Response.error());
    if (!response.ok) failures.push(url);
    return response;
  };
  const wasm = get(`${source.base}pagefind/${WASM}`);
  const pagefind = source.importModule(`${source.base}pagefind/pagefind.js`);
  pagefind.catch(() => undefined);
  const table = await loadTable(get, source.base);
  const entries = new Map(table.shards.map((shard) => [`${source.base}${shard.path}${ENTRY}`, shard.entry]));
  const deliver = createDelivery();
  globalThis.fetch = async (input) => {
    const url = String(input).replace(/\?.*$/, '');
    if (url.endsWith(WASM)) return (await wasm).clone();
    const entry = entries.get(url);
    return entry === undefined ? deliver(await get(url)) : new Response(JSON.stringify(entry));
  };
  // An archive without reports has no index to open.
  if (table.shards.length === 0) return { engine: { table, lookups: [] }, takeFailures: () => [] };
  const { createInstance } = await pagefind;
  const instances: PagefindInstance[] = [];
  for (const { path } of table.shards) {
    instances.push(createInstance({ basePath: `${source.base}${path}`, metaCacheTag: 'table' }));
    // Instances share one WebAssembly. Two that start together start it twice, and the first is left with a pointer into
    // memory that is gone, so the others wait until the first stands. An empty search loads nothing.
    if (instances.length === 1 && table.shards.length > 1) await instances[0]?.preload('').catch(() => undefined);
  }
  const open = (shard: ShardEntry, at: number) => openShard(instances[at] as PagefindInstance, shard);
  return {
    engine: { table, lookups: table.shards.map(open), ...(source.simplify && { simplify: source.simplify }) },
    takeFailures: () => failures.splice(0),
  };
}

async function loadTable(
  get: (url: string, init?: RequestInit) => Promise<Response>,
  base: string,
): Promise<SearchTable> {
  const response = await get(`${base}table.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${base}table.json: ${response.status}`);
  return (await response.json()) as SearchTable;
}
