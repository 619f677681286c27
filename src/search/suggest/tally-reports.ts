import type { PrintedLaw } from '../../model/cited-law.ts';
import type { ReportFacts, SearchRecord } from '../search-record.ts';

/** One report as the suggestions see it. */
export interface SuggestSource {
  readonly records: readonly SearchRecord[];
  /** Instruments that it cites, in the order of the text. */
  readonly laws: readonly PrintedLaw[];
  /** As `reportWords` gives them. */
  readonly words: readonly string[];
}

/** What names and instruments are listed of. */
export interface ReportNames extends Pick<SuggestSource, 'laws'> {
  readonly facts: ReportFacts;
}

/** What suggestions need of some reports besides exact counts of words. */
export interface SuggestTally {
  /** Of those that have a text. */
  readonly reports: readonly ReportNames[];
  /** A word, and how many of these reports have it among their words. */
  readonly words: readonly (readonly [word: string, reports: number])[];
}

/** Tallies some reports; the tallies of all shards together say what all reports say. */
export function tallyReports(sources: Iterable<SuggestSource>): SuggestTally {
  const reports: ReportNames[] = [];
  const counts = new Map<string, number>();
  for (const { records, laws, words } of sources) {
    if (records[0] === undefined) continue;
    reports.push({ facts: records[0].report, laws: laws.map(({ name, count }) => ({ name, count })) });
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { reports, words: [...counts] };
}
