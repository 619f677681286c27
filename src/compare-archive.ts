import type { Arranged } from './pipeline/arrange.ts';
import type { Ground } from './pipeline/ground.ts';
import { compareReports } from './pipeline/joins/compare-reports.ts';
import { openLibrary } from './pipeline/library.ts';
import { pairReports } from './pipeline/pairs/pair-reports.ts';
import { weighArchive } from './pipeline/pairs/weigh-archive.ts';
import { findShared } from './pipeline/passages/find-shared.ts';
import type { Progress } from './pipeline/progress.ts';
import type { Workers } from './pipeline/workers.ts';
import type { PageResults } from './site/plan-pages.ts';

/** What is laid side by side. */
export interface CompareSources {
  readonly ground: Ground;
  readonly arranged: Pick<Arranged, 'archive' | 'arrival' | 'digests'>;
}

/** Lays all reports beside each other, each comparison taken from the cache where what it is made of is the same. */
export async function compareArchive(
  { ground: unweighed, arranged }: CompareSources,
  workers: Pick<Workers, 'gather' | 'join' | 'pair' | 'count' | 'passages'>,
  stage: Progress['stage'],
) {
  const { archive, digests } = arranged;
  // Threads join while this one looks for other work for them.
  const joining = compareReports(unweighed, arranged, workers);
  // Awaited below, if no other stage fails before.
  joining.catch(() => undefined);
  const weighed = await stage('Weigh words', (note) => weighArchive(unweighed, arranged, { workers, note }));
  const ground = { ...unweighed, versions: weighed.versions };
  const compare = { archive, digests, weights: weighed.weights };
  const pairs = await stage('Compare years', (note) => pairReports(ground, compare, { workers, note }));
  const passages = await stage('Find shared passages', (note) => findShared(ground, arranged, { workers, note }));
  const compared = await stage('Compare reports', () => joining);
  const results: PageResults = { ...compared.results, passages: passages.shared };
  return {
    ground,
    library: openLibrary({ ...ground, digests }),
    compared,
    weighed,
    pairs,
    passages,
    results,
  };
}
