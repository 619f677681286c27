import type { Join } from '../comparison.ts';
import { makeBlock, type TermBlock } from './block.ts';
import type { TermTally } from './tally.ts';

/** Vocabularies, some reports in each; they come in any order. */
export type JoinedTerms = TermBlock[];

/** Puts vocabularies side by side: which runs of words are terms is known only of all together. */
export const join: Join<TermTally, JoinedTerms> = {
  empty: () => [],
  add: (joined, id, tally) => {
    joined.push(makeBlock([[id, tally]]));
    return joined;
  },
  merge: (a, b) => {
    for (const block of b) a.push(block);
    return a;
  },
};
