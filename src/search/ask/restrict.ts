import { levelsOf } from '../level-values.ts';
import type { ReportFacts, ScopeKey } from '../search-record.ts';

/** Values of which one must hold; one, several, or none for all. */
export type Choice = number | string | readonly (number | string)[] | undefined;

/** Restrictions of a search; none given means all. Places are names or paths, e.g. `天津市/武清区`. */
export interface Restriction {
  readonly section?: Choice;
  readonly year?: Choice;
  readonly level?: Choice;
  readonly place?: Choice;
  readonly issuer?: Choice;
}

/** The values of a choice as texts, empty ones left out. */
export function chosen(choice: Choice): string[] {
  return [choice ?? []]
    .flat()
    .map(String)
    .filter((value) => value !== '');
}

/** What can be restricted, in the order in which the search page offers it. */
export const FACETS = ['section', 'year', 'place', 'level', 'issuer'] as const;
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
  level: ({ facts }, wanted) => levelsOf(facts).some((level) => level === wanted),
  issuer: ({ facts }, wanted) => facts.issuer === wanted,
  place: ({ facts }, wanted) => facts.place.includes(wanted) || `${facts.place.join('/')}/`.startsWith(`${wanted}/`),
};

/** Whether anything is chosen. */
export function isRestricted(restriction: Restriction): boolean {
  return FACETS.some((facet) => chosen(restriction[facet]).length > 0);
}

/** Whether an item has a value of a facet. */
export function hasValue(item: Restrictable, facet: Facet, value: string): boolean {
  return TESTS[facet](item, value);
}

/** Tests items against every restriction, but for the facet in `except`; made once for many items. */
export function toTest(restriction: Restriction, except?: Facet): (item: Restrictable) => boolean {
  const wishes = FACETS.filter((facet) => facet !== except)
    .map((facet) => ({ test: TESTS[facet], wanted: chosen(restriction[facet]) }))
    .filter(({ wanted }) => wanted.length > 0);
  return (item) => wishes.every(({ test, wanted }) => wanted.some((value) => test(item, value)));
}

/** Values of an item under a facet; a place counts for each place above it. */
export function valuesOf({ facts, scope }: Restrictable, facet: Facet): string[] {
  if (facet === 'section') return [scope];
  if (facet === 'year') return facts.year === null ? [] : [String(facts.year)];
  if (facet === 'level') return levelsOf(facts);
  if (facet === 'issuer') return facts.issuer === null ? [] : [facts.issuer];
  return facts.place.map((_, depth) => facts.place.slice(0, depth + 1).join('/'));
}
