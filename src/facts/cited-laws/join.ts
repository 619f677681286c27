import { byText } from '../../archive/order.ts';
import type { Place } from '../../model/view.ts';
import type { Join } from '../comparison.ts';
import type { LawTally } from './tally.ts';

/** An instrument over all reports. */
export interface JoinedLaw {
  /** The spelling that sorts first. */
  readonly name: string;
  readonly reports: number;
  readonly times: number;
  /** First and last year covered by a report that cites it; null when none is known. */
  readonly years: readonly [number, number] | null;
  /** Where the newest report cites it first. */
  readonly newest: Mention;
}

/** A report that cites an instrument. */
export interface Mention {
  readonly year: number | null;
  readonly issuer: string | null;
  readonly at: Place;
}

/** Instruments by folded name. */
export type JoinedLaws = Map<string, JoinedLaw>;

/** Puts together what reports cite. */
export const join: Join<LawTally, JoinedLaws> = {
  empty: () => new Map(),
  add: (joined, _id, { laws, year, issuer }) => {
    for (const { key, name, count, first } of laws) {
      const years = year === null ? null : ([year, year] as const);
      put(joined, key, { name, reports: 1, times: count, years, newest: { year, issuer, at: first } });
    }
    return joined;
  },
  merge: (a, b) => {
    for (const [key, law] of b) put(a, key, law);
    return a;
  },
};

function put(joined: JoinedLaws, key: string, law: JoinedLaw): void {
  const known = joined.get(key);
  joined.set(key, known === undefined ? law : together(known, law));
}

function together(a: JoinedLaw, b: JoinedLaw): JoinedLaw {
  return {
    name: byText(a.name, b.name) < 0 ? a.name : b.name,
    reports: a.reports + b.reports,
    times: a.times + b.times,
    years: spanOf(a.years, b.years),
    newest: isNewer(a.newest, b.newest) ? a.newest : b.newest,
  };
}

function spanOf(a: JoinedLaw['years'], b: JoinedLaw['years']): JoinedLaw['years'] {
  if (a === null || b === null) return a ?? b;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** No two reports have one id, so that one of two mentions is always the newer. */
function isNewer(a: Mention, b: Mention): boolean {
  const [of, than] = [a.year ?? -Infinity, b.year ?? -Infinity];
  return of === than ? a.at.report < b.at.report : of > than;
}
