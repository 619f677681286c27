import type { ReportFacts, ScopeKey } from '../search-record.ts';
import type { YearCount } from './answer.ts';
import { FIELDS, type FieldTest, holdsField } from './fields.ts';
import type { HeldScope } from './held-scopes.ts';
import { isLimit, matchClauses } from './match-clauses.ts';
import type { Clause } from './query.ts';
import { type Restrictable, type Restriction, toTest } from './restrict.ts';

/** What is counted by year. */
export interface YearSources {
  readonly held: readonly HeldScope[];
  /** The scopes found, already restricted. */
  readonly found: readonly (Restrictable & { readonly count: number })[];
  readonly restriction: Restriction;
}

/** A year while it is being counted. */
interface Tally {
  readonly reports: Set<string>;
  readonly held: Set<string>;
  occurrences: number;
  chars: number;
}

/**
 * Counts by the year of the report, oldest first, reports without one last. Fields of the query restrict what is searched
 * as facets do, so a rate has the same denominator whether 章节:不足 was typed or chosen.
 */
export function countYears(clauses: readonly Clause[], { held, found, restriction }: YearSources): YearCount[] {
  const years = new Map<number | null, Tally>();
  const [isChosen, isAsked] = [toTest(restriction), toFieldTest(clauses)];
  for (const item of held) {
    if (!isChosen(item) || !isAsked(item)) continue;
    const tally = tallyOf(years, item);
    tally.held.add(item.facts.id);
    tally.chars += item.chars;
  }
  for (const item of found) {
    const tally = tallyOf(years, item);
    tally.reports.add(item.facts.id);
    tally.occurrences += item.count;
  }
  return [...years]
    .sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
    .map(([year, tally]) => ({ ...tally, year, reports: tally.reports.size, held: tally.held.size }));
}

function tallyOf(years: Map<number | null, Tally>, { facts }: Restrictable): Tally {
  const known = years.get(facts.year) ?? { reports: new Set(), held: new Set(), occurrences: 0, chars: 0 };
  years.set(facts.year, known);
  return known;
}

/** Tests items against the clauses that only have fields; what a field says of a report or of a scope's name is looked at once. */
function toFieldTest(clauses: readonly Clause[]): (item: Restrictable) => boolean {
  const limits = clauses.filter(isLimit);
  const known = new Map<FieldTest, Map<ReportFacts | ScopeKey, boolean>>();
  const holds = (item: Restrictable, field: FieldTest) => {
    const answers = known.get(field) ?? new Map<ReportFacts | ScopeKey, boolean>();
    known.set(field, answers);
    const about = FIELDS[field.field].about === 'section' ? item.scope : item.facts;
    const answer = answers.get(about) ?? holdsField(item, field);
    answers.set(about, answer);
    return answer;
  };
  const stretchOf = (item: Restrictable) => ({
    countOf: () => 0,
    startsOf: () => [],
    ends: () => [],
    holds: (field: FieldTest) => holds(item, field),
  });
  return (item) => limits.length === 0 || matchClauses(limits, stretchOf(item)) !== null;
}
