import { CONTENT_CLASSES } from '../content/classes.ts';
import { contentCosts } from '../content/content-costs.ts';
import type { ReadSentence } from '../content/read-sentence.ts';
import { squeeze } from '../lines/normalise.ts';
import type { Candidate } from './candidate.ts';
import type { Stretch } from './stretch.ts';

/** What the text of a page says of its parts. */
export interface ContentEvidence {
  /**
   * Costs in nats of reading the text between the candidates `i` (−1: the beginning) and `j` (their number: the end), the heading of `i` left
   * out, as each class of content, in the order of `CONTENT_CLASSES`.
   */
  readonly costs: (i: number, j: number) => Float64Array;
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
    const costsOf = (from: number, to: number) => {
      if (from === stretch.from && to === stretch.to) return whole;
      return contentCosts(squeeze(stretch.line.norm.slice(from, to)), read);
    };
    let at = stretch.from;
    for (; k < candidates.length && isIn(candidates[k] as Candidate, stretch); k++) {
      const { from, to } = candidates[k] as Candidate;
      pieces.push(costsOf(at, from), costsOf(from, to));
      starts.push(pieces.length - 1);
      texts.push(pieces.length);
      at = to;
    }
    pieces.push(costsOf(at, stretch.to));
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

const CLASSES = CONTENT_CLASSES.length;

function evidenceOf(pieces: readonly (readonly number[])[], { starts, texts }: Places): ContentEvidence {
  const sums = new Float64Array((pieces.length + 1) * CLASSES);
  for (const [p, costs] of pieces.entries()) {
    for (let c = 0; c < CLASSES; c++) {
      sums[(p + 1) * CLASSES + c] = (sums[p * CLASSES + c] as number) + (costs[c] as number);
    }
  }
  return {
    costs: (i, j) => {
      const from = (i < 0 ? 0 : (texts[i] as number)) * CLASSES;
      const to = (starts[j] ?? pieces.length) * CLASSES;
      const costs = new Float64Array(CLASSES);
      for (let c = 0; c < CLASSES; c++) costs[c] = (sums[to + c] as number) - (sums[from + c] as number);
      return boundAll(costs);
    },
  };
}

/** Most nats by which the text of a part may speak against a label, however long it is: its sentences may all be misread in one way. */
export const MOST = {
  nats: 10,
  /** What the leaders did may also be told as one of the measures. */
  leaders: 6,
};

const MEASURES = CONTENT_CLASSES.indexOf('measures');
const LEADERS = CONTENT_CLASSES.indexOf('leader-duties');

function boundAll(costs: Float64Array): Float64Array {
  const least = Math.min(...costs);
  const ofMeasures = costs[LEADERS] === least ? MOST.leaders : MOST.nats;
  for (let c = 0; c < CLASSES; c++) {
    const most = c === MEASURES ? ofMeasures : MOST.nats;
    costs[c] = least + most * (1 - Math.exp((least - (costs[c] as number)) / most));
  }
  return costs;
}
