import { byText } from '../../archive/order.ts';
import { LEVELS } from '../../model/level.ts';
import { levelWords, yearWords } from '../../site/names.ts';
import { UNKNOWN_WORDS } from '../../site/wording.ts';
import type { ItemsKey, JoinedByKey } from './join.ts';
import type { JoinedItems } from './joined-items.ts';

/** A group of reports with its name. */
export interface Group {
  readonly label: string;
  readonly items: JoinedItems;
}

/** A group of one covered year. */
export interface YearGroup {
  readonly year: number;
  readonly items: JoinedItems;
}

/** Known years that have reports, oldest first. */
export function knownYears(counts: JoinedByKey): YearGroup[] {
  const years = namesOf(counts, 'year').filter((name) => name !== 'unknown');
  return years
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((year) => of(counts, `year ${year}`).map((items) => ({ year, items })));
}

/** The newest year first, unknown years last. */
export function byYear(counts: JoinedByKey): Group[] {
  const known = knownYears(counts).map(({ year, items }) => ({ label: yearWords(year), items }));
  return [...known.reverse(), ...of(counts, 'year unknown').map((items) => ({ label: yearWords(null), items }))];
}

/** From the top down, unknown levels last. */
export function byLevel(counts: JoinedByKey): Group[] {
  return [...LEVELS, null].flatMap((level) =>
    of(counts, `level ${level ?? 'unknown'}`).map((items) => ({ label: levelWords(level), items })),
  );
}

/** Provinces by name, unknown places last. */
export function byProvince(counts: JoinedByKey): Group[] {
  const names = namesOf(counts, 'province').sort((a, b) => Number(a === '') - Number(b === '') || byText(a, b));
  return names.flatMap((name) =>
    of(counts, `province ${name}`).map((items) => ({ label: name === '' ? UNKNOWN_WORDS.place : name, items })),
  );
}

function namesOf(counts: JoinedByKey, of: 'year' | 'province'): string[] {
  return [...counts.keys()].filter((key) => key.startsWith(`${of} `)).map((key) => key.slice(of.length + 1));
}

function of(counts: JoinedByKey, key: ItemsKey): JoinedItems[] {
  const items = counts.get(key);
  return items === undefined ? [] : [items];
}
