import { byText } from '../../archive/order.ts';
import type { CitedLaw } from '../../model/cited-law.ts';
import { fold } from '../../text/fold.ts';
import type { Join } from '../comparison.ts';
import { type Mention, newer } from '../mention.ts';
import type { LawTally } from './observe.ts';

/** An instrument over all reports. */
export interface JoinedLaw {
  readonly key: string | null;
  /** The canonical name, or the spelling that sorts first. */
  readonly name: string;
  /** Reports by what they print. */
  readonly phrases: Counts;
  readonly reports: number;
  readonly times: number;
  /** Reports by the year they cover, by their place, and by how the instrument stood on their day; '' is unknown. */
  readonly years: Counts;
  readonly places: Counts;
  readonly states: Counts;
  /** Where the newest report cites it first. */
  readonly newest: Mention;
}

/** Numbers of reports; there are as many kinds as years, provinces or states. */
export type Counts = Readonly<Record<string, number>>;

/** What all reports cite. */
export interface JoinedLaws {
  /** Instruments by key of the table or folded name. */
  readonly laws: Map<string, JoinedLaw>;
  /** Reports looked at, by year and by place; '' is unknown. */
  readonly years: Counts;
  readonly places: Counts;
}

/** Puts together what reports cite. */
export const join: Join<LawTally, JoinedLaws> = {
  empty: () => ({ laws: new Map(), years: {}, places: {} }),
  add: ({ laws, years, places }, _id, tally) => {
    for (const law of tally.cited) put(laws, law.key ?? fold(law.name), joinedLaw(law, tally));
    return { laws, years: sum(years, { [tally.year ?? '']: 1 }), places: sum(places, { [tally.place ?? '']: 1 }) };
  },
  merge: (a, b) => {
    for (const [key, law] of b.laws) put(a.laws, key, law);
    return { laws: a.laws, years: sum(a.years, b.years), places: sum(a.places, b.places) };
  },
};

function joinedLaw(law: CitedLaw, { year, issuer, place }: LawTally): JoinedLaw {
  const { key, name, phrases, count, status, first } = law;
  return {
    ...{ key, name, reports: 1, times: count },
    phrases: Object.fromEntries(phrases.map((phrase) => [phrase, 1])),
    years: { [year ?? '']: 1 },
    places: { [place ?? '']: 1 },
    states: { [status]: 1 },
    newest: { year, issuer, at: first },
  };
}

function put(joined: JoinedLaws['laws'], key: string, law: JoinedLaw): void {
  const known = joined.get(key);
  joined.set(key, known === undefined ? law : together(known, law));
}

function together(a: JoinedLaw, b: JoinedLaw): JoinedLaw {
  return {
    key: a.key,
    name: byText(a.name, b.name) < 0 ? a.name : b.name,
    phrases: sum(a.phrases, b.phrases),
    reports: a.reports + b.reports,
    times: a.times + b.times,
    years: sum(a.years, b.years),
    places: sum(a.places, b.places),
    states: sum(a.states, b.states),
    newest: newer(a.newest, b.newest),
  };
}

/** In the order of the kinds, so that the same reports give the same text. */
function sum(a: Counts, b: Counts): Counts {
  const kinds = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(byText);
  return Object.fromEntries(kinds.map((kind) => [kind, (a[kind] ?? 0) + (b[kind] ?? 0)]));
}
