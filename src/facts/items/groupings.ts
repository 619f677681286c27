import { byText } from '../../archive/order.ts';
import { LEVELS } from '../../model/level.ts';
import { SECTION_NAMES } from '../../model/names.ts';
import { levelWords, yearWords } from '../../site/names.ts';
import { urls } from '../../site/urls.ts';
import { UNKNOWN_WORDS } from '../../site/wording.ts';
import { asks, asksLevel, type Way, wayToLevel, wayToPlace, wayToYear } from '../ways.ts';
import type { ItemSection } from './group-titles.ts';
import type { ItemsKey, JoinedByKey } from './join.ts';
import type { JoinedItems } from './joined-items.ts';

/** A group of reports with its name. */
export interface Group {
  readonly label: string;
  readonly items: JoinedItems;
  /** Where its reports are listed. */
  readonly reports: Way;
  /** Where their sections are read; null where the group is of those of which something is unknown. */
  readonly section: (key: ItemSection) => Way;
  /** Where it is told which of them lack a section; null where no page does. */
  readonly lacking: Way;
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
  const known = knownYears(counts).map(({ year, items }) => groupOfYear(year, items));
  return [...known.reverse(), ...of(counts, 'year unknown').map((items) => groupOfYear(null, items))];
}

/** From the top down, unknown levels last. */
export function byLevel(counts: JoinedByKey): Group[] {
  return [...LEVELS, null].flatMap((level) =>
    of(counts, `level ${level ?? 'unknown'}`).map((items) => ({
      label: levelWords(level),
      items,
      reports: wayToLevel(level),
      section: searched(level === null ? null : asksLevel(level)),
      lacking: null,
    })),
  );
}

/** Provinces by name, unknown places last. */
export function byProvince(counts: JoinedByKey): Group[] {
  const names = namesOf(counts, 'province').sort((a, b) => Number(a === '') - Number(b === '') || byText(a, b));
  return names.flatMap((name) =>
    of(counts, `province ${name}`).map((items) => ({
      label: name === '' ? UNKNOWN_WORDS.place : name,
      items,
      reports: wayToPlace(name || null),
      section: searched(name === '' ? null : asks('place', name)),
      lacking: null,
    })),
  );
}

/** A year has a reader of its own for each section, and a page that tells which sections reports have. */
function groupOfYear(year: number | null, items: JoinedItems): Group {
  return {
    label: yearWords(year),
    items,
    reports: wayToYear(year),
    section: (key) => (year === null ? null : { href: urls.sectionYear(key, year) }),
    lacking: { href: year === null ? urls.coverage() : urls.coverage(year) },
  };
}

function searched(condition: string | null): Group['section'] {
  return (key) =>
    condition === null ? null : { href: urls.search(`${asks('section', SECTION_NAMES[key])} ${condition}`) };
}

function namesOf(counts: JoinedByKey, of: 'year' | 'province'): string[] {
  return [...counts.keys()].filter((key) => key.startsWith(`${of} `)).map((key) => key.slice(of.length + 1));
}

function of(counts: JoinedByKey, key: ItemsKey): JoinedItems[] {
  const items = counts.get(key);
  return items === undefined ? [] : [items];
}
