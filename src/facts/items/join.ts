import type { Level } from '../../model/report.ts';
import type { Place } from '../../model/view.ts';
import type { Join } from '../comparison.ts';
import { type JoinedItems, ofOne, together } from './joined-items.ts';
import type { Kind } from './kinds.ts';
import type { ItemsTally } from './tally.ts';

/** What reports are counted by: all, a year, a level, a province or a place just below it. */
export type ItemsKey =
  | 'all'
  | `year ${number | 'unknown'}`
  | `level ${Level | 'unknown'}`
  | `province ${string}`
  | `place ${string} ${string}`;

/** Counts by what they are of. */
export type JoinedByKey = Map<ItemsKey, JoinedItems>;

/** A shortcoming with whose it is. */
export interface Told {
  readonly year: number | null;
  readonly level: Level | null;
  readonly issuer: string | null;
  /** Which shortcoming of its report it is, from 0. */
  readonly nth: number;
  readonly text: string;
  readonly at: Place;
}

/** Counts of items, and shortcomings of each kind in no order. */
export interface Joined {
  readonly counts: JoinedByKey;
  readonly told: Map<Kind, Told[]>;
}

/** Puts items together: counts by kind, for each year, level and place, and the texts of each kind. */
export const join: Join<ItemsTally, Joined> = {
  empty: () => ({ counts: new Map(), told: new Map() }),
  add: (joined, _id, tally) => {
    const items = ofOne(tally);
    for (const key of keysOf(tally)) put(joined.counts, key, items);
    tell(joined, tally);
    return joined;
  },
  merge: (a, b) => {
    for (const [key, items] of b.counts) put(a.counts, key, items);
    for (const [kind, told] of b.told) for (const one of told) listOf(a, kind).push(one);
    return a;
  },
};

function keysOf({ year, level, region }: ItemsTally): ItemsKey[] {
  const [province, below] = region;
  const places: ItemsKey[] = [`province ${province ?? ''}`];
  if (province !== undefined && below !== undefined) places.push(`place ${province} ${below}`);
  return ['all', `year ${year ?? 'unknown'}`, `level ${level ?? 'unknown'}`, ...places];
}

function put(counts: JoinedByKey, key: ItemsKey, items: JoinedItems): void {
  const known = counts.get(key);
  counts.set(key, known === undefined ? items : together(known, items));
}

function tell(joined: Joined, { year, level, issuer, told }: ItemsTally): void {
  for (const [nth, { kinds, text, at }] of told.entries())
    for (const kind of kinds) listOf(joined, kind).push({ year, level, issuer, nth, text, at });
}

function listOf({ told }: Joined, kind: Kind): Told[] {
  const known = told.get(kind);
  if (known !== undefined) return known;
  const made: Told[] = [];
  told.set(kind, made);
  return made;
}
