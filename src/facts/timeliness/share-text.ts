import { NONE, shareWords } from '../share-words.ts';
import { datedOf, shareOf } from './groups.ts';
import type { StateCounts } from './join.ts';

/** The share in time with what it is a share of: `8/9 89%`. */
export function shareText(counts: StateCounts): string {
  const share = shareOf(counts);
  return share === null ? NONE : `${counts['in-time']}/${datedOf(counts)} ${shareWords(share)}`;
}
