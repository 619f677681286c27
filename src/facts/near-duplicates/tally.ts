import type { ReportSummary } from '../../model/archive.ts';

/** A capture by its heaviest words. */
export interface BandTally {
  readonly path: string;
  /** Words with their counts, band by band; null where there are not so many words. */
  readonly bands: readonly (string | null)[];
}

/** Keywords are compared in bands by weight, so that an edit that changes a few counts leaves the other bands alike. */
const BANDS: readonly (readonly [from: number, to: number])[] = [
  [0, 8],
  [8, 16],
  [16, 24],
];

/** The bands of a report. Names of issuers and places are no keywords, so swapping them changes nothing here. */
export function tally(
  _facts: readonly unknown[],
  { path, keywords }: Pick<ReportSummary, 'path' | 'keywords'>,
): BandTally {
  const bandOf = (from: number, to: number) =>
    keywords
      .slice(from, to)
      .map(({ word, count }) => `${word}${count}`)
      .join(' ');
  return { path, bands: BANDS.map(([from, to]) => (keywords.length < to ? null : bandOf(from, to))) };
}
