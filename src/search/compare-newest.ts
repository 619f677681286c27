import type { ReportFacts } from './search-record.ts';

/** What the order of reports looks at. */
type Dated = Pick<ReportFacts, 'id' | 'year' | 'publishedOn'>;

/** Newest first: by year, then day of publication, then id; unknown ones stand last. */
export function compareNewest(a: Dated, b: Dated): number {
  return (b.year ?? 0) - (a.year ?? 0) || compare(b.publishedOn ?? '', a.publishedOn ?? '') || compare(a.id, b.id);
}

/** Oldest first; unknown ones stand last here too. */
export function compareOldest(a: Dated, b: Dated): number {
  return (
    (a.year ?? 9999) - (b.year ?? 9999) || compare(a.publishedOn ?? '9', b.publishedOn ?? '9') || compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
