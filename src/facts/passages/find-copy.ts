import { EDITS } from './align.ts';
import { WALL } from './code-table.ts';

/** Codes a stretch may begin away from where it is looked for. */
const SLACK = 12;
const NONE = -1;
/** Rows of longer stretches than this are looked at in full only where they are the same. */
const MOST_EDITS = 200;

const WIDTH = 2 * (SLACK + MOST_EDITS) + 7;
const MIDDLE = SLACK + MOST_EDITS + 3;
let was = new Int32Array(WIDTH);
let is = new Int32Array(WIDTH);
let wasFrom = new Int32Array(WIDTH);
let isFrom = new Int32Array(WIDTH);

/**
 * Where the stretch `from`–`to` stands near the place `guess`, whole and but for few edits; null where it does not. Furthest reaching
 * paths, as `extend` follows, that may begin on any diagonal near the guess.
 */
export function findCopy(
  codes: Uint16Array,
  [from, to]: readonly [number, number],
  guess: number,
): readonly [from: number, to: number] | null {
  const length = to - from;
  if (isSame(codes, [from, to], guess)) return [guess, guess + length];
  const most = Math.min(MOST_EDITS, Math.floor(EDITS * length));
  for (let edits = 0; edits <= most; edits++) {
    const reach = SLACK + edits;
    was[MIDDLE - reach - 1] = was[MIDDLE - reach] = was[MIDDLE + reach] = was[MIDDLE + reach + 1] = NONE;
    for (let diagonal = -reach; diagonal <= reach; diagonal++) {
      const at = MIDDLE + diagonal;
      let reached = NONE;
      let begun = 0;
      if (edits === 0) {
        reached = 0;
        begun = diagonal;
      } else {
        const same = was[at] as number;
        if (same >= 0 && same < length && codes[guess + same + diagonal] !== WALL) {
          reached = same + 1;
          begun = wasFrom[at] as number;
        }
        // A code of the stretch that is not here, and one here that is not the stretch's.
        const fewer = was[at + 1] as number;
        if (fewer >= 0 && fewer < length && fewer + 1 > reached) {
          reached = fewer + 1;
          begun = wasFrom[at + 1] as number;
        }
        const more = was[at - 1] as number;
        if (more > reached && codes[guess + more + diagonal - 1] !== WALL) {
          reached = more;
          begun = wasFrom[at - 1] as number;
        }
      }
      is[at] = NONE;
      if (reached === NONE || guess + reached + diagonal < 0) continue;
      while (reached < length && codes[from + reached] === codes[guess + reached + diagonal]) reached++;
      if (reached === length && guess + begun >= 0) return [guess + begun, guess + length + diagonal];
      is[at] = reached;
      isFrom[at] = begun;
    }
    [was, is] = [is, was];
    [wasFrom, isFrom] = [isFrom, wasFrom];
  }
  return null;
}

function isSame(codes: Uint16Array, [from, to]: readonly [number, number], guess: number): boolean {
  for (let at = from; at < to; at++) if (codes[at] !== codes[guess + at - from]) return false;
  return guess >= 0;
}
