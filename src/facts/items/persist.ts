import type { Persisting, PersistingShortcomings, ToldYear } from '../../model/persisting.ts';
import { likeness, type Pairs } from '../changes/similar.ts';
import { KINDS } from './kinds.ts';
import { itemPairs, SAME_WORDS } from './likeness.ts';
import type { ToldItem } from './tally.ts';

/** Shortcomings that the report of a year tells of. */
export interface ToldReport {
  readonly year: number;
  readonly items: readonly ToldItem[];
}

/** Years that are looked at, the newest of those held. */
export const MOST_YEARS = 12;

interface Compared extends ToldItem {
  readonly pairs: Pairs;
}
interface ComparedYear {
  readonly year: number;
  readonly items: readonly Compared[];
}

/** Shortcomings of the newest of an issuer's reports, a report a year, that years before tell of as well; null where none is held. */
export function persist(reports: readonly ToldReport[]): PersistingShortcomings | null {
  const years = reports
    .toSorted((a, b) => a.year - b.year)
    .slice(-MOST_YEARS)
    .map(
      ({ year, items }): ComparedYear => ({
        year,
        items: items.map((item) => ({ ...item, pairs: itemPairs(item.text) })),
      }),
    );
  const newest = years.at(-1);
  if (newest === undefined) return null;
  const before = years.slice(0, -1).map((one) => ({ year: one.year, partners: partnersOf(newest, one) }));
  const items = newest.items.flatMap((item, nth): Persisting[] => {
    const found = before.flatMap(({ year, partners }): ToldYear[] => {
      const partner = partners[nth] ?? null;
      return partner === null ? [] : [{ year, ...partner }];
    });
    if (found.length === 0) return [];
    const told = [...found, { year: newest.year, at: item.at, sameWords: true }];
    return [
      persistingOf(
        item,
        told,
        years.map(({ year }) => year),
      ),
    ];
  });
  return { year: newest.year, told: newest.items.length, years: years.length, items };
}

function persistingOf({ text, at, kinds }: ToldItem, told: readonly ToldYear[], held: readonly number[]): Persisting {
  const first = told[0]?.year ?? 0;
  const last = told.at(-1)?.year ?? first;
  const since = held.filter((year) => year >= first);
  const missing = Array.from({ length: last - first + 1 }, (_, by) => first + by).filter(
    (year) => !held.includes(year),
  );
  return { text, at, kinds: kinds.map((kind) => KINDS[kind]), years: told, held: since.length, missing };
}

type Partner = Pick<ToldYear, 'at' | 'sameWords'>;

/** Of each shortcoming of the newest report what an earlier one tells of it: nearly the same words before the same kind, each once. */
function partnersOf({ items }: ComparedYear, { items: earlier }: ComparedYear): (Partner | null)[] {
  const partners: (Partner | null)[] = items.map(() => null);
  const taken = new Set<number>();
  const take = (nth: number, other: number, sameWords: boolean) => {
    if (partners[nth] !== null || taken.has(other)) return;
    taken.add(other);
    partners[nth] = { at: (earlier[other] as Compared).at, sameWords };
  };
  const offers = items.flatMap((item, nth) =>
    earlier.map((other, at) => ({ nth, at, like: likeness(item.pairs, other.pairs), kin: kinOf(item, other) })),
  );
  offers.sort((a, b) => b.like - a.like || a.nth - b.nth || a.at - b.at);
  for (const { nth, at, like, kin } of offers) if (kin !== null && like >= SAME_WORDS) take(nth, at, true);
  for (const { nth, at, kin } of offers) if (kin === 'kind') take(nth, at, false);
  return partners;
}

/** Whether both are of one kind. What no rule knows is none, but may be said again: 不够、有待加强 alone are in the words of every kind. */
function kinOf({ kinds }: ToldItem, other: ToldItem): 'kind' | 'unknown' | null {
  const shared = kinds.filter((kind) => other.kinds.includes(kind));
  return shared.length === 0 ? null : shared.some((kind) => kind !== 'other') ? 'kind' : 'unknown';
}
