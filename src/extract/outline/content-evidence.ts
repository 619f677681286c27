import { CONTENT_CLASSES, type ContentClass } from '../content/classes.ts';
import { contentCosts } from '../content/content-costs.ts';
import type { ReadSentence } from '../content/read-sentence.ts';
import { squeeze } from '../normalise.ts';
import type { Candidate } from './candidate.ts';
import type { Stretch } from './stretch.ts';

/** What the text of a page says of its parts: cost in nats of reading a stretch between two candidates as each class of content. */
export interface ContentEvidence {
  /** Between the candidates `i` (−1: the beginning) and `j` (their number: the end), the heading of `i` left out. */
  readonly cost: (i: number, j: number, of: ContentClass) => number;
}

/** Costs of each stretch's text as each class of content, in the order of `CONTENT_CLASSES`. */
export type StretchCosts = ReadonlyMap<Stretch, readonly number[]>;

/** Reads every stretch of the body once. */
export function readStretches(stretches: readonly Stretch[], read: ReadSentence): StretchCosts {
  return new Map(stretches.map((stretch) => [stretch, contentCosts(squeeze(stretch.norm), read)]));
}

/** Weighs the body of a page, whose stretches were read already; `candidates` stand in its order. */
export function weighContent(
  stretches: StretchCosts,
  candidates: readonly Candidate[],
  read: ReadSentence,
): ContentEvidence {
  const pieces: (readonly number[])[] = [];
  const starts: number[] = [];
  const texts: number[] = [];
  let k = 0;
  for (const [stretch, whole] of stretches) {
    const costsOf = (from: number, to: number) => contentCosts(squeeze(stretch.line.norm.slice(from, to)), read);
    let at = stretch.from;
    for (; k < candidates.length && isIn(candidates[k] as Candidate, stretch); k++) {
      const { from, to } = candidates[k] as Candidate;
      pieces.push(costsOf(at, from), costsOf(from, to));
      starts.push(pieces.length - 1);
      texts.push(pieces.length);
      at = to;
    }
    pieces.push(at === stretch.from ? whole : costsOf(at, stretch.to));
  }
  return evidenceOf(pieces, { starts, texts });
}

function isIn({ line, from }: Candidate, stretch: Stretch): boolean {
  return line === stretch.line && from < stretch.to;
}

/** For each candidate the piece that its heading is, and the piece after it. */
interface Places {
  readonly starts: readonly number[];
  readonly texts: readonly number[];
}

function evidenceOf(pieces: readonly (readonly number[])[], { starts, texts }: Places): ContentEvidence {
  const rows = CONTENT_CLASSES.map(() => new Float64Array(pieces.length + 1));
  for (const [p, costs] of pieces.entries()) {
    for (const [c, row] of rows.entries()) row[p + 1] = (row[p] as number) + (costs[c] as number);
  }
  const sums = new Map(CONTENT_CLASSES.map((of, c) => [of, rows[c] as Float64Array]));
  const total = (row: Float64Array, i: number, j: number) =>
    (row[starts[j] ?? pieces.length] as number) - (row[i < 0 ? 0 : (texts[i] as number)] as number);
  return {
    cost: (i, j, of) => {
      const least = rows.reduce((low, row) => Math.min(low, total(row, i, j)), Number.POSITIVE_INFINITY);
      const most =
        of === 'measures' && total(sums.get('leader-duties') as Float64Array, i, j) === least
          ? MOST.leaders
          : MOST.nats;
      return least + bounded(total(sums.get(of) as Float64Array, i, j) - least, most);
    },
  };
}

/** Most nats by which the text of a part may speak against a label, however long it is: its sentences may all be misread in one way. */
export const MOST = {
  nats: 10,
  /** What the leaders did may also be told as one of the measures. */
  leaders: 6,
};

function bounded(cost: number, most: number): number {
  return most * (1 - Math.exp(-cost / most));
}
