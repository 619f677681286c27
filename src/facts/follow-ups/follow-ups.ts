import { comparison } from '../comparison.ts';
import { data } from './data.ts';
import { pair } from './pair.ts';

/** Each item of a report's plan beside the paragraphs of its issuer's next report that may answer it. Nothing is joined over the archive. */
export const followUps = comparison({
  id: 'follow-ups',
  reads: [],
  pair,
  weighs: true,
  data,
  tally: () => null,
  join: { empty: () => null, add: () => null, merge: () => null },
});
