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
 * Opens the index below `base`. Pagefind fetches through us: its WebAssembly loads from the start, together with the table,
 * and what it wants to know of the index is made of the table.
 */
export async function openEngine(source: EngineSource): Promise<OpenEngine> {
  const failures: string[] = [];
  const get: Get = async (url, init) => {
    const response = await source.fetch(url, init).catch(() => Response.error());
    if (!response.ok) failures.push(url);
    return response;
  };
  const wasm = get(`${source.base}pagefind/${WASM}`);
  const table = await loadTable(get, source.base);
  const folder = `${source.base}${table.publication}/`;
  serve(table, { wasm, get });
  const instance = source.pagefind.createInstance({ basePath: folder, metaCacheTag: 'table' });
  const load = async (url: string) => {
    const response = await get(url);
    return response.ok ? response : null;
  };
  const engine: Engine = {
    table,
    held: heldScopes(table),
    // An archive without reports has no index to ask.
    lookup: table.chunks.length === 0 ? async () => new Map() : openLookup(instance, table.chunks),
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

/** Puts itself between Pagefind and the network. */
function serve(table: SearchTable, { wasm, get }: { readonly wasm: Promise<Response>; readonly get: Get }): void {
  const { engine, chunks, shards: documents } = table;
  const language = { hash: 'table', wasm: null, page_count: documents };
  const entry = JSON.stringify({ version: engine, languages: { und: language }, include_characters: [] });
  const deliver = createDelivery();
  globalThis.fetch = async (input) => {
    const url = String(input).replace(/\?.*$/, '');
    if (url.endsWith(WASM)) return (await wasm).clone();
    if (url.endsWith(ENTRY)) return new Response(entry);
    if (url.endsWith(META)) return new Response(pagefindMeta({ engine, documents, chunks }));
    const response = await get(url);
    // Unfolded by the platform, in a fraction of the time that Pagefind's own script takes.
    return deliver(response.ok ? new Response(await unfold(response)) : response);
  };
}
