import type { Amount, FacetCounts, ValueCount } from './answer.ts';
import {
  chosen,
  FACETS,
  type Facet,
  hasValue,
  type Restrictable,
  type Restriction,
  toTest,
  valuesOf,
} from './restrict.ts';

/** A section found, and how often the words stand in it; all of one report follow one another. */
export interface CountedItem extends Restrictable {
  readonly count: number;
}

/** A count while it grows. */
interface Tally {
  readonly alone: { -readonly [K in keyof Amount]: Amount[K] };
  readonly more: { -readonly [K in keyof Amount]: Amount[K] };
}

/** The sections of one report. */
type Group = readonly CountedItem[];

/** What is found under each value of each facet, were only the other restrictions to hold. */
export function countFacets(items: readonly CountedItem[], restriction: Restriction): FacetCounts {
  const groups = byReport(items);
  const count = (facet: Facet): Record<string, ValueCount> => {
    const tallies = new Map<string, Tally>();
    const passes = toTest(restriction, facet);
    const wanted = chosen(restriction[facet]);
    for (const group of groups) {
      const kept = group.filter(passes);
      if (kept.length > 0) addGroup(tallies, kept, { facet, wanted });
    }
    return Object.fromEntries(tallies);
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, count(facet)])) as unknown as FacetCounts;
}

interface Chosen {
  readonly facet: Facet;
  readonly wanted: readonly string[];
}

function addGroup(tallies: Map<string, Tally>, group: Group, { facet, wanted }: Chosen): void {
  const isShown = (item: Restrictable) => wanted.some((value) => hasValue(item, facet, value));
  const isReportShown = wanted.length > 0 && group.some(isShown);
  // All facets but the section's are of the report: its values are looked up once.
  const parts = facet === 'section' ? group.map((item) => [item]) : [group];
  for (const part of parts) {
    const first = part[0] as CountedItem;
    const isNew = wanted.length === 0 || !isShown(first);
    for (const value of valuesOf(first, facet)) {
      const tally = tallies.get(value) ?? { alone: none(), more: none() };
      tallies.set(value, tally);
      add(tally.alone, part, true);
      if (isNew) add(tally.more, part, !isReportShown);
    }
  }
}

function none(): Tally['alone'] {
  return { reports: 0, sections: 0, occurrences: 0 };
}

function add(to: Tally['alone'], part: Group, isNewReport: boolean): void {
  if (isNewReport) to.reports++;
  to.sections += part.length;
  for (const { count } of part) to.occurrences += count;
}

function byReport(items: readonly CountedItem[]): CountedItem[][] {
  const groups: CountedItem[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0]?.facts === item.facts) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
