import type { SiteFile } from '../../model/page.ts';
import type { SearchRecord } from '../search-record.ts';
import { TIERS } from '../tiers.ts';
import { buildShard, type Shard } from './build-shard.ts';
import { groupByReport, spread } from './group-reports.ts';
import { type JoinedTier, joinTier } from './join-tier.ts';
import { type PagefindEngine, readEngine } from './run-pagefind.ts';
import { tableFile } from './table-file.ts';

/** How the index is cut. */
export interface IndexOptions {
  /** Number of shards that the reports of a tier are spread over by their ids; 1 unless told otherwise. */
  readonly shards?: number;
  /** Tier of a report; the first for all unless told otherwise. */
  readonly tierOf?: (id: string) => number;
  /** Size at which a chunk of the served index is closed, bytes before compression. */
  readonly chunkSize?: number;
}

/**
 * Files below `search/` that answer queries over the records: Pagefind's engine and index, the table of reports, counts of
 * frequent grams, and the texts that result pages quote. The same records give the same bytes, whatever their order.
 */
export async function buildIndex(records: readonly SearchRecord[], options: IndexOptions = {}): Promise<SiteFile[]> {
  const { shards = 1, tierOf = () => 0, chunkSize } = options;
  const reports = groupByReport(records);
  const tiers: Shard[][] = [];
  for (let tier = 0; tier < TIERS; tier++) {
    const own = reports.filter(([record]) => tierOf(record?.report.id ?? '') === tier);
    const made: Shard[] = [];
    if (own.length > 0) for (const group of spread(own, shards)) made.push(await buildShard(group));
    tiers.push(made);
  }
  const engine = await readEngine();
  const joined: JoinedTier[] = [];
  for (const [number, own] of tiers.entries()) {
    const first = tiers.slice(0, number).flat().length;
    joined.push(await joinTier(own, { number, first, version: engine.version, ...(chunkSize && { chunkSize }) }));
  }
  return [...joined.flatMap(({ files }) => files), engineFile(engine), tableFile(joined)];
}

/** Pagefind's WebAssembly as it is published. */
export function engineFile({ wasm }: PagefindEngine): SiteFile {
  return { file: 'search/pagefind/wasm.unknown.pagefind', content: wasm };
}
