import type { ReportFacts } from '../../search/search-record.ts';
import type { Observed } from '../comparison.ts';
import { type Citation, toCitation } from './citation.ts';
import { findTitles } from './find-titles.ts';
import { keyIn, shortNames } from './short-names.ts';

// What is kept of a report is known by this file: whatever decides it is imported here.
export { type LawTally, MOST_LAWS, tally } from './tally.ts';

/** Every citation of an instrument, in the order of the text. Short names and names without period mean what the report says elsewhere. */
export function observe({ records }: Pick<Observed, 'records'>): Citation[] {
  const placed = records.flatMap(({ report, scope, passages }) =>
    passages.flatMap(({ anchor, text }) =>
      findTitles(text).map((title) => ({ title, line: text, where: { report: report.id, scope, anchor } })),
    ),
  );
  const names = shortNames(placed);
  const day = records[0] === undefined ? null : dayOf(records[0].report);
  return placed.map((one) => toCitation(one, keyIn(names, one.title), day));
}

/** The day as of which a report speaks: its publication, else the end of the year it covers. */
export function dayOf({ publishedOn, year }: Pick<ReportFacts, 'publishedOn' | 'year'>): string | null {
  return publishedOn ?? (year === null ? null : `${year}-12-31`);
}
