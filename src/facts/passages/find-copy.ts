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

/** Codes at each end of which so many are the same, one beside the other or nearly so: what has another clause at its end is a copy of less. */
export const END = 6;
export const SAME_AT_END = 3;
const BESIDE = 2;

/**
 * Where the stretch `from`–`to` stands near the place `guess`, whole and but for few edits; null where it does not. Furthest reaching
 * paths, as `extend` follows, that may begin on any diagonal near the guess.
 */
export function findCopy(
  codes: Uint16Array,
  stretch: readonly [number, number],
  guess: number,
): readonly [from: number, to: number] | null {
  const found = findLike(codes, stretch, guess);
  if (found === null) return null;
  const isCopy = endsAlike(codes, [stretch[0], found[0]], 1) && endsAlike(codes, [stretch[1] - 1, found[1] - 1], -1);
  return isCopy ? found : null;
}

/** Whether two stretches are alike from their ends on, forwards or backwards. */
function endsAlike(codes: Uint16Array, [a, b]: readonly [number, number], step: 1 | -1): boolean {
  for (let shift = -BESIDE; shift <= BESIDE; shift++) {
    let same = 0;
    for (let at = 0; at < END; at++) if (codes[a + step * at] === codes[b + step * (at + shift)]) same++;
    if (same >= SAME_AT_END) return true;
  }
  return false;
}

type Span = readonly [from: number, to: number];

/** A stretch that is like another but for few edits. */
function findLike(codes: Uint16Array, [from, to]: Span, guess: number): Span | null {
  const length = to - from;
  if (isSame(codes, [from, to], guess)) return [guess, guess + length];
  const most = Math.min(MOST_EDITS, Math.floor(EDITS * length));
  for (let edits = 0; edits <= most; edits++) {
    const found = advance(codes, { from, length, guess }, edits);
    if (found !== null) return found;
    [was, is] = [is, was];
    [wasFrom, isFrom] = [isFrom, wasFrom];
  }
  return null;
}

interface Sought {
  readonly from: number;
  readonly length: number;
  readonly guess: number;
}

/** Takes all paths on by one edit, or, of none, to where they begin; the stretch that one is through with, if any is. */
function advance(codes: Uint16Array, { from, length, guess }: Sought, edits: number): Span | null {
  const reach = SLACK + edits;
  was[MIDDLE - reach - 1] = was[MIDDLE - reach] = was[MIDDLE + reach] = was[MIDDLE + reach + 1] = NONE;
  let [fewest, found]: [number, Span | null] = [Number.POSITIVE_INFINITY, null];
  for (let diagonal = -reach; diagonal <= reach; diagonal++) {
    const at = MIDDLE + diagonal;
    is[at] = edits === 0 ? 0 : NONE;
    isFrom[at] = diagonal;
    if (edits > 0) edit(codes, at, { from: guess + diagonal, length });
    let reached = is[at] as number;
    const here = guess + diagonal;
    if (reached === NONE || here + reached < 0) is[at] = NONE;
    if (is[at] === NONE) continue;
    while (reached < length && codes[from + reached] === codes[here + reached]) reached++;
    is[at] = reached;
    const begun = isFrom[at] as number;
    // Of ways with as few edits, the one with the fewest codes too many or too few: its end is nearest to that of the stretch.
    const gaps = Math.abs(diagonal - begun);
    if (reached < length || guess + begun < 0 || gaps >= fewest) continue;
    fewest = gaps;
    found = [guess + begun, here + length];
  }
  return found;
}

/** The furthest that one edit more leads to on a diagonal: another code, one of the stretch that is not here, one here that is not the stretch's. */
function edit(
  codes: Uint16Array,
  at: number,
  { from, length }: { readonly from: number; readonly length: number },
): void {
  const same = was[at] as number;
  if (same >= 0 && same < length && codes[from + same] !== WALL) put(at, same + 1, at);
  const fewer = was[at + 1] as number;
  if (fewer >= 0 && fewer < length && fewer + 1 > (is[at] as number)) put(at, fewer + 1, at + 1);
  const more = was[at - 1] as number;
  if (more > (is[at] as number) && codes[from + more - 1] !== WALL) put(at, more, at - 1);
}

function put(at: number, reached: number, before: number): void {
  is[at] = reached;
  isFrom[at] = wasFrom[before] as number;
}

function isSame(codes: Uint16Array, [from, to]: readonly [number, number], guess: number): boolean {
  for (let at = from; at < to; at++) if (codes[at] !== codes[guess + at - from]) return false;
  return guess >= 0;
}
