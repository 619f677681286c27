import type { Level } from '../model/level.ts';
import { LEVEL_NAMES } from '../model/names.ts';
import type { Cell } from '../model/view.ts';
import { FIELDS, type Field } from '../search/ask/fields.ts';
import { urls } from '../site/urls.ts';
import type { Mention } from './mention.ts';

/** What a number leads to: words, a page or a search; null where nothing shows what it counts. */
export type Way = Pick<Cell, 'at' | 'href'> | null;

/** Some is what has a digit above 0. */
const SOME = /[1-9]/u;

/** A number that leads to what it counts. What counts nothing has nothing to show. */
export function leading(value: number | string, way: Way): Cell {
  const text = String(value);
  return { text, ...(SOME.test(text) ? way : null) };
}

/** The newest words that a number counts. */
export function wayTo(newest: Mention | null | undefined): Way {
  return newest ? { at: newest.at } : null;
}

/** A condition of the search, e.g. 年度:2021. */
export function asks(field: Field, value: string | number): string {
  return `${FIELDS[field].names[0]}:${value}`;
}

/** The reports of a year; those of an unknown one stand among all. */
export function wayToYear(year: number | null): Way {
  return { href: year === null ? urls.reports() : urls.year(year) };
}

/** The reports of a level, likewise. */
export function wayToLevel(level: Level | null): Way {
  return { href: level === null ? urls.reports() : urls.level(level) };
}

/** The reports of a place by its name, likewise. */
export function wayToPlace(place: string | null): Way {
  return { href: place === null ? urls.reports() : urls.search(asks('place', place)) };
}

/** The condition of the search that a report is of a level. */
export function asksLevel(level: Level): string {
  return asks('level', LEVEL_NAMES[level]);
}
