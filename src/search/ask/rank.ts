import { compareNewest, compareOldest } from '../compare-newest.ts';
import { foldForSearch } from '../fold-for-search.ts';
import type { ReportFacts, ScopeKey } from '../search-record.ts';
import type { ReportHits } from './answer.ts';

/** Orders in which reports can be shown; the first is the usual one. */
export const SORTS = ['relevance', 'newest', 'oldest', 'hits'] as const;
export type Sort = (typeof SORTS)[number];

/** Reads an order from an address; anything unknown is the usual one. */
export function toSort(text: string | null): Sort {
  return SORTS.find((sort) => sort === text) ?? 'relevance';
}

/** A report found, with its points. */
export interface RankedReport extends ReportHits {
  readonly score: number;
}

/** Points of a report, as the method page tells readers. Density and section together never outweigh one mention more, up to three. */
const POINTS = { title: 10, heading: 5, mentions: 3, density: 0.6, section: 0.3 } as const;
/** So many mentions give all the points there are for them. */
const ENOUGH_MENTIONS = 3;
/** Mentions in 1,000 characters that give all the points there are for density. */
const DENSE = 10;
/** The contents the law names come first, what fits none last. */
const SECTION_WEIGHTS: Readonly<Record<ScopeKey, number>> = {
  measures: 1,
  shortcomings: 1,
  'leader-duties': 1,
  'next-year': 1,
  other: 0.5,
  preamble: 0.5,
  unsorted: 0,
};

/** What scoring looks at in a section. */
interface ScoredSection {
  readonly scope: ScopeKey;
  readonly count: number;
  /** Length in characters. */
  readonly length: number;
  /** Different terms in its headings. */
  readonly headed: number;
}

/** Points of a report for its sections found; the same whatever else the archive holds. */
export function scoreOf(facts: ReportFacts, sections: readonly ScoredSection[], terms: readonly string[]): number {
  const title = foldedTitle(facts);
  const share = (count: number) => (terms.length === 0 ? 0 : Math.min(1, count / terms.length));
  const count = sections.reduce((sum, section) => sum + section.count, 0);
  const length = sections.reduce((sum, section) => sum + section.length, 0);
  return (
    POINTS.title * share(terms.filter((term) => title.includes(term)).length) +
    POINTS.heading * share(Math.max(0, ...sections.map(({ headed }) => headed))) +
    POINTS.mentions * Math.min(1, count / ENOUGH_MENTIONS) +
    POINTS.density * Math.min(1, (count * 1000) / Math.max(1, length) / DENSE) +
    POINTS.section * Math.max(0, ...sections.map(({ scope }) => SECTION_WEIGHTS[scope]))
  );
}

const foldedTitles = new WeakMap<ReportFacts, string>();

/** Folded once: a common word asks for thousands of titles at every key. */
function foldedTitle(facts: ReportFacts): string {
  const known = foldedTitles.get(facts) ?? foldForSearch(facts.title ?? '').text;
  foldedTitles.set(facts, known);
  return known;
}

type Order = (a: RankedReport, b: RankedReport) => number;

/** How to sort reports by each order; ties go to the newer report and then by id, so that every order is fixed. */
export const ORDERS: Readonly<Record<Sort, Order>> = {
  relevance: (a, b) => b.score - a.score || compareNewest(a.facts, b.facts),
  newest: (a, b) => compareNewest(a.facts, b.facts),
  oldest: (a, b) => compareOldest(a.facts, b.facts),
  hits: (a, b) => b.count - a.count || compareNewest(a.facts, b.facts),
};
