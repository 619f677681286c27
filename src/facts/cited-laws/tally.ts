import type { ReportSummary } from '../../model/archive.ts';
import type { CitedLaw } from '../../model/cited-law.ts';
import type { Place } from '../../model/view.ts';
import type { Citation } from './observe.ts';

/** What one report cites. */
export interface LawTally {
  /** Those cited most, at most `MOST_LAWS`, in the order of the text. */
  readonly laws: readonly CitedLaw[];
  readonly year: number | null;
  readonly issuer: string | null;
}

/** A report of the genre cites 5 to 40 instruments; a list of all laws of the land is none. */
export const MOST_LAWS = 300;

/** Citations of a report by instrument. */
export function tally(facts: readonly Citation[], { year, issuer }: Pick<ReportSummary, 'year' | 'issuer'>): LawTally {
  const found = new Map<string, { key: string; name: string; count: number; first: Place }>();
  for (const { key, name, at } of facts) {
    const law = found.get(key) ?? { key, name, count: 0, first: at };
    law.count++;
    found.set(key, law);
  }
  const laws = [...found.values()];
  const kept = new Set([...laws].sort((a, b) => b.count - a.count).slice(0, MOST_LAWS));
  return { laws: laws.filter((law) => kept.has(law)), year: year.value, issuer: issuer.value };
}
