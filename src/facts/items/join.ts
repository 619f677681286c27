import type { Place } from '../../model/view.ts';
import type { Join } from '../comparison.ts';
import type { Kind } from './kinds.ts';
import type { ItemsTally } from './tally.ts';

/** Where a kind of shortcoming is told of. */
export interface Mention {
  readonly year: number | null;
  readonly issuer: string | null;
  readonly at: Place;
}

/** Shortcomings of one kind over some reports. */
export interface JoinedKind {
  /** Reports that tell of it. */
  readonly reports: number;
  readonly items: number;
  /** Where the newest report tells of it first. */
  readonly newest: Mention;
}

/** Items of some reports: those of one year, level or place. */
export interface JoinedItems {
  /** Reports in which shortcomings were found: the denominator of every kind. */
  readonly reports: number;
  /** Reports without any: not found, which is not none. */
  readonly without: number;
  readonly shortcomings: number;
  readonly plans: number;
  readonly kinds: ReadonlyMap<Kind, JoinedKind>;
}

/** What reports are counted by: all, a year, a level, a province or a place just below it. */
export type ItemsKey =
  | 'all'
  | `year ${number | 'unknown'}`
  | `level ${string}`
  | `place ${string}`
  | `place ${string} ${string}`;

/** Counts by what they are of. */
export type JoinedByKey = Map<ItemsKey, JoinedItems>;

/** Puts items together: counts by kind, for each year, level and place. */
export const join: Join<ItemsTally, JoinedByKey> = {
  empty: () => new Map(),
  add: (joined, _id, tally) => {
    const items = ofOne(tally);
    for (const key of keysOf(tally)) put(joined, key, items);
    return joined;
  },
  merge: (a, b) => {
    for (const [key, items] of b) put(a, key, items);
    return a;
  },
};

function keysOf({ year, level, region }: ItemsTally): ItemsKey[] {
  const [province, below] = region;
  const places: ItemsKey[] = province === undefined ? ['place unknown'] : [`place ${province}`];
  if (below !== undefined) places.push(`place ${province} ${below}`);
  return ['all', `year ${year ?? 'unknown'}`, `level ${level ?? 'unknown'}`, ...places];
}

function ofOne({ shortcomings, plans, kinds, year, issuer }: ItemsTally): JoinedItems {
  const reports = shortcomings > 0 ? 1 : 0;
  return {
    reports,
    without: 1 - reports,
    shortcomings,
    plans,
    kinds: new Map(
      kinds.map(({ kind, items, first }) => [kind, { reports: 1, items, newest: { year, issuer, at: first } }]),
    ),
  };
}

function put(joined: JoinedByKey, key: ItemsKey, items: JoinedItems): void {
  const known = joined.get(key);
  joined.set(key, known === undefined ? items : together(known, items));
}

function together(a: JoinedItems, b: JoinedItems): JoinedItems {
  const kinds = new Map(a.kinds);
  for (const [kind, more] of b.kinds) {
    const known = kinds.get(kind);
    kinds.set(kind, known === undefined ? more : kindTogether(known, more));
  }
  return {
    reports: a.reports + b.reports,
    without: a.without + b.without,
    shortcomings: a.shortcomings + b.shortcomings,
    plans: a.plans + b.plans,
    kinds,
  };
}

function kindTogether(a: JoinedKind, b: JoinedKind): JoinedKind {
  return {
    reports: a.reports + b.reports,
    items: a.items + b.items,
    newest: isNewer(a.newest, b.newest) ? a.newest : b.newest,
  };
}

/** No two reports have one id, so that one of two mentions is always the newer. */
function isNewer(a: Mention, b: Mention): boolean {
  const [of, than] = [a.year ?? -Infinity, b.year ?? -Infinity];
  return of === than ? a.at.report < b.at.report : of > than;
}
