import type { Answer, FacetCounts, FirstAnswer } from './answer.ts';
import { countYears } from './count-years.ts';
import type { HeldScope } from './held-scopes.ts';
import type { Match } from './match-archive.ts';
import type { ParsedQuery } from './query.ts';
import { ORDERS, type RankedReport, type Sort, scoreOf } from './rank.ts';
import { FACETS, type Facet, type Restrictable, type Restriction, toTest, valuesOf } from './restrict.ts';

interface Item extends Restrictable {
  readonly count: number;
  readonly length: number;
  readonly headed: number;
}

/** How the answer is narrowed and sorted, and everything that was searched. */
interface AnswerWishes {
  readonly restriction: Restriction;
  readonly sort: Sort;
  readonly held: readonly HeldScope[];
}

/** An answer of which the counting is still to be done. */
export interface OpenAnswer {
  readonly found: FirstAnswer;
  readonly count: () => Answer;
}

/** Groups and sorts the matches; how reports fell into shards leaves no trace in it. */
export function openAnswer(
  query: ParsedQuery & { readonly query: string },
  matches: readonly Match[],
  { restriction, sort, held }: AnswerWishes,
): OpenAnswer {
  const items = matches.map(({ row, ...match }) => ({ facts: row.facts, ...match }));
  const kept = items.filter(toTest(restriction));
  const reports = groupItems(kept, query.terms).sort(ORDERS[sort]);
  const occurrences = kept.reduce((sum, { count }) => sum + count, 0);
  const numbers = { found: reports.length, sections: kept.length, everywhere: items.length, occurrences };
  const found: FirstAnswer = { ...query, reports, ...numbers };
  return {
    found,
    count: () => ({
      ...found,
      facets: countFacets(items, restriction),
      years: countYears(query.clauses, { held, found: kept, restriction }),
    }),
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

/** Sections found under each value. All facets but the section's are of the report: its values are looked up once. */
function countFacets(items: readonly Item[], restriction: Restriction): FacetCounts {
  const count = (facet: Facet) => {
    const values: Record<string, number> = {};
    const passes = toTest(restriction, facet);
    let [last, some]: [Item | null, number] = [null, 0];
    const note = () => {
      if (last !== null) for (const value of valuesOf(last, facet)) values[value] = (values[value] ?? 0) + some;
    };
    for (const item of items) {
      if (!passes(item)) continue;
      if (last !== null && last.facts === item.facts && facet !== 'section') some++;
      else {
        note();
        [last, some] = [item, 1];
      }
    }
    note();
    return values;
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, count(facet)])) as Record<Facet, Record<string, number>>;
}
