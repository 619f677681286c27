import { bundleWorker } from '../assets/bundle-worker.ts';
import type { SiteFile } from '../model/page.ts';
import { joinShards } from '../search/index/build-index.ts';
import { readEngine } from '../search/index/run-pagefind.ts';
import { shardOf } from '../search/shard-of.ts';
import { codeVersion } from './code-version.ts';
import { contentHash } from './content-hash.ts';
import type { ReportKeys } from './library.ts';
import type { Note } from './progress.ts';
import { openStore, valueGone } from './store.ts';
import { readShard } from './stored-shard.ts';
import type { Workers } from './workers.ts';

/** Most reports of a shard on average: two that are made at once take 0.6 GB. */
const SHARD_SIZE = 256;

/** Where results of reports are kept, and where shards of the index shall be. */
export interface SearchPlaces {
  readonly keys: ReportKeys;
  readonly store: string;
  readonly shards: string;
}

/**
 * The search index over all reports, and the worker that asks it: shards are made in threads and kept, so that a report that comes or changes makes one
 * shard anew, and then joined.
 */
export async function* searchFiles(places: SearchPlaces, workers: Workers, note: Note): AsyncGenerator<SiteFile> {
  const groups = spreadKeys(places.keys);
  const version = codeVersion();
  let done = 0;
  const kept = await Promise.all(
    groups.map(async (keys) => {
      const key = contentHash(version, JSON.stringify(keys));
      await workers.index({ ...places, keys, key, version });
      note(`${++done}/${groups.length} shards`);
      return key;
    }),
  );
  const store = openStore(places.shards);
  const engine = await readEngine();
  yield* joinShards(
    kept.map((key) => readShard(store, key) ?? fail(valueGone(places.shards))),
    engine,
  );
  yield await bundleWorker(engine);
}

/** Reports by shard; the number of shards is a power of two, so that growth seldom moves a report to another. */
export function spreadKeys(keys: ReportKeys): ReportKeys[] {
  const ids = Object.keys(keys).sort();
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(ids.length / SHARD_SIZE)));
  const groups: Record<string, string>[] = Array.from({ length: count }, () => ({}));
  for (const id of ids) (groups[shardOf(id, count)] as Record<string, string>)[id] = keys[id] as string;
  return groups;
}

function fail(error: Error): never {
  throw error;
}
