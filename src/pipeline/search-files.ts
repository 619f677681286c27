import { bundleWorker, WORKER_SOURCE } from '../assets/bundle-worker.ts';
import type { PlacedFile, SiteFile } from '../model/page.ts';
import { joinShards } from '../search/index/build-index.ts';
import { readEngine } from '../search/index/run-pagefind.ts';
import { shardOf } from '../search/shard-of.ts';
import type { Ground } from './ground.ts';
import type { ReportDigests } from './library.ts';
import type { Note } from './progress.ts';
import { contentHash } from './store/content-hash.ts';
import { storeIn, valueGone } from './store/folders.ts';
import { openStore } from './store/store.ts';
import { readShard } from './stored-shard.ts';
import type { Workers } from './workers.ts';

/** Most reports of a shard on average: one report more makes one shard anew. Shards of 256 make an index 4 % smaller, and cost that four times as much. */
const SHARD_SIZE = 64;

/** A shard of the search index: its reports, and the key under which it is kept. */
export interface ShardPlan {
  readonly digests: ReportDigests;
  readonly key: string;
}

/** Which shards an index has. */
export function planShards({ code, versions }: Pick<Ground, 'code' | 'versions'>, digests: ReportDigests): ShardPlan[] {
  const version = contentHash(code.versionOf(['src/search/index/build-shard.ts']), versions.records);
  return spreadReports(digests).map((group) => ({ digests: group, key: contentHash(version, JSON.stringify(group)) }));
}

/** What is done to make an index. */
export interface IndexMeans {
  readonly workers: Workers;
  readonly note: Note;
}

/** The search index over all reports, and the worker that asks it; made anew when one of its shards is another. */
export function searchFiles(
  ground: Ground,
  shards: readonly ShardPlan[],
  means: IndexMeans,
): Promise<readonly PlacedFile[]> {
  const by = ground.code.versionOf(['src/search/index/build-index.ts', 'src/assets/bundle-worker.ts', WORKER_SOURCE]);
  return ground.kept.take(contentHash(by, ...shards.map(({ key }) => key)), () => indexFiles(ground, shards, means));
}

/** Where shards are made and kept. */
export type IndexPlaces = Pick<Ground, 'cache' | 'versions' | 'code'>;

/** Makes the index: shards are made in threads and kept, so that a report that comes or changes makes one shard anew, and then joined. */
export async function* indexFiles(
  { cache, versions, code }: IndexPlaces,
  shards: readonly ShardPlan[],
  { workers, note }: IndexMeans,
): AsyncGenerator<SiteFile> {
  let done = 0;
  await Promise.all(
    shards.map(async (shard) => {
      await workers.index({ cache, versions, ...shard, code: code.version });
      note(`${++done}/${shards.length} shards`);
    }),
  );
  const store = openStore(storeIn(cache, 'shard'));
  const engine = await readEngine();
  yield* joinShards(
    shards.map(({ key }) => readShard(store, key) ?? fail(valueGone(cache))),
    engine,
  );
  yield await bundleWorker(engine);
}

/** Reports by shard; the number of shards is a power of two, so that growth seldom moves a report to another. */
export function spreadReports(digests: ReportDigests): ReportDigests[] {
  const ids = Object.keys(digests).sort();
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(ids.length / SHARD_SIZE)));
  const groups: Record<string, string>[] = Array.from({ length: count }, () => ({}));
  for (const id of ids) (groups[shardOf(id, count)] as Record<string, string>)[id] = digests[id] as string;
  return groups;
}

function fail(error: Error): never {
  throw error;
}
