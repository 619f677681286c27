import type { ReportSummary } from '../../model/archive.ts';
import { intoTiers, TIER_SIZES } from '../../search/tiers.ts';
import type { Ground } from '../ground.ts';
import type { ReportDigests } from '../library.ts';
import { contentHash } from '../store/content-hash.ts';

/** Reports, in the order in which they came, whose passages are looked for together. */
export interface PassageBlock {
  readonly ids: readonly string[];
  /** Number of its first report. */
  readonly first: number;
  /** Key of their codes, and of what they print. */
  readonly folded: string;
  /** Key of their alignments with reports before them: reports that come later change nothing in it. */
  readonly linked: string;
}

/** What blocks are planned by. */
export interface BlockSources {
  readonly arrival: readonly string[];
  readonly digests: ReportDigests;
  /** A number for the issuer of each. */
  readonly issuers: readonly number[];
}

const FOLDING = ['src/facts/passages/fold-report.ts', 'src/pipeline/passages/folded-files.ts'];
const LINKING = ['src/facts/passages/link-reports.ts', 'src/facts/passages/corpus.ts'];

/** The blocks of an archive. */
export function planBlocks(
  { code, versions }: Pick<Ground, 'code' | 'versions'>,
  { arrival, digests, issuers }: BlockSources,
): PassageBlock[] {
  const [folding, linking] = [contentHash(code.versionOf(FOLDING), versions.records), code.versionOf(LINKING)];
  let before = linking;
  let first = 0;
  return cutBlocks(arrival).map((ids): PassageBlock => {
    const folded = contentHash('folded', folding, ...ids.map((id) => digests[id] ?? ''));
    const linked = contentHash('linked', before, folded, JSON.stringify(issuers.slice(first, first + ids.length)));
    const block = { ids, first, folded, linked };
    before = linked;
    first += ids.length;
    return block;
  });
}

/** Cuts what there is into blocks: the first tier into its size each, the others whole, of which a report more makes the last anew. */
export function cutBlocks<T>(all: readonly T[]): T[][] {
  const [first = [], ...others] = intoTiers(all);
  const [size] = TIER_SIZES;
  const blocks = Array.from({ length: first.length / size }, (_, at) => first.slice(at * size, (at + 1) * size));
  return [...blocks, ...others].filter(({ length }) => length > 0);
}

/** Summaries in the order of arrival. */
export function byArrival(arrival: readonly string[], summaries: readonly ReportSummary[]): ReportSummary[] {
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return arrival.flatMap((id) => byId.get(id) ?? []);
}
