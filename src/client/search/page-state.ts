import { type Sort, toSort } from '../../search/ask/rank.ts';
import { chosen, FACETS, isRestricted, type Restriction } from '../../search/ask/restrict.ts';
import { KWIC_ORDERS, type KwicOrder } from '../../search/kwic.ts';

/** Servers refuse longer addresses: each Chinese character takes nine signs of one. */
const LONGEST_IN_ADDRESS = 400;

/** Ways to show an answer: reports with sentences, whole sections to read, every occurrence on a line in some order, or rates by year. */
const VIEWS = ['reports', 'read', ...KWIC_ORDERS, 'trend'] as const;
export type View = (typeof VIEWS)[number];

/** What the address may say. */
const PARAMETERS: readonly string[] = ['q', 'sort', 'view', 'lines', ...FACETS];

/** What the search page shows, as its address says. */
export interface PageState {
  readonly query: string;
  readonly restriction: Restriction;
  readonly sort: Sort;
  readonly view: View;
}

/** The state in an address's search part, e.g. `?q=出庭&section=shortcomings&year=2021&year=2022`. */
export function readAddress(search: string): PageState {
  const parameters = new URLSearchParams(search);
  const restriction = Object.fromEntries(FACETS.map((facet) => [facet, chosen(parameters.getAll(facet))]));
  return {
    query: parameters.get('q') ?? '',
    restriction,
    sort: toSort(parameters.get('sort')),
    view: toView(parameters.get('view') ?? parameters.get('lines')),
  };
}

/** Names in an address's search part that this page does not know, e.g. `yaer`. */
export function strayNames(search: string): string[] {
  const names = [...new URLSearchParams(search).keys()];
  return [...new Set(names.filter((name) => !PARAMETERS.includes(name)))];
}

/** How values are read that are known or none. */
const READ: Readonly<Record<string, (text: string) => string>> = { sort: toSort, view: toView, lines: toView };

/** Views and orders in an address's search part that this page does not know, e.g. `view=foo`. */
export function strayValues(search: string): string[] {
  return [...new URLSearchParams(search)].flatMap(([name, value]) =>
    value === '' || (READ[name]?.(value) ?? value) === value ? [] : `${name}=${value}`,
  );
}

/** The search part of a state's address; empty when nothing is asked. */
export function toAddress({ query, restriction, sort, view }: PageState): string {
  const parameters = new URLSearchParams();
  if (query !== '' && query.length <= LONGEST_IN_ADDRESS) parameters.set('q', query);
  for (const facet of FACETS) {
    for (const value of chosen(restriction[facet])) parameters.append(facet, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (view !== 'reports') parameters.set(orderOf(view) === null ? 'view' : 'lines', view);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Reads a view; anything unknown shows reports. */
export function toView(text: string | null): View {
  return VIEWS.find((view) => view === text) ?? 'reports';
}

/** The order of lines that a view shows; null when it shows none. Lines came first and keep `lines=` in their addresses. */
export function orderOf(view: View): KwicOrder | null {
  return KWIC_ORDERS.find((order) => order === view) ?? null;
}

/** Whether anything is asked: words, or a restriction alone. */
export function asksFor({ query, restriction }: PageState): boolean {
  return query.trim() !== '' || isRestricted(restriction);
}
