import type { Answer, FirstAnswer, UnknownValue } from './answer.ts';
import { countFacets } from './count-facets.ts';
import { countYears } from './count-years.ts';
import type { HeldScope } from './held-scopes.ts';
import type { Match, Matches } from './match-archive.ts';
import { inPlaceOrder, type PlaceOrder } from './place-order.ts';
import type { ParsedQuery } from './query.ts';
import { ORDERS, type RankedReport, type Sort, scoreOf } from './rank.ts';
import { chosen, FACETS, hasValue, type Restrictable, type Restriction, toTest } from './restrict.ts';
import { tellingFacts } from './tell-reports.ts';
import { unmetFields } from './unmet-fields.ts';

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
  readonly places: PlaceOrder;
}

/** An answer of which the counting is still to be done. */
export interface OpenAnswer {
  readonly found: FirstAnswer;
  readonly count: () => Answer;
}

/** Groups and sorts the matches; how reports fell into shards leaves no trace in it. */
export function openAnswer(
  query: ParsedQuery & { readonly query: string },
  matches: Matches,
  { restriction, sort, held, places }: AnswerWishes,
): OpenAnswer {
  const items = matches.found.map(toItem);
  const kept = items.filter(toTest(restriction));
  // Without a word there is nothing to be relevant to.
  const order = sort === 'relevance' && query.terms.length === 0 ? 'newest' : sort;
  const reports = groupItems(kept, { terms: query.terms, held }).sort(ORDERS[order]);
  const occurrences = kept.reduce((sum, { count }) => sum + count, 0);
  const numbers = { found: reports.length, sections: kept.length, everywhere: items.length, occurrences };
  const unmet = items.length === 0 ? unmetFields(query.clauses, held) : [];
  const found: FirstAnswer = { ...query, reports, ...numbers, unmet };
  return {
    found,
    count: () => {
      const facets = countFacets(items, restriction);
      return {
        ...found,
        facets: { ...facets, place: inPlaceOrder(facets.place, places) },
        unknown: unknownValues(restriction, held),
        apart:
          matches.whole === null ? null : countApart(kept, matches.whole().map(toItem).filter(toTest(restriction))),
        years: query.problem === null ? countYears(query.clauses, { held, found: kept, restriction }) : [],
      };
    },
  };
}

function toItem({ row, ...match }: Match): Item {
  return { facts: row.facts, ...match };
}

/** Reports of a wider question, where it finds some that the narrow one did not. */
function countApart(found: readonly Item[], wider: readonly Item[]): number | null {
  const [known, all] = [found, wider].map((items) => new Set(items.map(({ facts }) => facts.id)));
  return [...(all ?? [])].some((id) => !known?.has(id)) ? (all?.size ?? 0) : null;
}

function unknownValues(restriction: Restriction, held: readonly HeldScope[]): UnknownValue[] {
  const wanted = FACETS.flatMap((facet) => chosen(restriction[facet]).map((value) => ({ facet, value })));
  return wanted.filter(({ facet, value }) => !held.some((item) => hasValue(item, facet, value)));
}

interface Grouping {
  readonly terms: readonly string[];
  readonly held: readonly HeldScope[];
}

function groupItems(items: readonly Item[], { terms, held }: Grouping): RankedReport[] {
  const telling = tellingFacts(held);
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
      apart: telling.get(facts.id) ?? null,
      score: scoreOf(facts, group, terms),
    };
  });
}
