import type { ReportFacts, ScopeKey } from '../search-record.ts';

/** Restrictions of a search; none given means all. Places are names or paths, e.g. `天津市/武清区`. */
export interface Restriction {
  readonly section?: string | undefined;
  readonly year?: number | string | undefined;
  readonly level?: string | undefined;
  readonly place?: string | undefined;
}

/** What can be restricted, in the order in which the search page offers it. */
export const FACETS = ['section', 'year', 'place', 'level'] as const;
export type Facet = (typeof FACETS)[number];

/** What a restriction looks at. */
export interface Restrictable {
  readonly facts: ReportFacts;
  readonly scope: ScopeKey;
}

type Test = (item: Restrictable, wanted: string) => boolean;

const TESTS: Readonly<Record<Facet, Test>> = {
  section: ({ scope }, wanted) => scope === wanted,
  year: ({ facts }, wanted) => String(facts.year) === wanted,
  level: ({ facts }, wanted) => facts.level === wanted,
  place: ({ facts }, wanted) => facts.place.includes(wanted) || `${facts.place.join('/')}/`.startsWith(`${wanted}/`),
};

/** Whether an item passes every restriction, but for the facet in `except`. */
export function passes(item: Restrictable, restriction: Restriction, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = restriction[facet];
    return facet === except || wanted === undefined || wanted === '' || TESTS[facet](item, String(wanted));
  });
}

/** Values of an item under a facet; a place counts for each place above it. */
export function valuesOf({ facts, scope }: Restrictable, facet: Facet): string[] {
  if (facet === 'section') return [scope];
  if (facet === 'year') return facts.year === null ? [] : [String(facts.year)];
  if (facet === 'level') return facts.level === null ? [] : [facts.level];
  return facts.place.map((_, depth) => facts.place.slice(0, depth + 1).join('/'));
}
