/** A stretch of both texts that is looked at. */
export interface Stretch {
  readonly earlier: readonly [from: number, to: number];
  readonly later: readonly [from: number, to: number];
}

/** Texts to match, and for each unit of the later one its partner in the earlier one, or -1. */
export interface Matching {
  readonly earlier: string;
  readonly later: string;
  readonly partners: Int32Array;
}

/** More edits than this in one stretch make it another text: it is then replaced as a whole. Memory grows with the square. */
export const MOST_EDITS = 1000;
/** Steps for one stretch: a very long one may have fewer edits, so that time grows with its length. */
export const MOST_STEPS = 20_000_000;

/** Most edits that are looked for in a stretch of so many units. */
export function editsAllowed(units: number): number {
  return Math.min(MOST_EDITS, Math.floor(MOST_STEPS / Math.max(1, units)));
}

/** Matches what two stretches have in common by the fewest insertions and removals (Myers 1986), after what they begin and end with alike. */
export function matchUnits(matching: Matching, { earlier: [a0, a1], later: [b0, b1] }: Stretch): void {
  const { earlier, later, partners } = matching;
  const alike = (i: number, j: number) => earlier.charCodeAt(i) === later.charCodeAt(j);
  let [i, j, iEnd, jEnd] = [a0, b0, a1, b1];
  while (i < iEnd && j < jEnd && alike(i, j)) partners[j++] = i++;
  while (i < iEnd && j < jEnd && alike(iEnd - 1, jEnd - 1)) partners[--jEnd] = --iEnd;
  if (i < iEnd && j < jEnd) matchMiddle(matching, { earlier: [i, iEnd], later: [j, jEnd] });
}

function matchMiddle({ earlier, later, partners }: Matching, { earlier: [a0, a1], later: [b0, b1] }: Stretch): void {
  const sizes = [a1 - a0, b1 - b0] as const;
  const path = findPath(sizes, (i, j) => earlier.charCodeAt(a0 + i) === later.charCodeAt(b0 + j));
  if (path === null) return;
  goBack(path, sizes, (i, j) => {
    partners[b0 + j] = a0 + i;
  });
}

/** By the number of edits, how far they lead on each diagonal before the next; null where more would be needed than are allowed. */
function findPath([n, m]: readonly [number, number], alike: (i: number, j: number) => boolean): Int32Array[] | null {
  const most = Math.min(n + m, editsAllowed(n + m));
  const ends = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  for (let d = 0; d <= most; d++) {
    trace.push(ends.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      let x = begin(ends, middle + k, isDown(ends, middle + k, [k, d]));
      while (x < n && x - k < m && alike(x, x - k)) x++;
      ends[middle + k] = x;
      if (x >= n && x - k >= m) return trace;
    }
  }
  return null;
}

/** Whether a path comes to a diagonal by an insertion, from the diagonal above, or by a removal, from the one below. */
function isDown(ends: Int32Array, at: number, [k, d]: readonly [number, number]): boolean {
  return k === -d || (k !== d && (ends[at - 1] as number) < (ends[at + 1] as number));
}

/** Where it begins there. */
function begin(ends: Int32Array, at: number, down: boolean): number {
  return down ? (ends[at + 1] as number) : (ends[at - 1] as number) + 1;
}

/** Walks from the end to the beginning and tells each match. `trace[d]` has the diagonals -d-1 … d+1 as they were before step d. */
function goBack(
  trace: readonly Int32Array[],
  [n, m]: readonly [number, number],
  tell: (i: number, j: number) => void,
): void {
  let [k, x] = [n - m, n];
  for (let d = trace.length - 1; d >= 0; d--) {
    const ends = trace[d] as Int32Array;
    const down = isDown(ends, k + d + 1, [k, d]);
    const from = begin(ends, k + d + 1, down);
    for (; x > from; x--) tell(x - 1, x - 1 - k);
    x = down ? from : from - 1;
    k = down ? k + 1 : k - 1;
  }
}
