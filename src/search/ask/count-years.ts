import type { YearCount } from './answer.ts';
import { holdsField } from './field-tests.ts';
import type { HeldScope } from './held-scopes.ts';
import { matchClauses } from './match-clauses.ts';
import type { Clause } from './query.ts';
import { passes, type Restrictable, type Restriction } from './restrict.ts';

/** What is counted by year. */
export interface YearSources {
  readonly held: readonly HeldScope[];
  /** The scopes found, already restricted. */
  readonly found: readonly (Restrictable & { readonly count: number })[];
  readonly restriction: Restriction;
}

/**
 * Counts by the year of the report, oldest first, reports without one last. Fields of the query restrict what is searched
 * as facets do, so a rate has the same denominator whether 章节:不足 was typed or chosen.
 */
export function countYears(clauses: readonly Clause[], { held, found, restriction }: YearSources): YearCount[] {
  if (clauses.length === 0) return [];
  const limits = clauses.filter(({ any }) => any.every(({ kind }) => kind === 'field'));
  const searched = held.filter((item) => passes(item, restriction) && isWithin(item, limits));
  const years = [...new Set(searched.map(({ facts }) => facts.year))].sort(undatedLast);
  return years.map((year) => {
    const ofYear = <I extends Restrictable>(items: readonly I[]) => items.filter(({ facts }) => facts.year === year);
    return {
      year,
      reports: countReports(ofYear(found)),
      held: countReports(ofYear(searched)),
      occurrences: ofYear(found).reduce((sum, { count }) => sum + count, 0),
      chars: ofYear(searched).reduce((sum, { chars }) => sum + chars, 0),
    };
  });
}

function isWithin(item: Restrictable, limits: readonly Clause[]): boolean {
  const stretch = { startsOf: () => [], ends: () => [], holds: holdsField.bind(null, item) };
  return matchClauses(limits, stretch) !== null;
}

function countReports(items: readonly Restrictable[]): number {
  return new Set(items.map(({ facts }) => facts.id)).size;
}

function undatedLast(a: number | null, b: number | null): number {
  return (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
}
