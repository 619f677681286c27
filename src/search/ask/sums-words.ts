import { isLimit } from './match-clauses.ts';
import { parseQuery } from './parse-query.ts';
import type { Clause } from './query.ts';

/** Whether the occurrences that clauses count are those of several conditions, each counted by itself. */
export function sumsClauses(clauses: readonly Clause[]): boolean {
  const counted = clauses.filter((clause) => !clause.without && !isLimit(clause));
  // A word that is asked for twice is one.
  return new Set(counted.map(({ any }) => JSON.stringify(any))).size > 1;
}

/** The same of a query as typed. */
export function sumsWords(query: string): boolean {
  return sumsClauses(parseQuery(query).clauses);
}
