import { type Sort, toSort } from '../../search/ask/rank.ts';
import { chosen, FACETS, type Restriction } from '../../search/ask/restrict.ts';
import { KWIC_ORDERS, type KwicOrder } from '../../search/kwic.ts';

/** Servers refuse longer addresses: each Chinese character takes nine signs of one. */
const LONGEST_IN_ADDRESS = 400;

/** What the search page shows, as its address says. */
export interface PageState {
  readonly query: string;
  readonly restriction: Restriction;
  readonly sort: Sort;
  /** Every occurrence on a line, in this order, instead of reports; null shows reports. */
  readonly lines: KwicOrder | null;
}

/** The state in an address's search part, e.g. `?q=出庭&section=shortcomings&year=2021&year=2022`. */
export function readAddress(search: string): PageState {
  const parameters = new URLSearchParams(search);
  const restriction = Object.fromEntries(FACETS.map((facet) => [facet, chosen(parameters.getAll(facet))]));
  return {
    query: parameters.get('q') ?? '',
    restriction,
    sort: toSort(parameters.get('sort')),
    lines: toOrder(parameters.get('lines')),
  };
}

/** The search part of a state's address; empty when nothing is asked. */
export function toAddress({ query, restriction, sort, lines }: PageState): string {
  const parameters = new URLSearchParams();
  if (query !== '' && query.length <= LONGEST_IN_ADDRESS) parameters.set('q', query);
  for (const facet of FACETS) {
    for (const value of chosen(restriction[facet])) parameters.append(facet, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (lines !== null) parameters.set('lines', lines);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Reads an order of lines; anything unknown means reports. */
export function toOrder(text: string | null): KwicOrder | null {
  return KWIC_ORDERS.find((order) => order === text) ?? null;
}

/** Whether anything narrows the search. */
export function isRestricted({ restriction }: PageState): boolean {
  return FACETS.some((facet) => chosen(restriction[facet]).length > 0);
}
