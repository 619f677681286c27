import type { SearchTable } from '../search-table.ts';
import type { Answer, FacetCounts } from './answer.ts';
import { countYears } from './count-years.ts';
import { heldScopes } from './held-scopes.ts';
import type { Match } from './match-archive.ts';
import type { ParsedQuery } from './query.ts';
import { ORDERS, type RankedReport, type Sort, scoreOf } from './rank.ts';
import { FACETS, type Facet, type Restrictable, type Restriction, toTest, valuesOf } from './restrict.ts';

interface Item extends Restrictable {
  readonly count: number;
  readonly length: number;
  readonly headed: number;
}

/** How the answer is narrowed and sorted, and the table that knows what was searched. */
interface AnswerWishes {
  readonly restriction: Restriction;
  readonly sort: Sort;
  readonly table: SearchTable;
}

/** Joins the matches of all shards into one answer; how reports fell into shards leaves no trace in it. */
export function toAnswer(
  query: ParsedQuery & { readonly query: string },
  matches: readonly Match[],
  { restriction, sort, table }: AnswerWishes,
): Answer {
  const items = matches.map(({ row, ...match }) => ({ facts: row.facts, ...match }));
  const kept = items.filter(toTest(restriction));
  const reports = groupItems(kept, query.terms).sort(ORDERS[sort]);
  const occurrences = kept.reduce((sum, { count }) => sum + count, 0);
  return {
    ...query,
    reports,
    sections: kept.length,
    everywhere: items.length,
    occurrences,
    facets: countFacets(items, restriction),
    years: countYears(query.clauses, { held: heldScopes(table), found: kept, restriction }),
  };
}

function groupItems(items: readonly Item[], terms: readonly string[]): RankedReport[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.facts.id);
    if (group === undefined) groups.set(item.facts.id, [item]);
    else group.push(item);
  }
  return [...groups.values()].map((group) => {
    const { facts } = group[0] as Item;
    return {
      facts,
      hits: group.map(({ scope, count }) => ({ scope, count })),
      count: group.reduce((sum, { count }) => sum + count, 0),
      score: scoreOf(facts, group, terms),
    };
  });
}

function countFacets(items: readonly Item[], restriction: Restriction): FacetCounts {
  const count = (facet: Facet) => {
    const values: Record<string, number> = {};
    const passes = toTest(restriction, facet);
    for (const item of items) {
      if (!passes(item)) continue;
      for (const value of valuesOf(item, facet)) values[value] = (values[value] ?? 0) + 1;
    }
    return values;
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, count(facet)])) as Record<Facet, Record<string, number>>;
}
