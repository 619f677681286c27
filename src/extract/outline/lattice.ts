import type { PartKey } from '../../model/report.ts';
import { CONTENT_CLASSES } from '../content/classes.ts';
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
  /** A path that begins with candidate `j` as the head of label `l`, the text before it being the lead. */
  readonly first: (j: number, l: number) => number;
  /** Candidate `j` following `i` (`size`: the end), with the text between them as what each label holds, but for the label of `j`. */
  readonly steps: (i: number, j: number) => Float64Array;
  /** Candidate `j` as the head of label `m` after label `l`. */
  readonly turn: (l: number, j: number, m: number) => number;
  /** A page ending with a part of label `l`. */
  readonly last: (l: number) => number;
}

/** Where each label's content stands among the classes of content. */
const CLASS_OF = LABELS.map((label) => CONTENT_CLASSES.indexOf(classOf(label)));
const LEAD = CONTENT_CLASSES.indexOf('preamble');
const ROWS = LABELS.map((label) => AFTER[label]);

/** The lattice of a page's candidates; `covered` is the year that its title names. */
export function latticeOf(
  candidates: readonly Candidate[],
  evidence: ContentEvidence,
  covered: number | null,
): Lattice {
  const size = candidates.length;
  const skipped = skipRuns(candidates);
  const own = candidates.map(ownCost);
  const heads = candidates.map((candidate) => headCosts(candidate, covered));
  const opening = candidates.map(
    (candidate, j) =>
      (evidence.costs(-1, j)[LEAD] as number) + skipped(-1, j) + (own[j] as number) + firstCost(candidate),
  );
  return {
    size,
    earliest: (j) => Math.max(0, j - LOOK_BACK),
    first: (j, l) => (opening[j] as number) + (AFTER.start[l] as number) + (heads[j]?.[l] as number),
    steps: (i, j) => {
      const [a, b] = [candidates[i], candidates[j]];
      const pair = skipped(i, j) + (a && b ? pairCost(a, b) + (own[j] as number) : 0);
      const texts = evidence.costs(i, j);
      return Float64Array.from(CLASS_OF, (of) => pair + (texts[of] as number));
    },
    turn: (l, j, m) => (ROWS[l]?.[m] as number) + (heads[j]?.[m] as number),
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
