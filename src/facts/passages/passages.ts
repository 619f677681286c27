import { comparison } from '../comparison.ts';
import { across } from './across.ts';
import { data } from './data.ts';

/** Passages that reports of different issuers share. Nothing is joined of single reports: all are laid beside each other at once. */
export const passages = comparison({
  id: 'passages',
  reads: [],
  across,
  data,
  tally: () => null,
  join: { empty: () => null, add: () => null, merge: () => null },
});
