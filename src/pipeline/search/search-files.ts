import { bundleWorker, WORKER_SOURCE } from '../../assets/bundle-worker.ts';
import type { PlacedFile, SiteFile } from '../../model/page.ts';
import { engineFile } from '../../search/index/build-index.ts';
import { type JoinedTier, joinTier, type TierFacts } from '../../search/index/join-tier.ts';
import { type PagefindEngine, readEngine } from '../../search/index/run-pagefind.ts';
import { tableFile } from '../../search/index/table-file.ts';
import type { Ground } from '../ground.ts';
import type { Note } from '../progress.ts';
import { contentHash } from '../store/content-hash.ts';
import { storeIn, valueGone } from '../store/folders.ts';
import { openStore } from '../store/store.ts';
import type { Workers } from '../workers.ts';
import { keptTier, tierKey } from './kept-tier.ts';
import type { PlannedTier } from './plan-index.ts';
import { readShard } from './stored-shard.ts';

/** What is done to make an index. */
export interface IndexMeans {
  readonly workers: Workers;
  readonly note: Note;
}

/** The search index over all reports, and the worker that asks it; of a tier none of whose shards is another, all is kept. */
export async function searchFiles(
  ground: Ground,
  tiers: readonly PlannedTier[],
  means: IndexMeans,
): Promise<readonly PlacedFile[]> {
  const engine = openOnce(readEngine);
  const known: TierFacts[] = [];
  const files: PlacedFile[] = [];
  for (const tier of tiers) {
    const kept = await keptTier(ground, tier, () => makeTier(ground, tier, { ...means, engine }));
    known.push(kept.facts);
    files.push(...kept.files);
  }
  const by = ground.code.versionOf(['src/search/index/table-file.ts']);
  const of = tiers.map((tier) => tierKey(ground, tier));
  const table = await ground.kept.take(contentHash(by, ...of), () => [tableFile(known)]);
  const runs = ground.code.versionOf(['src/search/index/build-index.ts', 'src/assets/bundle-worker.ts', WORKER_SOURCE]);
  const asked = await ground.kept.take(contentHash(runs), () => askingFiles(engine));
  return [...files, ...table, ...asked];
}

/** Where shards are made and kept. */
export type IndexPlaces = Pick<Ground, 'cache' | 'versions' | 'code'>;

/** All files of an index, of which shards alone are kept. */
export async function* indexFiles(
  places: IndexPlaces,
  tiers: readonly PlannedTier[],
  means: IndexMeans,
): AsyncGenerator<SiteFile> {
  const engine = openOnce(readEngine);
  const joined: JoinedTier[] = [];
  for (const tier of tiers) joined.push(await makeTier(places, tier, { ...means, engine }));
  for (const { files } of joined) yield* files;
  yield tableFile(joined);
  yield* await askingFiles(engine);
}

interface TierMeans extends IndexMeans {
  readonly engine: () => Promise<PagefindEngine>;
}

/** Makes the shards of a tier in threads, each unless it is kept, and joins them. */
async function makeTier(
  { cache, versions, code }: IndexPlaces,
  { number, first, shards }: PlannedTier,
  { workers, note, engine }: TierMeans,
): Promise<JoinedTier> {
  let done = 0;
  const made = shards.map(async (shard) => {
    await workers.index({ cache, versions, ...shard, code: code.version });
    note(`${++done}/${shards.length} shards`);
  });
  await Promise.all(made);
  const store = openStore(storeIn(cache, 'shard'));
  const read = shards.map(({ key }) => readShard(store, key) ?? fail(valueGone(cache)));
  return joinTier(read, { number, first, version: (await engine()).version });
}

async function askingFiles(engine: () => Promise<PagefindEngine>): Promise<SiteFile[]> {
  const read = await engine();
  return [engineFile(read), await bundleWorker(read)];
}

/** Asks once, and only when it is asked. */
function openOnce<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open();
    return opened;
  };
}

function fail(error: Error): never {
  throw error;
}
