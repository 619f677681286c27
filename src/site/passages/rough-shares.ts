import type { SharedOfReport } from '../../model/passage.ts';
import type { RoughShares } from '../../model/passage-view.ts';

/** Per cent are told in steps of this. */
const STEP = 5;

/** How much of a report is shared, rounded. */
export function roughShares({ chars, shared, formulas }: SharedOfReport): RoughShares {
  return { chars, shared: roughPercent(shared, chars), formulas: roughPercent(formulas, chars) };
}

/** A share in steps of 5 per cent: 0 is nothing, 1 less than 5, 100 all. */
export function roughPercent(part: number, whole: number): number {
  if (part <= 0 || whole <= 0) return 0;
  if (part >= whole) return 100;
  const percent = (part / whole) * 100;
  if (percent < STEP) return 1;
  return Math.min(100 - STEP, Math.round(percent / STEP) * STEP);
}

/** A number of issuers rounded down: 12 → 10, 345 → 300. */
export function atLeast(count: number): number {
  const step = count >= 100 ? 100 : count >= 10 ? 10 : 1;
  return Math.floor(count / step) * step;
}
