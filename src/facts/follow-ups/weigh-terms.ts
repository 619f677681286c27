import { type Background, STEPS, slotOf } from '../rarity.ts';
import type { Terms } from './terms.ts';

/** Share of its weight that a pair has within what is said of everything. */
export const FORMULA = 0.2;
/** Share of a term's weight that does not depend on how many stretches of the later report have it. */
const OWN = 0.4;

/** How many stretches of the later report have a term, and how many there are. */
export interface LocalCounts {
  readonly of: (term: number) => number;
  readonly all: number;
}

/** What each term of a plan weighs: rare in the archive, and rare in the report where it is sought. */
export function weighTerms(
  { keys, formula }: Terms,
  { rarity }: Background,
  { of, all }: LocalCounts,
): ReadonlyMap<number, number> {
  const most = Math.log(1 + all);
  return new Map(
    [...keys].map((term) => {
      const own = ((rarity[slotOf(term)] as number) / STEPS) * (formula.has(term) ? FORMULA : 1);
      const local = most === 0 ? 1 : Math.log(1 + all / (of(term) + 1)) / most;
      return [term, own * (OWN + (1 - OWN) * Math.min(1, local))];
    }),
  );
}
