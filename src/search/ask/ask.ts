import type { SearchTable } from '../search-table.ts';
import type { Answer } from './answer.ts';
import { type Lookup, matchShard } from './match-shard.ts';
import { parseQuery } from './parse-query.ts';
import type { Restriction } from './restrict.ts';
import { toAnswer } from './to-answer.ts';

/** Everything needed to answer: the table, and a way into each of its shards, in the table's order. */
export interface Engine {
  readonly table: SearchTable;
  readonly lookups: readonly Lookup[];
}

/** Answers a query exactly; the same matching runs in the browser's worker and in Node. */
export async function ask(engine: Engine, text: string, restriction: Restriction = {}): Promise<Answer> {
  const query = parseQuery(text);
  const { table, lookups } = engine;
  const matches = await Promise.all(
    lookups.map((lookup, at) => matchShard(lookup, table.shards[at]?.rows ?? [], query.terms)),
  );
  return toAnswer(query, { matches: matches.flat(), scopes: table.scopes }, restriction);
}
