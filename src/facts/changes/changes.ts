import { comparison } from '../comparison.ts';
import { data } from './data.ts';
import { pair } from './pair.ts';

/** Each report against its issuer's report before: what was kept, changed, moved, added, removed. Nothing is joined over the archive. */
export const changes = comparison({
  id: 'changes',
  reads: [],
  pair,
  data,
  tally: () => null,
  join: { empty: () => null, add: () => null, merge: () => null },
});
