import type { Answer, FacetCounts, ReportHits } from './answer.ts';
import type { Match } from './match-shard.ts';
import type { ParsedQuery } from './query.ts';
import { FACETS, type Facet, passes, type Restrictable, type Restriction, valuesOf } from './restrict.ts';

interface Item extends Restrictable {
  readonly count: number;
}

/** Joins the matches of all shards into one answer; how reports fell into shards leaves no trace in it. */
export function toAnswer(
  query: ParsedQuery & { readonly query: string },
  matches: readonly Match[],
  restriction: Restriction,
): Answer {
  const items = matches.map(({ row, scope, count }) => ({ facts: row.facts, scope, count }));
  const kept = items.filter((item) => passes(item, restriction));
  const reports = groupItems(kept).sort(byRelevance);
  const occurrences = kept.reduce((sum, { count }) => sum + count, 0);
  return {
    ...query,
    reports,
    sections: kept.length,
    everywhere: items.length,
    occurrences,
    facets: countFacets(items, restriction),
  };
}

function groupItems(items: readonly Item[]): ReportHits[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.facts.id, [...(groups.get(item.facts.id) ?? []), item]);
  return [...groups.values()].map((group) => ({
    facts: (group[0] as Item).facts,
    hits: group.map(({ scope, count }) => ({ scope, count })),
    count: group.reduce((sum, { count }) => sum + count, 0),
  }));
}

/** Most occurrences first, then the newest, then by id so that the order is fixed. */
function byRelevance(a: ReportHits, b: ReportHits): number {
  return b.count - a.count || (b.facts.year ?? 0) - (a.facts.year ?? 0) || (a.facts.id < b.facts.id ? -1 : 1);
}

function countFacets(items: readonly Item[], restriction: Restriction): FacetCounts {
  const count = (facet: Facet) => {
    const values: Record<string, number> = {};
    for (const item of items) {
      if (!passes(item, restriction, facet)) continue;
      for (const value of valuesOf(item, facet)) values[value] = (values[value] ?? 0) + 1;
    }
    return values;
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, count(facet)])) as Record<Facet, Record<string, number>>;
}
