import { ALIGNMENT_PLACES } from './link-reports.ts';

/** Two stretches of one report are one where they share so much of the longer. */
export const OVERLAP = 0.8;

/** A stretch of a report that stretches of other reports are alike, told apart from others that overlap it by `OVERLAP`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Numbers of sides that end here: twice that of an alignment for its later stretch, one more for its earlier one. */
  readonly sides: readonly number[];
}

/** The sides of alignments as stretches, in the order of the text; each side belongs to one of them. */
export function findStretches(alignments: Int32Array): Stretch[] {
  const made: Draft[] = [];
  for (const side of sortedSides(alignments)) {
    const [from, to] = sideOf(alignments, side);
    const known = likeOne(made, from, to);
    if (known === undefined)
      made.push({ from, to, longest: Math.max(made.at(-1)?.longest ?? 0, to - from), sides: [side] });
    else known.sides.push(side);
  }
  return made
    .map(({ sides }) => {
      const spans = sides.map((side) => sideOf(alignments, side));
      return { from: median(spans.map(([from]) => from)), to: median(spans.map(([, to]) => to)), sides };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Where the text of a side stands. */
export function sideOf(alignments: Int32Array, side: number): readonly [from: number, to: number] {
  const at = (side >> 1) * ALIGNMENT_PLACES + 2 * (side & 1);
  return [alignments[at] as number, alignments[at + 1] as number];
}

interface Draft {
  readonly from: number;
  readonly to: number;
  /** Of those up to this one. */
  readonly longest: number;
  readonly sides: number[];
}

/** Sides by where they begin; numbers sort faster than pairs. */
function sortedSides(alignments: Int32Array): number[] {
  const count = (alignments.length / ALIGNMENT_PLACES) * 2;
  const keys = Float64Array.from({ length: count }, (_, side) => sideOf(alignments, side)[0] * 2 ** 24 + side).sort();
  return Array.from(keys, (key) => key % 2 ** 24);
}

/** Of stretches before that overlap enough, the nearest. */
function likeOne(made: readonly Draft[], from: number, to: number): Draft | undefined {
  for (let at = made.length - 1; at >= 0; at--) {
    const one = made[at] as Draft;
    if (one.from < from - (to - from) * (1 / OVERLAP - 1)) return undefined;
    if (areOne([one.from, one.to], [from, to])) return one;
  }
  return undefined;
}

/** Whether two stretches share `OVERLAP` of the longer. */
export function areOne(a: readonly [number, number], b: readonly [number, number]): boolean {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared >= OVERLAP * Math.max(a[1] - a[0], b[1] - b[0]);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[(values.length - 1) >> 1] as number;
}
