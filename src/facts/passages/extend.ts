import { WALL } from './code-table.ts';

/** How far two texts stay alike from two places on, and by how many edits. */
export interface Extension {
  /** Codes of the first and of the second text. */
  readonly a: number;
  readonly b: number;
  readonly edits: number;
}

/**
 * A code in common scores 6, another code -4, one too many -7: about what the odds are where one in ten was changed and one in fifty is the
 * same by chance, so that an end behind a changed code is found.
 */
export const SAME = 3;
export const EDIT = 10;
/** Two texts part where the score falls further below the best: after seven other codes, or four that only one has. */
const DROP = 28;
/** Most edits that are looked at; a stretch of more is cut there. */
const MOST_EDITS = 400;
const NONE = -1;

/** How far the paths of one number of edits reach, by diagonal, and of one edit more. */
let was = new Int32Array(2 * MOST_EDITS + 7);
let is = new Int32Array(2 * MOST_EDITS + 7);
const MIDDLE = MOST_EDITS + 3;

/**
 * Goes from two places on, forwards (`step` 1) or backwards (-1), as far as the texts are worth holding for one: the
 * furthest reaching paths of each number of edits, along diagonals near the best (Zhang and others 2000). No path crosses a wall.
 */
export function extend(codes: Uint16Array, [a, b]: readonly [number, number], step: 1 | -1): Extension {
  let bestA = 0;
  while (codes[a + step * bestA] === codes[b + step * bestA] && codes[a + step * bestA] !== WALL) bestA++;
  let [bestB, bestEdits, bestScore] = [bestA, 0, 2 * SAME * bestA];
  let [low, high] = [0, 0];
  was[MIDDLE] = bestA;
  for (let edits = 1; edits <= MOST_EDITS && low <= high; edits++) {
    was[MIDDLE + low - 1] = was[MIDDLE + low - 2] = was[MIDDLE + high + 1] = was[MIDDLE + high + 2] = NONE;
    const [from, to] = [low - 1, high + 1];
    low = to + 1;
    high = from - 1;
    for (let diagonal = from; diagonal <= to; diagonal++) {
      let length = furthest(codes, diagonal, [a, b], step);
      is[MIDDLE + diagonal] = NONE;
      if (length === NONE || SAME * (2 * length - diagonal) - EDIT * edits < bestScore - DROP) continue;
      let [one, other] = [a + step * length, b + step * (length - diagonal)];
      for (; codes[one] === codes[other] && codes[one] !== WALL; length++) {
        one += step;
        other += step;
      }
      const score = SAME * (2 * length - diagonal) - EDIT * edits;
      is[MIDDLE + diagonal] = length;
      if (diagonal < low) low = diagonal;
      high = diagonal;
      // Of equal scores the longer: what follows a changed character is as good a sign as what comes before.
      if (score < bestScore || (score === bestScore && length <= bestA)) continue;
      bestScore = score;
      [bestA, bestB, bestEdits] = [length, length - diagonal, edits];
    }
    [was, is] = [is, was];
  }
  return { a: bestA, b: bestB, edits: bestEdits };
}

/** How far one edit more leads on a diagonal: another code, or one that only the first or only the second text has. */
function furthest(codes: Uint16Array, diagonal: number, [a, b]: readonly [number, number], step: 1 | -1): number {
  const at = MIDDLE + diagonal;
  let reached = NONE;
  const same = was[at] as number;
  if (same >= 0 && codes[a + step * same] !== WALL && codes[b + step * (same - diagonal)] !== WALL) reached = same + 1;
  const fewer = was[at - 1] as number;
  if (fewer >= reached && fewer >= 0 && codes[a + step * fewer] !== WALL) reached = fewer + 1;
  const more = was[at + 1] as number;
  if (more > reached && codes[b + step * (more - diagonal - 1)] !== WALL) reached = more;
  return reached;
}
