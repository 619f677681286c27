import { urls } from '../../site/urls.ts';
import { type Way, wayToYear } from '../ways.ts';
import { type Group, newestYears, yearsOf } from './groups.ts';
import { countsOf, type JoinedTimeliness, type StateCounts } from './join.ts';

/** Counts of some reports, and where their days are told. */
export interface CountedGroup {
  readonly counts: StateCounts;
  readonly way: Way;
}

/** Counts of a year, of a level, of both or of all. The days stand in the table of issuers, which has the newest years only. */
export function groupOf(joined: JoinedTimeliness, year: Group['year'], level: Group['level']): CountedGroup {
  const counts = countsOf(joined, year, level);
  const told = year === null || newestYears(yearsOf(joined)).some((one) => one === year);
  const way = told ? { href: urls.view('timeliness/issuers') } : wayToYear(year === 'unknown' ? null : year);
  return { counts, way };
}
