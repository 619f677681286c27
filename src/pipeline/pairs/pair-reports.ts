import { reportPairs } from '../../archive/neighbours.ts';
import type { Archive } from '../../model/archive.ts';
import { PAIR_NAMES } from '../artefacts/artefacts.ts';
import { openArtefacts, pairDigest } from '../artefacts/open-artefacts.ts';
import type { Ground } from '../ground.ts';
import type { ReportDigests } from '../library.ts';
import type { Note } from '../progress.ts';
import type { Workers } from '../workers.ts';
import type { PairedIds } from './pair-worker.ts';

/** Pairs a thread takes at once. */
const SLICE = 64;

/** What pairs are made of. */
export interface PairSources {
  readonly archive: Pick<Archive, 'issuers'>;
  readonly digests: ReportDigests;
  /** Key of the weights of the archive. */
  readonly weights: string;
}

/** Who lays them beside each other, and who is told. */
export interface PairMeans {
  readonly workers: Pick<Workers, 'pair'>;
  readonly note: Note;
}

/** The reports of the archive that have one of their issuer before them, each with that one. */
export function pairedIds(archive: Pick<Archive, 'issuers'>): PairedIds[] {
  return reportPairs(archive).map(({ later, earlier }) => [later.id, earlier.id]);
}

/** Lays each report beside its issuer's report before, in threads, where that is not kept; returns the digests under which it is. */
export async function pairReports(
  { cache, versions, code, check }: Pick<Ground, 'cache' | 'versions' | 'code' | 'check'>,
  { archive, digests, weights }: PairSources,
  { workers, note }: PairMeans,
): Promise<string[]> {
  const artefacts = openArtefacts(cache, versions);
  const isThere = (digest: string) =>
    PAIR_NAMES.every((name) => (check ? artefacts.read(name, digest) !== null : artefacts.has(name, digest)));
  const pairs = pairedIds(archive);
  const missing = pairs.filter((ids) => !isThere(pairDigest(digests, ids)));
  let done = 0;
  await Promise.all(
    slicesOf(missing).map(async (slice) => {
      const own = Object.fromEntries(slice.flat().map((id) => [id, digests[id] ?? '']));
      done += await workers.pair({ cache, versions, digests: own, pairs: slice, weights, code: code.version });
      note(`${done}/${missing.length}`);
    }),
  );
  return pairs.map((ids) => pairDigest(digests, ids));
}

function slicesOf<T>(values: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(values.length / SLICE) }, (_, at) =>
    values.slice(at * SLICE, (at + 1) * SLICE),
  );
}
