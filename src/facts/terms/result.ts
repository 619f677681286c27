import type { DistinctiveTerm, DistinctiveTerms } from '../../model/distinctive.ts';
import { distinctionsOf } from './analysis.ts';
import type { JoinedTerms } from './join.ts';
import type { ReportTerm } from './report-terms.ts';

/** Words that a report's page has room for. */
export const MOST_SHOWN = 12;

/** Words that set each report apart, by its id; how surely is told in whole doublings, so that one report more seldom changes their order. */
export function result(joined: JoinedTerms): ReadonlyMap<string, DistinctiveTerms> {
  return new Map(distinctionsOf(joined).map(({ id, peers, terms }) => [id, { peers, terms: shownOf(terms) }]));
}

function shownOf(terms: readonly ReportTerm[]): DistinctiveTerm[] {
  return terms
    .filter((term) => !terms.some((other) => saysTheSame(term, other)))
    .sort((a, b) => Math.floor(b.lrc) - Math.floor(a.lrc) || b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(({ term, count }) => ({ word: term, count }));
}

/** 港口 beside 港口岸线, where it seldom stands alone. */
function saysTheSame({ term, count }: ReportTerm, longer: ReportTerm): boolean {
  return longer.term.length > term.length && longer.term.includes(term) && longer.count * 2 > count;
}
