import { isLimit } from './match-clauses.ts';
import { parseQuery } from './parse-query.ts';
import type { Clause } from './query.ts';

/** Whether the occurrences that clauses count are those of several conditions, each counted by itself. */
export function sumsClauses(clauses: readonly Clause[]): boolean {
  return clauses.filter((clause) => !clause.without && !isLimit(clause)).length > 1;
}

/** The same of a query as typed. */
export function sumsWords(query: string): boolean {
  return sumsClauses(parseQuery(query).clauses);
}
