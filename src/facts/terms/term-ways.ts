import { LEVELS, type Level } from '../../model/level.ts';
import { LEVEL_NAMES } from '../../model/names.ts';
import { urls } from '../../site/urls.ts';
import { asks, asksLevel, type Way, wayToLevel, wayToPlace, wayToYear } from '../ways.ts';
import type { GroupingKey } from './groups.ts';

/** How a group of a kind is called, asked for and shown. */
interface GroupWays {
  readonly label: (key: string) => string;
  readonly condition: (key: string) => string;
  readonly reports: (key: string) => Way;
}

const levelOf = (key: string) => LEVELS.find((level) => level === key) as Level;

/** By kind of group. */
export const GROUP_WAYS: Readonly<Record<GroupingKey, GroupWays>> = {
  years: { label: (key) => key, condition: (key) => asks('year', key), reports: (key) => wayToYear(Number(key)) },
  places: { label: (key) => key, condition: (key) => asks('place', key), reports: (key) => wayToPlace(key) },
  levels: {
    label: (key) => LEVEL_NAMES[levelOf(key)],
    condition: (key) => asksLevel(levelOf(key)),
    reports: (key) => wayToLevel(levelOf(key)),
  },
};

/** The exact search for a term, with conditions. */
export function wayToTerm(text: string, ...conditions: readonly string[]): { readonly href: string } {
  return { href: urls.search([text, ...conditions].join(' ')) };
}
