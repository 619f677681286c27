import type { ResultContext } from '../facts/comparison.ts';
import { COMPARISONS, type JoinedResults, OBSERVING } from '../facts/registry.ts';
import type { Archive } from '../model/archive.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { View } from '../model/view.ts';
import { joinVersion } from './artefacts/artefacts.ts';
import { looksLike } from './artefacts/shapes.ts';
import { drawViews } from './draw-views.ts';
import { gatheredTallies } from './gathered-tallies.ts';
import type { Ground } from './ground.ts';
import type { Library, ReportDigests } from './library.ts';
import { once } from './once.ts';
import { contentHash } from './store/content-hash.ts';
import { storeIn } from './store/folders.ts';
import { openStore } from './store/store.ts';

type AnyRow = (typeof COMPARISONS)[number];
type Joins = ReadonlyMap<AnyRow, () => unknown>;

/** What comparisons are joined of. */
export interface JoinSources {
  readonly archive: Archive;
  readonly digests: ReportDigests;
  readonly library: Library;
}

/** What comes of the comparisons over the archive. Each is joined when something of it is asked for that is not kept. */
export interface Compared {
  /** The pages of their own. */
  readonly views: () => Promise<View[]>;
  /** What a comparison's tallies are joined to. */
  readonly joinOf: (row: AnyRow) => unknown;
  /** What other pages get, by the comparison's id. */
  readonly results: JoinedResults;
  /** What is told besides what was told of the archive. */
  readonly tell: (told: readonly Diagnostic[]) => Diagnostic[];
}

/** Keys under which views are kept. */
export function viewKeys(ground: Pick<Ground, 'code' | 'config' | 'versions'>, digests: ReportDigests): string[] {
  const reports = hashOf(digests);
  return COMPARISONS.filter(({ views }) => views !== undefined).map((row) => viewKey(row, ground, reports));
}

/** Lays the reports of the archive beside each other. */
export function compareReports(ground: Ground, sources: JoinSources): Compared {
  const joins = joinsOf(ground, sources);
  const joinOf = (row: AnyRow) => joins.get(row)?.();
  const { reports: summaries, issuers } = sources.archive;
  const context = { summaries, issuers, config: ground.config };
  return {
    views: async () => {
      const reports = hashOf(sources.digests);
      const made = COMPARISONS.map((row) => viewsOf(row, ground, { ...sources, reports, joined: () => joinOf(row) }));
      return (await Promise.all(made)).flat();
    },
    joinOf,
    results: resultsOf(joinOf, context),
    tell: (told) => COMPARISONS.flatMap((row) => row.tell?.(joinOf(row), told) ?? []),
  };
}

/** Those that look at reports are joined together, so that each tally is read once. */
function joinsOf(ground: Ground, sources: JoinSources): Joins {
  const observed = once(() => joinObserved(ground, sources));
  return new Map(
    COMPARISONS.map((row) => [
      row,
      row.observe === undefined ? once(() => joinSummaries(row, sources)) : () => observed().get(row),
    ]),
  );
}

function joinObserved(ground: Ground, sources: JoinSources): ReadonlyMap<AnyRow, unknown> {
  const joined = new Map<AnyRow, unknown>(OBSERVING.map((row) => [row, row.join.empty()]));
  for (const [id, tallies] of gatheredTallies(ground, sources))
    for (const row of OBSERVING) joined.set(row, row.join.add(joined.get(row), id, tallies[row.id]));
  return joined;
}

function joinSummaries(row: AnyRow, { archive }: JoinSources): unknown {
  return archive.reports.reduce<unknown>(
    (joined, summary) => row.join.add(joined, summary.id, row.tally([], summary)),
    row.join.empty(),
  );
}

function resultsOf(joinOf: (row: AnyRow) => unknown, context: ResultContext): JoinedResults {
  const joined = COMPARISONS.filter(({ across }) => across === undefined);
  const results = joined.map((row) => [row.id, once(() => row.result?.(joinOf(row), context))] as const);
  const getters = results.map(([id, get]): [string, PropertyDescriptor] => [id, { get, enumerable: true }]);
  return Object.defineProperties({}, Object.fromEntries(getters)) as JoinedResults;
}

interface ViewSources extends JoinSources {
  /** Hash of all reports. */
  readonly reports: string;
  readonly joined: () => unknown;
}

/** Made anew when reports, findings or the code that joins them change. */
async function viewsOf(
  row: AnyRow,
  ground: Ground,
  { archive, reports, joined }: ViewSources,
): Promise<readonly View[]> {
  if (row.views === undefined) return [];
  const store = openStore(storeIn(ground.cache, 'views'));
  const key = viewKey(row, ground, reports);
  const known = store.read<readonly View[]>(key);
  if (known !== null && looksLike('views', known)) return known;
  const views = await drawViews(row.views(joined(), { reports: archive.reports.length }));
  store.write(key, views);
  return views;
}

/** `reports` is a hash of all of them. */
function viewKey(row: AnyRow, ground: Pick<Ground, 'code' | 'config' | 'versions'>, reports: string): string {
  const drawn = ground.code.versionOf(['src/pipeline/draw-views.ts']);
  return contentHash(joinVersion(row, ground), drawn, reports);
}

function hashOf(digests: ReportDigests): string {
  return contentHash(JSON.stringify(digests));
}
