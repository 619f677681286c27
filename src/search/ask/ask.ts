import { type Answer, FIRST_REPORTS, type FirstAnswer } from './answer.ts';
import type { Engine } from './engine.ts';
import { everyScope, matchArchive } from './match-archive.ts';
import { mayBeTraditional } from './may-be-traditional.ts';
import { parseQuery } from './parse-query.ts';
import type { Sort } from './rank.ts';
import { isRestricted, type Restriction } from './restrict.ts';
import { type OpenAnswer, openAnswer } from './to-answer.ts';

/** Takes the first reports as soon as they are known. */
export type TakeFirst = (first: FirstAnswer) => void;

/**
 * Answers a query exactly; the same matching runs in the browser's worker and in Node. The index holds texts as printed.
 * A query that is printed nowhere and has characters beyond the simplified standard is asked again in simplified ones:
 * what is found is thus always either as typed, or said not to be.
 */
export async function ask(
  engine: Engine,
  text: string,
  restriction: Restriction = {},
  { sort = 'relevance', takeFirst }: { readonly sort?: Sort; readonly takeFirst?: TakeFirst } = {},
): Promise<Answer> {
  const open = await findForm(engine, text, { restriction, sort });
  takeFirst?.({ ...open.found, reports: open.found.reports.slice(0, FIRST_REPORTS) });
  return open.count();
}

interface Wishes {
  readonly restriction: Restriction;
  readonly sort: Sort;
}

/** The answer to a query as typed, or in simplified characters when it is found in no other way. */
async function findForm(engine: Engine, text: string, wishes: Wishes): Promise<OpenAnswer> {
  const typed = await find(engine, text, wishes);
  if (typed.found.everywhere > 0 || engine.simplify === undefined || !mayBeTraditional(text)) return typed;
  const simplified = await engine.simplify(text);
  if (simplified === text) return typed;
  const second = await find(engine, simplified, wishes);
  if (second.found.everywhere === 0) return typed;
  const notes = [{ kind: 'simplified', text: simplified.trim() } as const, ...second.found.notes];
  const found = { ...second.found, notes };
  return { found, count: () => ({ ...second.count(), notes }) };
}

async function find(engine: Engine, text: string, wishes: Wishes): Promise<OpenAnswer> {
  const query = parseQuery(text);
  // Restrictions are a question of their own: every section under them.
  const isList = query.problem === 'empty' && isRestricted(wishes.restriction);
  const matches = isList ? { found: everyScope(engine), whole: null } : await matchArchive(engine, query);
  const problem = isList ? null : query.problem;
  return openAnswer({ ...query, query: text, problem }, matches, {
    ...wishes,
    held: engine.held,
    places: engine.places,
  });
}
