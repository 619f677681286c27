import { datedOf, shareOf } from './groups.ts';
import type { StateCounts } from './join.ts';
import { NONE_SIGN } from './wording.ts';

/** The share in time with what it is a share of: `8/9 89%`. */
export function shareText(counts: StateCounts): string {
  const share = shareOf(counts);
  return share === null ? NONE_SIGN : `${counts['in-time']}/${datedOf(counts)} ${Math.round(share * 100)}%`;
}
