import { comparison } from '../comparison.ts';
import { observe, tally } from './observe.ts';

/** Which laws, regulations and plans reports cite; the suggestions of the search page are made of it. */
export const citedLaws = comparison({
  id: 'cited-laws',
  reads: [],
  observe,
  tally,
  join: { empty: () => null, add: () => null, merge: () => null },
  views: () => [],
});
