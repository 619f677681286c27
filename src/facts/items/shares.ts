import { shareOf } from '../share-words.ts';
import type { Counts, JoinedItems } from './joined-items.ts';
import type { Kind } from './kinds.ts';

/** Share of the reports with shortcomings that tell of a kind. */
export function kindShare({ reports, kinds }: JoinedItems, kind: Kind): number | null {
  return shareOf(kinds.get(kind)?.reports ?? 0, reports);
}

/** How many reports are counted. */
export function reportsIn(counts: Counts): number {
  return [...counts.values()].reduce((all, reports) => all + reports, 0);
}

/** The middle of what reports have, or the middle between two; null of none. */
export function medianOf(counts: Counts): number | null {
  const reports = reportsIn(counts);
  if (reports === 0) return null;
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const [low, high] = [valueAt(sorted, Math.floor((reports - 1) / 2)), valueAt(sorted, Math.floor(reports / 2))];
  return (low + high) / 2;
}

function valueAt(sorted: readonly (readonly [number, number])[], nth: number): number {
  let before = 0;
  for (const [value, reports] of sorted) {
    before += reports;
    if (nth < before) return value;
  }
  return 0;
}
