import { byText } from '../../archive/order.ts';
import type { Passage } from '../../model/passage.ts';
import { PASSAGES_A_REPORT } from '../lists/bounds.ts';

/** Ids of the passages that have a page: those that most issuers hold, then the longest, as many as the archive has room for. */
export function pagedPassages(passages: readonly Passage[], reports: number): ReadonlySet<string> {
  const most = PASSAGES_A_REPORT * reports;
  if (passages.length <= most) return new Set(passages.map(({ id }) => id));
  const first = passages.toSorted((a, b) => b.issuers - a.issuers || b.length - a.length || byText(a.id, b.id));
  return new Set(first.slice(0, most).map(({ id }) => id));
}
