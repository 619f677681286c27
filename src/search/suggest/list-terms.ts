import { byText } from '../../archive/order.ts';
import { STOP_WORDS } from '../../extract/facts/stop-words.ts';
import type { TermRow } from '../suggest-file.ts';
import { MOST } from './limits.ts';
import type { SuggestTally } from './tally-reports.ts';

/** More words are counted than are kept, since only then is it known which stand in most reports. */
const COUNTED = 2 * MOST.terms;

/** Words to count: those in most reports, and the plain words of the genre. */
export interface ChosenWords {
  readonly terms: readonly string[];
  readonly plain: readonly string[];
}

/** Says which words to count, or so many times as many. A word of one report only is no word of the archive, unless the archive is that report. */
export function chooseWords(tallies: readonly SuggestTally[], times = 1): ChosenWords {
  const reports = new Map<string, number>();
  for (const { words } of tallies)
    for (const [word, count] of words) reports.set(word, (reports.get(word) ?? 0) + count);
  const least = Math.min(2, tallies.flatMap((tally) => tally.reports).length);
  const common = [...reports].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1] || byText(a[0], b[0]));
  const words = common.map(([word]) => word);
  return {
    terms: words.filter((word) => !STOP_WORDS.has(word)).slice(0, times * COUNTED),
    plain: words.filter((word) => STOP_WORDS.has(word)),
  };
}

/** Words in most reports first. */
export function sortTerms(rows: readonly TermRow[]): TermRow[] {
  return [...rows].sort((a, b) => b[1] - a[1] || b[2] - a[2] || byText(a[0], b[0]));
}
