import { FACETS, type Restriction } from '../../search/ask/restrict.ts';

/** Servers refuse longer addresses: each Chinese character takes nine signs of one. */
const LONGEST_IN_ADDRESS = 400;

/** What the search page shows, as its address says. */
export interface PageState {
  readonly query: string;
  readonly restriction: Restriction;
}

/** The state in an address's search part, e.g. `?q=出庭&section=shortcomings`. */
export function readAddress(search: string): PageState {
  const parameters = new URLSearchParams(search);
  const restriction = Object.fromEntries(FACETS.map((facet) => [facet, parameters.get(facet) ?? undefined]));
  return { query: parameters.get('q') ?? '', restriction };
}

/** The search part of a state's address; empty when nothing is asked. */
export function toAddress({ query, restriction }: PageState): string {
  const parameters = new URLSearchParams();
  if (query !== '' && query.length <= LONGEST_IN_ADDRESS) parameters.set('q', query);
  for (const facet of FACETS) {
    const value = restriction[facet];
    if (value !== undefined && value !== '') parameters.set(facet, String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether anything narrows the search. */
export function isRestricted({ restriction }: PageState): boolean {
  return FACETS.some((facet) => (restriction[facet] ?? '') !== '');
}
