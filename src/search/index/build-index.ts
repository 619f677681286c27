import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { SiteFile } from '../../model/page.ts';
import { SCOPE_KEYS, type SearchRecord } from '../search-record.ts';
import { storeTable } from '../store-table.ts';
import { buildShard, type Shard } from './build-shard.ts';
import { countFiles } from './count-files.ts';
import { groupByReport, spread } from './group-reports.ts';
import { joinRows } from './join-rows.ts';
import { mergeWords } from './merge-words.ts';
import { type PagefindEngine, readEngine } from './run-pagefind.ts';
import { type IndexChunk, writeChunks } from './write-chunks.ts';

/** How the index is cut. */
export interface IndexOptions {
  /** Number of shards that the reports are spread over by their ids; 1 unless told otherwise. */
  readonly shards?: number;
  /** Size at which a chunk of the served index is closed, bytes before compression. */
  readonly chunkSize?: number;
}

/**
 * A query loads one chunk or two for each of its probes, and the table names every chunk: over 3,000 reports, 20 KB give
 * 5,000 chunks of 8 KB compressed, and the least bytes in all.
 */
const CHUNK_SIZE = 20_000;

/**
 * Files below `search/` that answer queries over the records: Pagefind's engine and index, the table of reports, counts of
 * frequent grams, and the texts that result pages quote. The same records give the same bytes, whatever their order.
 */
export async function buildIndex(records: readonly SearchRecord[], options: IndexOptions = {}): Promise<SiteFile[]> {
  const shards: Shard[] = [];
  for (const group of spread(groupByReport(records), options.shards ?? 1)) shards.push(await buildShard(group));
  const files: SiteFile[] = [];
  for await (const file of joinShards(shards, await readEngine(), options)) files.push(file);
  return files;
}

/** The files of an index over shards that were made apart; all of them, empty ones too, as `shardOf` numbers them. */
export async function* joinShards(
  shards: readonly Shard[],
  { wasm, version }: PagefindEngine,
  { chunkSize = CHUNK_SIZE }: IndexOptions = {},
): AsyncGenerator<SiteFile> {
  const { rows, headings, places } = joinRows(shards);
  const chunks: IndexChunk[] = [];
  for await (const chunk of writeChunks(mergeWords(shards), chunkSize)) chunks.push(chunk);
  const counts = countFiles(shards, { rows, headings, places });
  const columns = {
    scopes: SCOPE_KEYS,
    shards: shards.length,
    rows,
    headings,
    chunks: chunks.map(({ from }) => from),
    packs: counts.packs,
  };
  const publication = publicationOf([...chunks, ...counts.files], JSON.stringify([version, columns]));
  const folder = `search/${publication}/`;
  for (const [number, { content }] of chunks.entries()) yield { file: `${folder}index/${number}.pf_index`, content };
  for (const { file, content } of counts.files) yield { file: `${folder}counts/${file}`, content };
  for (const { texts } of shards) yield* texts;
  yield { file: 'search/pagefind/wasm.unknown.pagefind', content: wasm };
  const table = storeTable({ publication, ...columns });
  yield { file: 'search/table.bin', content: gzipSync(JSON.stringify(table), { level: 9 }) };
}

/** Ten hexadecimal digits that change with anything in the folder they name, and with what a table tells of it. */
function publicationOf(files: readonly { readonly content: string | Uint8Array }[], rest: string): string {
  const hash = createHash('sha256').update(rest);
  for (const { content } of files) hash.update(content);
  return hash.digest('hex').slice(0, 10);
}
