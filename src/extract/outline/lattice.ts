import type { PartKey } from '../../model/report.ts';
import type { Candidate } from './candidate.ts';
import type { ContentEvidence } from './content-evidence.ts';
import { firstCost, ownCost, pairCost, skipRuns } from './costs.ts';
import { yearCosts } from './heading-year.ts';
import { AFTER, AT_END, classOf, keyOf, LABELS, NO_HEADING, wordCosts } from './labels.ts';

/** A page has a dozen first-level headings, seldom two dozen; looking further back only costs time. */
const LOOK_BACK = 60;
/** What a maintainer settled is never overruled. */
const NEVER = 1e6;

/** Every outline of a page as paths through its candidates, each step with its cost in nats; labels are indexes into `LABELS`. */
export interface Lattice {
  readonly size: number;
  /** First candidate from which `j` can follow. */
  readonly earliest: (j: number) => number;
  /** A path that begins with candidate `j` as the head of label `l`. */
  readonly first: (j: number, l: number) => number;
  /** Candidate `j` following `i`, the labels of both left aside; `j` may be `size`, the end. */
  readonly step: (i: number, j: number) => number;
  /** The text from `i` to `j` as what label `l` holds. */
  readonly text: (i: number, j: number, l: number) => number;
  /** Candidate `j` as the head of label `m` after label `l`. */
  readonly turn: (l: number, j: number, m: number) => number;
  readonly last: (l: number) => number;
}

/** The lattice of a page's candidates. */
export function latticeOf(
  candidates: readonly Candidate[],
  evidence: ContentEvidence,
  covered: number | null,
): Lattice {
  const size = candidates.length;
  const skipped = skipRuns(candidates);
  const own = candidates.map(ownCost);
  const heads = candidates.map((candidate) => headCosts(candidate, covered));
  const classes = LABELS.map(classOf);
  const after = LABELS.map((label) => AFTER[label]);
  const step = (i: number, j: number) => {
    const [a, b] = [candidates[i], candidates[j]];
    const pair = a && b ? pairCost(a, b) + (own[j] as number) : 0;
    return pair + skipped(i, j);
  };
  return {
    size,
    earliest: (j) => Math.max(0, j - LOOK_BACK),
    first: (j, l) =>
      evidence.cost(-1, j, 'preamble') +
      skipped(-1, j) +
      (own[j] as number) +
      firstCost(candidates[j] as Candidate) +
      (AFTER.start[l] as number) +
      (heads[j]?.[l] as number),
    step,
    text: (i, j, l) => evidence.cost(i, j, classes[l] ?? 'measures'),
    turn: (l, j, m) => (after[l]?.[m] as number) + (heads[j]?.[m] as number),
    last: (l) => AT_END[l] as number,
  };
}

function headCosts({ settled, form, reading, words }: Candidate, covered: number | null): readonly number[] {
  if (settled !== null) return settledCosts(settled);
  if (form === 'cut') return NO_HEADING;
  const years = yearCosts(words, covered);
  return wordCosts(reading).map((cost, l) => cost + (years[l] as number));
}

function settledCosts(settled: PartKey): readonly number[] {
  return LABELS.map((label) => (keyOf(label) === settled && label !== 'topic' ? 0 : NEVER));
}
