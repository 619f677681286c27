import { type Background, STEPS, slotOf } from '../rarity.ts';
import type { Postings } from './find-terms.ts';
import type { Terms } from './terms.ts';

/** Share of its weight that a pair has within what is said of everything. */
export const FORMULA = 0.2;
/** Share of a term's weight that does not depend on how many sentences of the later report have it. */
const OWN = 0.4;

/** Where the terms of a plan stand in a later report, in the order of the plan. */
export interface FoundTerms {
  readonly sentences: Postings;
  /** By the paragraphs below a heading. */
  readonly headings: Postings;
}

/** What a term weighs. */
export interface TermWeight {
  readonly weight: number;
  /** Whether it is more than a formula. */
  readonly isRare: boolean;
}

/** What each term of a plan weighs: rare in the archive, and rare in the report where it is sought, which has `all` sentences. */
export function weighTerms(
  { keys, formula }: Terms,
  { rarity }: Background,
  { sentences, all }: Pick<FoundTerms, 'sentences'> & { readonly all: number },
): TermWeight[] {
  const most = Math.log(1 + all);
  return Array.from(keys, (term, nth) => {
    const isRare = !formula.has(term);
    const own = ((rarity[slotOf(term)] as number) / STEPS) * (isRare ? 1 : FORMULA);
    const having = sentences[nth]?.length ?? 0;
    const local = most === 0 ? 1 : Math.log(1 + all / (having + 1)) / most;
    return { weight: own * (OWN + (1 - OWN) * Math.min(1, local)), isRare };
  });
}
