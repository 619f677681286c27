import { byText } from '../../archive/order.ts';
import { LONGEST_QUERY } from '../../search/ask/parse-query.ts';
import { fold } from '../../text/fold.ts';
import { fullWidth } from '../../text/full-width.ts';
import type { Counts } from './join.ts';

/** How many spellings a link to the search asks for: those of most reports. */
export const MOST_PHRASES = 6;
/** How long they may be together, so that the search takes the query with a year or a place besides. */
export const LONGEST_ASKED = LONGEST_QUERY - 40;

/** What stands around a phrase. */
const QUOTES = 2;

/** The query for an instrument as it is printed. A name with quotes of its own cannot be asked for in quotes: what stands before them can. */
export function queryOf(phrases: Counts): string {
  const counts = new Map<string, { readonly phrase: string; reports: number }>();
  for (const [printed, reports] of Object.entries(phrases).sort(([a], [b]) => byText(a, b))) {
    const phrase = printed.split(/["“”]/u)[0] || printed;
    const known = counts.get(fold(phrase)) ?? { phrase, reports: 0 };
    known.reports += reports;
    counts.set(fold(phrase), known);
  }
  const most = [...counts.values()].sort((a, b) => b.reports - a.reports || byText(a.phrase, b.phrase));
  return most
    .slice(0, MOST_PHRASES)
    .map(({ phrase }) => `“${fullWidth(phrase).slice(0, LONGEST_ASKED - QUOTES)}”`)
    .reduce((query, phrase) => {
      const longer = query === '' ? phrase : `${query} | ${phrase}`;
      return longer.length > LONGEST_ASKED ? query : longer;
    }, '');
}
