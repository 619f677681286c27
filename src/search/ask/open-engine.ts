import { pagefindMeta } from '../pagefind-meta.ts';
import type { SearchTable, StoredTable } from '../search-table.ts';
import { readTable } from '../store-table.ts';
import { unfold } from '../unfold.ts';
import { createDelivery } from './deliver-apart.ts';
import type { Engine } from './engine.ts';
import { heldScopes } from './held-scopes.ts';
import { openCounts } from './open-counts.ts';
import { openLookup } from './open-lookup.ts';
import type { PagefindModule } from './pagefind-module.ts';
import { layOut } from './slots.ts';

const WASM = 'wasm.unknown.pagefind';
const ENTRY = 'pagefind-entry.json';
const META = 'pagefind.table.pf_meta';

/** What the engine needs from where it runs; `base` is the address of the folder `search/`, with a slash at the end. */
export interface EngineSource {
  readonly base: string;
  readonly fetch: typeof fetch;
  readonly pagefind: PagefindModule;
  /** Pagefind's version. */
  readonly version: string;
  readonly simplify?: (text: string) => Promise<string>;
}

/** An open engine, and a way to know that files it asked for did not come. */
export interface OpenEngine {
  readonly engine: Engine;
  /** Addresses that failed since the last call: Pagefind swallows a chunk that does not come and answers as if it were empty. */
  readonly takeFailures: () => string[];
}

type Get = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * Opens the index below `base`. Pagefind fetches through us: it gets its WebAssembly ready while the table is on its way,
 * and what it wants to know of the index is made of the table.
 */
export async function openEngine(source: EngineSource): Promise<OpenEngine> {
  const { base, pagefind, version } = source;
  const failures: string[] = [];
  const get: Get = async (url, init) => {
    const response = await source.fetch(url, init).catch(() => Response.error());
    if (!response.ok) failures.push(url);
    return response;
  };
  const loading = loadTable(get, base);
  const chunks = keepEarly((url) => get(url).then(unfoldResponse));
  serve({
    version,
    table: loading,
    wasm: get(`${base}pagefind/${WASM}`).then(unfoldResponse),
    getChunk: chunks.take,
  });
  const instance = pagefind.createInstance({ basePath: `${base}pagefind/`, metaCacheTag: 'table' });
  const table = await loading;
  const folder = `${base}${table.publication}/`;
  const load = async (url: string) => {
    const response = await get(url);
    return response.ok ? response : null;
  };
  const engine: Engine = {
    table,
    held: heldScopes(table),
    // An archive without reports has no index to ask.
    lookup:
      table.chunks.length === 0
        ? async () => new Map()
        : openLookup(instance, table.chunks, (chunk) => chunks.fetchEarly(`${folder}index/${chunk}.pf_index`)),
    counts: openCounts(table, `${folder}counts/`, load),
    sort: layOut(table.rows),
    ...(source.simplify && { simplify: source.simplify }),
  };
  return { engine, takeFailures: () => failures.splice(0) };
}

async function loadTable(get: Get, base: string): Promise<SearchTable> {
  const response = await get(`${base}table.bin`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${base}table.bin: ${response.status}`);
  return readTable(JSON.parse(new TextDecoder().decode(await unfold(response))) as StoredTable);
}

/** Unfolded by the platform, in a fraction of the time that Pagefind's own script takes; it accepts both. */
async function unfoldResponse(response: Response): Promise<Response> {
  return response.ok ? new Response(await unfold(response)) : response;
}

/** Files that are fetched before they are asked for, each once. */
function keepEarly(fetchFile: (url: string) => Promise<Response>) {
  const early = new Map<string, Promise<Response>>();
  const known = new Set<string>();
  return {
    fetchEarly: (url: string) => {
      if (known.has(url)) return;
      known.add(url);
      const response = fetchFile(url);
      response.catch(() => undefined);
      early.set(url, response);
    },
    take: (url: string) => {
      const response = early.get(url) ?? fetchFile(url);
      early.delete(url);
      return response;
    },
  };
}

interface Served {
  readonly version: string;
  readonly table: Promise<SearchTable>;
  readonly wasm: Promise<Response>;
  readonly getChunk: (url: string) => Promise<Response>;
}

/** Puts itself between Pagefind and the network: to Pagefind all lies in the folder of its WebAssembly. */
function serve({ version, table, wasm, getChunk }: Served): void {
  const language = { hash: 'table', wasm: null, page_count: 1 };
  const entry = JSON.stringify({ version, languages: { und: language }, include_characters: [] });
  const deliver = createDelivery();
  globalThis.fetch = async (input) => {
    const url = String(input).replace(/\?.*$/, '');
    if (url.endsWith(WASM)) return (await wasm).clone();
    if (url.endsWith(ENTRY)) return new Response(entry);
    const { publication, chunks, shards: documents } = await table;
    if (url.endsWith(META)) return new Response(pagefindMeta({ engine: version, documents, chunks }));
    return deliver(await getChunk(url.replace('/pagefind/index/', `/${publication}/index/`)));
  };
}
