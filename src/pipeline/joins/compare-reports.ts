import type { IssuerYears } from '../../facts/comparison.ts';
import { type COMPARISONS, type JoinedResults, OBSERVING } from '../../facts/registry.ts';
import type { PlacedFile } from '../../model/page.ts';
import type { View } from '../../model/view.ts';
import type { Arranged } from '../arrange.ts';
import { joinVersion } from '../artefacts/artefacts.ts';
import { looksLike } from '../artefacts/shapes.ts';
import type { Ground } from '../ground.ts';
import type { ReportDigests } from '../library.ts';
import { once } from '../once.ts';
import { contentHash } from '../store/content-hash.ts';
import { storeIn, valueGone } from '../store/folders.ts';
import { openStore } from '../store/store.ts';
import type { Workers } from '../workers.ts';
import { type Gathered, gatherTallies } from './gathered-tallies.ts';
import type { JoinedParts } from './join-worker.ts';
import { readParts } from './read-parts.ts';
import { joinTallies } from './shard-tallies.ts';

type AnyRow = (typeof COMPARISONS)[number];

/** What comes of the comparisons that join reports. */
export interface Compared {
  /** The pages of their own. */
  readonly views: readonly View[];
  /** What other pages get, by the comparison's id. */
  readonly results: JoinedResults;
  /** Lines of a comparison for data files; joined when they are asked for, unless something else of it was. */
  readonly linesOf: (row: AnyRow) => Promise<readonly PlacedFile[]>;
}

type Places = Pick<Ground, 'cache' | 'code' | 'config' | 'files' | 'kept' | 'versions'>;

/** Keys under which views are kept. */
export function viewKeys(ground: Pick<Ground, 'code' | 'config' | 'versions'>, digests: ReportDigests): string[] {
  const reports = hashOf(digests);
  return OBSERVING.filter(({ views }) => views !== undefined).map((row) => viewKey(row, ground, reports));
}

/** Lays the reports of the archive beside each other, a comparison a thread, those with most to read first. */
export async function compareReports(
  ground: Places,
  { archive, digests }: Pick<Arranged, 'archive' | 'digests'>,
  workers: Pick<Workers, 'gather' | 'join'>,
): Promise<Compared> {
  const gathered = await gatherTallies(ground, digests, workers);
  const sizeOf = (row: AnyRow) => gathered(row).reduce((sum, { bytes }) => sum + bytes, 0);
  const sources = { archive, issuers: yearsOf(archive.issuers), gathered, reports: hashOf(digests), workers };
  const makers = OBSERVING.toSorted((a, b) => sizeOf(b) - sizeOf(a)).map((row) => {
    return [row, openJoin(row, ground, sources)] as const;
  });
  const made = await Promise.all(makers.map(async ([row, { make }]) => [row, await make()] as const));
  const byRow = new Map<AnyRow, Made>(made);
  return {
    views: OBSERVING.flatMap((row) => byRow.get(row)?.views ?? []),
    results: Object.fromEntries(made.map(([{ id }, { result }]) => [id, result])) as unknown as JoinedResults,
    linesOf: async (row) => (await makers.find(([one]) => one === row)?.[1].parts())?.lines ?? [],
  };
}

interface JoinSources extends Pick<Arranged, 'archive'> {
  readonly issuers: readonly IssuerYears[];
  readonly gathered: Gathered;
  /** Hash of all reports. */
  readonly reports: string;
  readonly workers: Pick<Workers, 'join'>;
}

/** No more than threads need to know. */
function yearsOf(issuers: Arranged['archive']['issuers']): IssuerYears[] {
  return issuers.map(({ slug, reports }) => {
    return { slug, reports: reports.map(({ id, year: { value } }) => ({ id, year: { value } })) };
  });
}

interface Made {
  readonly views: readonly View[];
  readonly result: unknown;
}

/** Views are made anew when reports, findings or the code that joins them change. */
function openJoin(row: AnyRow, ground: Places, { archive, issuers, gathered, reports, workers }: JoinSources) {
  const store = openStore(storeIn(ground.cache, 'views'));
  const key = viewKey(row, ground, reports);
  const known = row.views === undefined ? [] : knownViews(store.read(key));
  const task = { cache: ground.cache, id: row.id, parts: gathered(row), reports: archive.reports.length };
  const rest = { context: { issuers }, views: known === null ? key : null, code: ground.code.version };
  const parts = once((): Promise<JoinedParts> => workers.join({ ...task, ...rest }));
  const make = async (): Promise<Made> => {
    const isAsked = known === null || row.result !== undefined;
    const result = isAsked ? (await parts()).result : resultOfArchive(row, ground, { archive, gathered });
    const views = known ?? store.read<readonly View[]>(key);
    if (views === null) throw valueGone(ground.cache);
    return { views, result };
  };
  return { parts, make };
}

function knownViews(kept: unknown): readonly View[] | null {
  return kept !== null && looksLike('views', kept) ? (kept as readonly View[]) : null;
}

/** What is told of whole summaries stays in this thread, which has them. */
function resultOfArchive(
  row: AnyRow,
  ground: Places,
  { archive, gathered }: Pick<JoinSources, 'archive' | 'gathered'>,
) {
  if (row.resultOfArchive === undefined) return undefined;
  const joined = joinTallies(row, readParts(ground.cache, ground.files, gathered(row)));
  return row.resultOfArchive(joined, { summaries: archive.reports, config: ground.config });
}

/** `reports` is a hash of all of them. */
function viewKey(row: AnyRow, ground: Pick<Ground, 'code' | 'config' | 'versions'>, reports: string): string {
  const drawn = ground.code.versionOf(['src/pipeline/joins/draw-views.ts']);
  return contentHash(joinVersion(row, ground), drawn, reports);
}

function hashOf(digests: ReportDigests): string {
  return contentHash(JSON.stringify(digests));
}
