import { isLong, MOVED, toMark } from './align.ts';
import type { Corpus } from './corpus.ts';
import { EDIT, SAME } from './extend.ts';
import type { Cluster, Span } from './gather-clusters.ts';

/** Most codes that are cut off: a copy whose ends are somewhat alike may have so many that are its own. */
export const CUT = 8;
/** What is cut off speaks so much against one text, as `extend` scores it: three other codes, of which none is the same by chance. */
export const AGAINST = 8;

/** Codes of the first and of a copy. */
type Cut = readonly [first: number, copy: number];

/**
 * The spans of a cluster without what only one of them says at its ends, where that is longer than an end may be off: some hold a passage
 * with the clause before it, the others have a clause of their own there.
 */
export function trimEnds(corpus: Corpus, { spans }: Cluster): Cluster {
  const [first, ...copies] = spans;
  if (first === undefined || copies.length === 0) return { spans };
  const begins = copies.map((copy) => cutOf(corpus, [first[0], copy[0]], 1));
  const ends = copies.map((copy) => cutOf(corpus, [first[1] - 1, copy[1] - 1], -1));
  const trimmed = copies.map((copy, at) => trim(corpus, copy, [begins[at]?.[1] ?? 0, ends[at]?.[1] ?? 0]));
  // What one copy says too is no clause of the first alone.
  return { spans: [trim(corpus, first, [leastOf(begins), leastOf(ends)]), ...trimmed] };
}

function leastOf(cuts: readonly Cut[]): number {
  return cuts.reduce((least, [first]) => Math.min(least, first), CUT);
}

/** A span cut at both ends, or at the one that leaves it as long as a passage is. */
function trim(corpus: Corpus, [from, to]: Span, [begin, end]: readonly [number, number]): Span {
  // Punctuation is nearer to where they agree than a character that was changed.
  const start = begin > MOVED ? (toMark(corpus, from + begin, -1) ?? from + begin) : from;
  const last = end > MOVED ? (toMark(corpus, to - end, 1) ?? to - end) : to;
  const ways: readonly Span[] = [
    [start, last],
    [start, to],
    [from, last],
  ];
  return ways.find((way) => isLong(corpus, ...way)) ?? [from, to];
}

/** Codes from an end on that are laid beside one another: those that may be cut off, and as many behind them. */
const WINDOW = 2 * CUT;
const SIDE = WINDOW + 1;
/** By places in both windows, the best score of what is between them and where one of the windows ends; the last are 0. */
const scores = new Int32Array(SIDE * SIDE);

/** How many codes from two places on, forwards or backwards, are best left out; none where that says little. */
function cutOf({ codes }: Corpus, [a, b]: readonly [number, number], step: 1 | -1): Cut {
  let same = 0;
  while (same <= MOVED && codes[a + step * same] === codes[b + step * same]) same++;
  if (same > MOVED) return [0, 0];
  for (let i = WINDOW - 1; i >= 0; i--)
    for (let j = WINDOW - 1; j >= 0; j--) {
      const beside = scores[(i + 1) * SIDE + j + 1] as number;
      const both = beside + 2 * SAME - (codes[a + step * i] === codes[b + step * j] ? 0 : EDIT);
      const one = Math.max(scores[(i + 1) * SIDE + j] as number, scores[i * SIDE + j + 1] as number) + SAME - EDIT;
      scores[i * SIDE + j] = Math.max(both, one);
    }
  let [cut, best]: [Cut, number] = [[0, 0], (scores[0] as number) + AGAINST - 1];
  for (let i = 0; i <= CUT; i++)
    for (let j = 0; j <= CUT; j++) {
      const score = scores[i * SIDE + j] as number;
      if (score > best && codes[a + step * i] === codes[b + step * j]) [cut, best] = [[i, j], score];
    }
  return cut;
}
