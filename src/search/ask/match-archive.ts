import type { ScopeKey } from '../search-record.ts';
import type { TableRow } from '../search-table.ts';
import { wordsOf } from './atoms.ts';
import type { Engine } from './engine.ts';
import { holdsField } from './fields.ts';
import { type Evidence, gatherEvidence } from './gather-evidence.ts';
import { matchClauses } from './match-clauses.ts';
import type { Clause } from './query.ts';
import { partsOf, type Slot, slotOf } from './slots.ts';
import type { Stretch } from './stretch.ts';

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
  const window = openWindow(engine, evidence);
  const isHeaded = headingTest(engine.table.headings, [...evidence.counts.keys()]);
  const matches: Match[] = [];
  for (const slot of candidates(engine, clauses, evidence)) {
    const place = window.moveTo(slot);
    const counts = matchClauses(clauses, window.stretch);
    if (counts === null) continue;
    let [count, headed] = [0, 0];
    for (const [term, some] of counts) {
      count += some;
      if (isHeaded(term, place.row.headings[place.at] ?? [])) headed++;
    }
    matches.push({ row: place.row, scope: place.scope, count, length: place.row.lengths[place.at] ?? 0, headed });
  }
  return matches;
}

/** Slots that can fulfil the query: those with a word of the clause that has fewest, or all when fields alone ask. */
function candidates({ table }: Engine, clauses: readonly Clause[], { counts }: Evidence): readonly Slot[] {
  const sets = clauses
    .filter(({ any, without }) => !without && any.every((atom) => wordsOf(atom).length > 0))
    .map(({ any }) => new Set(any.flatMap(wordsOf).flatMap((term) => [...(counts.get(term)?.keys() ?? [])])));
  const [fewest] = sets.sort((a, b) => a.size - b.size);
  return fewest === undefined ? everySlot(table.rows) : [...fewest].sort((a, b) => a - b);
}

function everySlot(rows: readonly TableRow[]): Slot[] {
  return rows.flatMap(({ lengths }, row) =>
    lengths.flatMap((length, scope) => (length === 0 ? [] : slotOf(row, scope))),
  );
}

/** A scope of a report as the table has it. */
interface SlotPlace {
  readonly row: TableRow;
  readonly scope: ScopeKey;
  /** Number of the scope. */
  readonly at: number;
}

/** The evidence as seen from one slot at a time: there are ten thousands of them, so the view is made once and moved. */
function openWindow(
  { table }: Engine,
  { counts, starts, ends }: Evidence,
): { readonly stretch: Stretch; readonly moveTo: (slot: Slot) => SlotPlace } {
  let slot: Slot = 0;
  let place = placeAt(0);
  function placeAt(to: Slot): SlotPlace {
    const { row, scope: at } = partsOf(to);
    return { row: table.rows[row] as TableRow, scope: table.scopes[at] as ScopeKey, at };
  }
  return {
    stretch: {
      countOf: (term) => counts.get(term)?.get(slot) ?? 0,
      startsOf: (term) => starts.get(term)?.get(slot) ?? [],
      ends: () => ends.get(slot) ?? [],
      holds: (field) => holdsField({ facts: place.row.facts, scope: place.scope }, field),
    },
    moveTo: (to) => {
      slot = to;
      place = placeAt(to);
      return place;
    },
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
