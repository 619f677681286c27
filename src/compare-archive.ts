import type { Arranged } from './pipeline/arrange.ts';
import type { Ground } from './pipeline/ground.ts';
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
  readonly arranged: Pick<Arranged, 'archive' | 'arrival' | 'digests' | 'compared'>;
}

/** Lays all reports beside each other, each comparison taken from the cache where what it is made of is the same. */
export async function compareArchive(
  { ground: unweighed, arranged }: CompareSources,
  workers: Pick<Workers, 'pair' | 'count' | 'passages'>,
  stage: Progress['stage'],
) {
  const { archive, digests, compared } = arranged;
  const joined = await stage('Compare reports', async () => {
    return { views: await compared.views(), results: { ...compared.results } };
  });
  const weighed = await stage('Weigh words', (note) => weighArchive(unweighed, arranged, { workers, note }));
  const ground = { ...unweighed, versions: weighed.versions };
  const compare = { archive, digests, weights: weighed.weights };
  const pairs = await stage('Compare years', (note) => pairReports(ground, compare, { workers, note }));
  const passages = await stage('Find shared passages', (note) => findShared(ground, arranged, { workers, note }));
  const results: PageResults = { ...joined.results, passages: passages.shared };
  return {
    ground,
    library: openLibrary({ ...ground, digests }),
    views: joined.views,
    weighed,
    pairs,
    passages,
    results,
  };
}
