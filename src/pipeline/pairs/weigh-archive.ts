import { reportPairs } from '../../archive/neighbours.ts';
import { toBackground } from '../../facts/rarity.ts';
import { TIER_SIZES } from '../../search/tiers.ts';
import type { Arranged } from '../arrange.ts';
import { weighedVersions } from '../artefacts/artefacts.ts';
import type { Ground } from '../ground.ts';
import type { ReportDigests } from '../library.ts';
import type { Note } from '../progress.ts';
import { contentHash } from '../store/content-hash.ts';
import { valueGone } from '../store/folders.ts';
import type { Workers } from '../workers.ts';
import { hashOfWeights, readCounts, readWeights, writeWeights } from './stored-weights.ts';

/** Reports are weighed in whole blocks in the order in which they came: one more changes no weight until a block is full. */
export const BLOCK = TIER_SIZES[0];

/** The weights of an archive: where they lie, what is decided by them, and what this build has used. */
export interface Weighed {
  /** Empty where no report is laid beside another. */
  readonly weights: string;
  readonly versions: Ground['versions'];
  /** Keys of the counts that the weights were made of. */
  readonly grams: readonly string[];
}

/** Weighs pairs of characters by how many paragraphs of the archive have them, block by block in threads, where that is not kept. */
export async function weighArchive(
  ground: Pick<Ground, 'cache' | 'versions' | 'code'>,
  { archive, digests, arrival }: Pick<Arranged, 'archive' | 'digests' | 'arrival'>,
  { workers, note }: { readonly workers: Pick<Workers, 'count'>; readonly note: Note },
): Promise<Weighed> {
  const { cache, versions, code } = ground;
  if (reportPairs(archive).length === 0) return { weights: '', versions, grams: [] };
  const by = contentHash(code.versionOf(['src/facts/follow-ups/count-paragraphs.ts']), versions.records);
  const blocks = blocksOf(arrival).map((ids) => Object.fromEntries(ids.map((id) => [id, digests[id] ?? ''])));
  const grams = blocks.map((block) => contentHash(by, JSON.stringify(block)));
  const weights = contentHash('weights', ...grams);
  const known = readWeights(cache, weights);
  if (known !== null) return { weights, versions: weighedVersions(versions, hashOfWeights(known)), grams };
  let done = 0;
  const count = async (block: ReportDigests, key: string) => {
    if (readCounts(cache, key) === null)
      await workers.count({ cache, versions, digests: block, key, code: code.version });
    note(`${++done}/${grams.length}`);
  };
  await Promise.all(blocks.map((block, at) => count(block, grams[at] as string)));
  const made = toBackground(countsOf(cache, grams));
  writeWeights(cache, weights, made);
  return { weights, versions: weighedVersions(versions, hashOfWeights(made)), grams };
}

/** Whole blocks, or, while there is none, all reports as one. */
export function blocksOf<T>(arrival: readonly T[]): T[][] {
  if (arrival.length < BLOCK) return [[...arrival]];
  return Array.from({ length: Math.floor(arrival.length / BLOCK) }, (_, at) =>
    arrival.slice(at * BLOCK, (at + 1) * BLOCK),
  );
}

function* countsOf(cache: string, keys: readonly string[]) {
  for (const key of keys) {
    const counts = readCounts(cache, key);
    if (counts === null) throw valueGone(cache);
    yield counts;
  }
}
