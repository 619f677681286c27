import type { ScopeKey } from '../search-record.ts';
import type { TableRow } from '../search-table.ts';
import type { Engine } from './engine.ts';
import { holdsField } from './field-tests.ts';
import { type Evidence, gatherEvidence } from './gather-evidence.ts';
import { matchClauses, type Stretch } from './match-clauses.ts';
import { type Clause, wordsOf } from './query.ts';
import { partsOf, type Slot, slotOf } from './slots.ts';

/** A scope of a report that fulfils a query. */
export interface Match {
  readonly row: TableRow;
  readonly scope: ScopeKey;
  /** Occurrences of all terms. */
  readonly count: number;
  /** Length of the scope's text in tokens. */
  readonly length: number;
  /** Different terms in its headings. */
  readonly headed: number;
}

/** Scopes of all reports in which every clause holds, in the order of the table. */
export async function matchArchive(engine: Engine, clauses: readonly Clause[]): Promise<Match[]> {
  if (clauses.length === 0) return [];
  const evidence = await gatherEvidence(engine, clauses);
  const isHeaded = headingTest(engine.table.headings, [...evidence.counts.keys()]);
  return candidates(engine, clauses, evidence).flatMap((slot) => {
    const { row: number, scope: at } = partsOf(slot);
    const [row, scope] = [engine.table.rows[number], engine.table.scopes[at]];
    if (row === undefined || scope === undefined) return [];
    const counts = matchClauses(clauses, stretchAt(slot, { row, scope }, evidence));
    if (counts === null) return [];
    const count = [...counts.values()].reduce((sum, some) => sum + some, 0);
    const headed = [...counts.keys()].filter((term) => isHeaded(term, row.headings[at] ?? [])).length;
    return [{ row, scope, count, length: row.lengths[at] ?? 0, headed }];
  });
}

/** Slots that can fulfil the query: those with a word of the clause that has fewest, or all when fields alone ask. */
function candidates({ table }: Engine, clauses: readonly Clause[], { counts }: Evidence): readonly Slot[] {
  const sets = clauses
    .filter(({ any, without }) => !without && any.every(({ kind }) => kind !== 'field'))
    .map(({ any }) => new Set(any.flatMap(wordsOf).flatMap((term) => [...(counts.get(term)?.keys() ?? [])])));
  const [fewest] = sets.sort((a, b) => a.size - b.size);
  return fewest === undefined ? everySlot(table.rows) : [...fewest].sort((a, b) => a - b);
}

function everySlot(rows: readonly TableRow[]): Slot[] {
  return rows.flatMap(({ lengths }, row) =>
    lengths.flatMap((length, scope) => (length === 0 ? [] : slotOf(row, scope))),
  );
}

function stretchAt(
  slot: Slot,
  { row, scope }: { readonly row: TableRow; readonly scope: ScopeKey },
  { counts, starts, ends }: Evidence,
): Stretch {
  return {
    countOf: (term) => counts.get(term)?.get(slot) ?? 0,
    startsOf: (term) => starts.get(term)?.get(slot) ?? [],
    ends: () => ends.get(slot) ?? [],
    holds: (field) => holdsField({ facts: row.facts, scope }, field),
  };
}

/** Tells whether a term stands in one of some headings, given by their numbers; each heading is looked into once a term. */
function headingTest(
  headings: readonly string[],
  terms: readonly string[],
): (term: string, numbers: readonly number[]) => boolean {
  const having = new Map(
    terms.map((term) => [term, new Set([...headings.keys()].filter((number) => headings[number]?.includes(term)))]),
  );
  return (term, numbers) => numbers.some((number) => having.get(term)?.has(number));
}
