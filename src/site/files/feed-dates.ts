import { byText } from '../../archive/order.ts';
import type { ReportSummary } from '../../model/archive.ts';

/** Entries of a feed. */
const NEWEST_SHOWN = 50;
/** Stands for a report without any date, so that no feed ever asks the clock. */
const NO_DATE = '1970-01-01';

/** The entries of a feed, those that came last first, and the day of the last one. */
export function latest<T>(items: readonly T[], summaryOf: (item: T) => ReportSummary): { newest: T[]; updated: Date } {
  const dayOf = (item: T) => arrivedOn(summaryOf(item));
  const newest = items.toSorted((a, b) => byText(dayOf(b), dayOf(a))).slice(0, NEWEST_SHOWN);
  return { newest, updated: dateOf(newest[0] === undefined ? NO_DATE : dayOf(newest[0])) };
}

/** The day a report came into sight: captured, else published, signed, or the end of the covered year. */
export function arrivedOn({ capturedOn, publishedOn, signedOn, year }: ReportSummary): string {
  return capturedOn ?? publishedOn.value ?? signedOn.value ?? (year.value === null ? NO_DATE : `${year.value}-12-31`);
}

/** An ISO day as feeds want it; one that is none stands as 1970-01-01. */
export function dateOf(iso: string): Date {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? new Date(`${NO_DATE}T00:00:00Z`) : date;
}
