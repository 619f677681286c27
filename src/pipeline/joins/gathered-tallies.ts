import { type COMPARISONS, OBSERVING } from '../../facts/registry.ts';
import type { KeptFile } from '../../model/page.ts';
import type { Ground } from '../ground.ts';
import type { ReportDigests } from '../library.ts';
import { keyedShards } from '../search/plan-index.ts';
import { contentHash } from '../store/content-hash.ts';
import type { Workers } from '../workers.ts';

/** Where the tallies that a comparison joins lie, a file a shard: thousands would take seconds to read one by one, and each comparison reads its own. */
export type Gathered = (row: Pick<(typeof COMPARISONS)[number], 'id'>) => readonly KeptFile[];

/** How tallies are written decides what is kept of them besides the tallies. */
const WRITING = [
  'src/pipeline/joins/shard-tallies.ts',
  ...OBSERVING.filter(({ condensed }) => condensed !== undefined).map(({ id }) => `src/facts/${id}/condensed.ts`),
];

/** Gathers the tallies of all reports, shard by shard in threads where a shard is not kept. */
export async function gatherTallies(
  { cache, versions, code, kept }: Pick<Ground, 'cache' | 'versions' | 'code' | 'kept'>,
  digests: ReportDigests,
  workers: Pick<Workers, 'gather'>,
): Promise<Gathered> {
  // Numbers in columns are written as this V8 does.
  const version = contentHash('gathered', code.versionOf(WRITING), versions.tallies, process.versions.v8);
  const shards = await Promise.all(
    keyedShards(version, digests).map(({ digests: own, key }) =>
      kept.take(key, () => workers.gather({ cache, versions, digests: own, code: code.version })),
    ),
  );
  return ({ id }) => shards.flatMap((files) => files.flatMap((one) => (one.file === id ? one.kept : [])));
}
