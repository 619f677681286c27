import { pagefindMeta } from '../pagefind-meta.ts';
import type { SearchTable, StoredTable } from '../search-table.ts';
import { readTable } from '../store-table.ts';
import { unfold } from '../unfold.ts';
import { createDelivery } from './deliver-apart.ts';
import type { Engine } from './engine.ts';
import { heldScopes } from './held-scopes.ts';
import { listChunks } from './list-chunks.ts';
import { openCounts } from './open-counts.ts';
import { openLookup } from './open-lookup.ts';
import type { PagefindModule } from './pagefind-module.ts';
import { readPlaceOrder } from './place-order.ts';
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
    getChunk: (file) => chunks.take(base + file),
  });
  const instance = pagefind.createInstance({ basePath: `${base}pagefind/`, metaCacheTag: 'table' });
  const table = await loading;
  const listed = listChunks(table);
  const load = async (url: string) => {
    const response = await get(url);
    return response.ok ? response : null;
  };
  const engine: Engine = {
    table,
    held: heldScopes(table),
    places: readPlaceOrder(table.places),
    // An archive without reports has no index to ask.
    lookup:
      listed.length === 0
        ? async () => new Map()
        : openLookup(
            instance,
            listed.map(({ from }) => from),
            (chunk) => chunks.fetchEarly(base + listed[chunk]?.file),
          ),
    counts: openCounts(table, base, load),
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
  /** Loads a chunk by its file below `search/`. */
  readonly getChunk: (file: string) => Promise<Response>;
}

/** Puts itself between Pagefind and the network: to Pagefind all lies in the folder of its WebAssembly. */
function serve({ version, table, wasm, getChunk }: Served): void {
  const language = { hash: 'table', wasm: null, page_count: 1 };
  const entry = JSON.stringify({ version, languages: { und: language }, include_characters: [] });
  const deliver = createDelivery();
  const shape = table.then((known) => ({ listed: listChunks(known), documents: documentsOf(known) }));
  shape.catch(() => undefined);
  globalThis.fetch = async (input) => {
    const url = String(input).replace(/\?.*$/, '');
    if (url.endsWith(WASM)) return (await wasm).clone();
    if (url.endsWith(ENTRY)) return new Response(entry);
    const { listed, documents } = await shape;
    if (url.endsWith(META)) {
      const chunks = listed.map(({ from }) => from);
      return new Response(pagefindMeta({ engine: version, documents, chunks }));
    }
    return deliver(await getChunk(listed[numberOf(url)]?.file ?? ''));
  };
}

function documentsOf({ tiers }: SearchTable): number {
  return tiers.reduce((sum, { shards }) => sum + shards, 0);
}

/** `…/index/12.pf_index` → 12. */
function numberOf(chunk: string): number {
  return Number(/(\d+)\.pf_index$/u.exec(chunk)?.[1]);
}
