import { ALIGNMENT_PLACES } from './link-reports.ts';

/** Two stretches of one report are one where they share so much of the longer. */
export const OVERLAP = 0.8;

/**
 * Stretches of reports that stretches of other reports are alike, told apart from others that overlap them by `OVERLAP`, in the order of the
 * text. Columns, since there are hundreds of thousands.
 */
export interface Stretches {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Numbers of sides: twice that of an alignment for its later stretch, one more for its earlier one. */
  readonly sides: Int32Array;
  /** Where the sides of each begin in `sides`; one more for the end. */
  readonly sidesAt: Int32Array;
}

/** The sides of alignments as stretches; each side belongs to one of them. */
export function findStretches(alignments: Int32Array): Stretches {
  const sorted = sortedSides(alignments);
  const { owners, count } = groupSides(alignments, sorted);
  const { sides, sidesAt } = sidesByOwner(sorted, owners, count);
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  const ends = sides.map((side) => toOf(alignments, side));
  for (let at = 0; at < count; at++) {
    const [first, behind] = [sidesAt[at] as number, sidesAt[at + 1] as number];
    const middle = (first + behind - 1) >> 1;
    if (behind > first + 1) ends.subarray(first, behind).sort();
    // Sides come in the order of where they begin.
    from[at] = fromOf(alignments, sides[middle] as number);
    to[at] = ends[middle] as number;
  }
  return inTextOrder({ count, from, to, sides, sidesAt });
}

/** Where the text of a side begins. */
export function fromOf(alignments: Int32Array, side: number): number {
  return alignments[(side >> 1) * ALIGNMENT_PLACES + 2 * (side & 1)] as number;
}

/** Where it ends. */
export function toOf(alignments: Int32Array, side: number): number {
  return alignments[(side >> 1) * ALIGNMENT_PLACES + 2 * (side & 1) + 1] as number;
}

/** Sides by where they begin; numbers sort faster than pairs. */
function sortedSides(alignments: Int32Array): Int32Array {
  const count = (alignments.length / ALIGNMENT_PLACES) * 2;
  const keys = new Float64Array(count);
  for (let side = 0; side < count; side++) keys[side] = fromOf(alignments, side) * 2 ** 24 + side;
  return Int32Array.from(keys.sort(), (key) => key % 2 ** 24);
}

/** The number of the stretch that each of the sorted sides is one with; each stretch is the side that came first. */
function groupSides(alignments: Int32Array, sorted: Int32Array) {
  const owners = new Int32Array(sorted.length);
  const [from, to] = [new Int32Array(sorted.length), new Int32Array(sorted.length)];
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    const [begins, ends] = [fromOf(alignments, sorted[at] as number), toOf(alignments, sorted[at] as number)];
    const earliest = begins - (ends - begins) * (1 / OVERLAP - 1);
    let one = count - 1;
    const isOne = () => areOne([from[one] as number, to[one] as number], [begins, ends]);
    while (one >= 0 && (from[one] as number) >= earliest && !isOne()) one--;
    const isNew = one < 0 || (from[one] as number) < earliest;
    if (isNew) [from[count], to[count]] = [begins, ends];
    owners[at] = isNew ? count++ : one;
  }
  return { owners, count };
}

/** The sides of each, in the order in which they came. */
function sidesByOwner(sorted: Int32Array, owners: Int32Array, count: number): Pick<Stretches, 'sides' | 'sidesAt'> {
  const sidesAt = new Int32Array(count + 1);
  for (const owner of owners) sidesAt[owner + 1] = (sidesAt[owner + 1] as number) + 1;
  for (let at = 0; at < count; at++) sidesAt[at + 1] = (sidesAt[at + 1] as number) + (sidesAt[at] as number);
  const next = sidesAt.slice(0, count);
  const sides = new Int32Array(sorted.length);
  for (let at = 0; at < sorted.length; at++) {
    const owner = owners[at] as number;
    const place = next[owner] as number;
    sides[place] = sorted[at] as number;
    next[owner] = place + 1;
  }
  return { sides, sidesAt };
}

function inTextOrder({ count, from, to, sides, sidesAt }: Stretches): Stretches {
  // An array, not a column: its sort knows that they are nearly in order.
  const order = Array.from({ length: count }, (_, at) => at).sort(
    (a, b) => (from[a] as number) - (from[b] as number) || (to[a] as number) - (to[b] as number),
  );
  const sorted = { count, from: from.slice(), to: to.slice(), sides: sides.slice(), sidesAt: sidesAt.slice() };
  let end = 0;
  for (const [at, one] of order.entries()) {
    sorted.from[at] = from[one] as number;
    sorted.to[at] = to[one] as number;
    sorted.sidesAt[at] = end;
    const own = sides.subarray(sidesAt[one] as number, sidesAt[one + 1] as number);
    sorted.sides.set(own, end);
    end += own.length;
  }
  return sorted;
}

/** Whether two stretches share `OVERLAP` of the longer. */
export function areOne(a: readonly [number, number], b: readonly [number, number]): boolean {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared >= OVERLAP * Math.max(a[1] - a[0], b[1] - b[0]);
}
