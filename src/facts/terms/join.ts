import type { Join } from '../comparison.ts';
import type { TermTally } from './tally.ts';

/** Vocabularies by the report's id. */
export type JoinedTerms = Map<string, TermTally>;

/** Puts vocabularies side by side: which runs of words are terms is known only of all together. */
export const join: Join<TermTally, JoinedTerms> = {
  empty: () => new Map(),
  add: (joined, id, tally) => joined.set(id, tally),
  merge: (a, b) => {
    for (const [id, tally] of b) a.set(id, tally);
    return a;
  },
};
