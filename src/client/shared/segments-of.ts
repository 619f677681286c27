import type { SharedStretch } from '../../model/passage-view.ts';

/** A stretch of a line that is shown one way: in a formula, or in a passage; and the passages that end with it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly formula: boolean;
  readonly ends: readonly SharedStretch[];
}

/** The stretches of a line as segments that follow one another: where stretches overlap, what a formula has is the formula's. */
export function segmentsOf(stretches: readonly SharedStretch[]): Segment[] {
  const cuts = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const segments = cuts.slice(1).flatMap((to, at): Segment[] => {
    const from = cuts[at] as number;
    const over = stretches.filter((stretch) => stretch.from <= from && stretch.to >= to);
    if (over.length === 0) return [];
    return [{ from, to, formula: over.some(({ formula }) => formula), ends: over.filter((one) => one.to === to) }];
  });
  return segments.reduce<Segment[]>(join, []);
}

/** Two that are shown alike are one where nothing ends between them. */
function join(joined: readonly Segment[], next: Segment): Segment[] {
  const last = joined.at(-1);
  const isOne = last?.to === next.from && last.formula === next.formula && last.ends.length === 0;
  return isOne ? [...joined.slice(0, -1), { ...next, from: last.from }] : [...joined, next];
}
