import { shardOf } from '../../search/shard-of.ts';
import { intoTiers } from '../../search/tiers.ts';
import type { Ground } from '../ground.ts';
import type { ReportDigests } from '../library.ts';
import { contentHash } from '../store/content-hash.ts';

/** Most reports of a shard on average: one report more makes one shard anew. Shards of 256 make an index 4 % smaller, and cost that four times as much. */
const SHARD_SIZE = 64;

/** A shard of reports, and the key under which what is made of it is kept. */
export interface ShardPlan {
  readonly digests: ReportDigests;
  readonly key: string;
}

/** A tier of the search index that is made anew when one of its shards is another. */
export interface PlannedTier {
  readonly number: number;
  /** Shards of the tiers before it. */
  readonly first: number;
  readonly shards: readonly ShardPlan[];
}

/** Which reports an index holds: their digests, and their ids in the order in which they came to the archive. */
export interface IndexedReports {
  readonly digests: ReportDigests;
  readonly arrival: readonly string[];
}

/** Which tiers and shards an index has. */
export function planIndex(
  { code, versions }: Pick<Ground, 'code' | 'versions'>,
  { digests, arrival }: IndexedReports,
): PlannedTier[] {
  const version = contentHash(code.versionOf(['src/search/index/build-shard.ts']), versions.records);
  let first = 0;
  return intoTiers(arrival).map((ids, number) => {
    const own = Object.fromEntries(ids.map((id) => [id, digests[id] as string]));
    const shards = keyedShards(version, own);
    const tier = { number, first, shards };
    first += shards.length;
    return tier;
  });
}

/** Shards of reports, each with the key of what is made of it; `version` says by what. */
export function keyedShards(version: string, digests: ReportDigests): ShardPlan[] {
  return spreadReports(digests).map((group) => ({ digests: group, key: contentHash(version, JSON.stringify(group)) }));
}

/** Reports by shard; the number of shards is a power of two, so that growth seldom moves a report to another. */
export function spreadReports(digests: ReportDigests): ReportDigests[] {
  const ids = Object.keys(digests).sort();
  if (ids.length === 0) return [];
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(ids.length / SHARD_SIZE)));
  const groups: Record<string, string>[] = Array.from({ length: count }, () => ({}));
  for (const id of ids) (groups[shardOf(id, count)] as Record<string, string>)[id] = digests[id] as string;
  return groups;
}
