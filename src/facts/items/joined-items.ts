import type { Place } from '../../model/view.ts';
import { type Mention, newer } from '../mention.ts';
import type { Kind } from './kinds.ts';
import type { ItemsTally } from './tally.ts';

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
  /** Reports by how many shortcomings were found in them, of those that have some. */
  readonly shortCounts: Counts;
  /** Where the newest report that has shortcomings tells of the first. */
  readonly newest: Mention | null;
  /** Reports by how many plans were found in them, of those that have some. */
  readonly planCounts: Counts;
  /** Where the newest report that has plans tells of the first. */
  readonly newestPlan: Mention | null;
}

/** How many reports have so many. */
export type Counts = ReadonlyMap<number, number>;

/** Items of no reports. */
export const NO_ITEMS: JoinedItems = {
  reports: 0,
  without: 0,
  shortcomings: 0,
  plans: 0,
  kinds: new Map(),
  shortCounts: new Map(),
  newest: null,
  planCounts: new Map(),
  newestPlan: null,
};

/** Items of one report. */
export function ofOne(tally: ItemsTally): JoinedItems {
  const { shortcomings, plans, kinds, firstPlan, told, year, issuer } = tally;
  const mention = (at: Place | null | undefined) => (at ? { year, issuer, at } : null);
  const reports = shortcomings > 0 ? 1 : 0;
  return {
    reports,
    without: 1 - reports,
    shortcomings,
    plans,
    kinds: new Map(
      kinds.map(({ kind, items, first }) => [kind, { reports: 1, items, newest: { year, issuer, at: first } }]),
    ),
    shortCounts: countOf(shortcomings),
    newest: mention(told[0]?.at),
    planCounts: countOf(plans),
    newestPlan: mention(firstPlan),
  };
}

/** Items of both. */
export function together(a: JoinedItems, b: JoinedItems): JoinedItems {
  return {
    reports: a.reports + b.reports,
    without: a.without + b.without,
    shortcomings: a.shortcomings + b.shortcomings,
    plans: a.plans + b.plans,
    kinds: mapsTogether(a.kinds, b.kinds, kindTogether),
    shortCounts: mapsTogether(a.shortCounts, b.shortCounts, sum),
    newest: newer(a.newest, b.newest),
    planCounts: mapsTogether(a.planCounts, b.planCounts, sum),
    newestPlan: newer(a.newestPlan, b.newestPlan),
  };
}

function countOf(items: number): Counts {
  return new Map(items > 0 ? [[items, 1]] : []);
}

function sum(a: number, b: number): number {
  return a + b;
}

function mapsTogether<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>, both: (a: V, b: V) => V): ReadonlyMap<K, V> {
  const joined = new Map(a);
  for (const [key, more] of b) {
    const known = joined.get(key);
    joined.set(key, known === undefined ? more : both(known, more));
  }
  return joined;
}

function kindTogether(a: JoinedKind, b: JoinedKind): JoinedKind {
  return { reports: a.reports + b.reports, items: a.items + b.items, newest: newer(a.newest, b.newest) };
}
