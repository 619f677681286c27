import type { Answer } from './answer.ts';
import type { Engine } from './engine.ts';
import { matchArchive } from './match-archive.ts';
import { mayBeTraditional } from './may-be-traditional.ts';
import { parseQuery } from './parse-query.ts';
import type { Sort } from './rank.ts';
import type { Restriction } from './restrict.ts';
import { toAnswer } from './to-answer.ts';

/**
 * Answers a query exactly; the same matching runs in the browser's worker and in Node. The index holds texts as printed.
 * A query that is printed nowhere and has characters beyond the simplified standard is asked again in simplified ones:
 * what is found is thus always either as typed, or said not to be.
 */
export async function ask(
  engine: Engine,
  text: string,
  restriction: Restriction = {},
  sort: Sort = 'relevance',
): Promise<Answer> {
  const wishes = { restriction, sort };
  const answer = await answerAsTyped(engine, text, wishes);
  if (answer.everywhere > 0 || engine.simplify === undefined || !mayBeTraditional(text)) return answer;
  const simplified = await engine.simplify(text);
  if (simplified === text) return answer;
  const second = await answerAsTyped(engine, simplified, wishes);
  if (second.everywhere === 0) return answer;
  return { ...second, notes: [{ kind: 'simplified', text: simplified.trim() }, ...second.notes] };
}

async function answerAsTyped(
  engine: Engine,
  text: string,
  wishes: { readonly restriction: Restriction; readonly sort: Sort },
): Promise<Answer> {
  const query = parseQuery(text);
  const found = await matchArchive(engine, query.clauses);
  return toAnswer({ ...query, query: text }, found, { ...wishes, held: engine.held });
}
