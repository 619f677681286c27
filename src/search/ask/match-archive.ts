import type { ScopeKey } from '../search-record.ts';
import type { TableRow } from '../search-table.ts';
import { wordsOf } from './atoms.ts';
import type { Engine } from './engine.ts';
import { holdsField } from './fields.ts';
import { type Evidence, gatherEvidence } from './gather-evidence.ts';
import { isLimit, type Matched, matchClauses, matchWhole } from './match-clauses.ts';
import type { Clause, ParsedQuery } from './query.ts';
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

/** What an archive has of a query: each section that fulfils it, or, of whole reports, each that has some of their words. */
export interface Matches {
  readonly found: readonly Match[];
  /** The same asked of whole reports; null where sections and reports are the same question. */
  readonly whole: (() => Match[]) | null;
}

/** Scopes of all reports that fulfil a query, in the order of the table. */
export async function matchArchive(engine: Engine, { clauses, range }: Asked): Promise<Matches> {
  if (clauses.length === 0) return { found: [], whole: null };
  const evidence = await gatherEvidence(engine, clauses);
  const { moveTo, stretch } = openWindow(engine, evidence);
  const isHeaded = headingTest(engine.table.headings, [...evidence.counts.keys()]);
  const toMatch = (slot: Slot, { count, terms }: Matched): Match => {
    const { row, scope, at } = moveTo(slot);
    const headed = [...terms].filter((term) => isHeaded(term, row.headings[at] ?? [])).length;
    return { row, scope, count, length: row.lengths[at] ?? 0, headed };
  };
  const stretchAt = (slot: Slot) => {
    moveTo(slot);
    return stretch;
  };
  const slots = candidates(engine, clauses, evidence);
  const whole = () =>
    wholes(engine, slots).flatMap((parts) =>
      matchWhole(clauses, parts, stretchAt).map(({ part, ...matched }) => toMatch(part, matched)),
    );
  if (range === 'report') return { found: whole(), whole: null };
  const found = slots.flatMap((slot) => {
    const matched = matchClauses(clauses, stretchAt(slot));
    return matched === null ? [] : [toMatch(slot, matched)];
  });
  return { found, whole: clauses.filter(asksForWords).length > 1 ? whole : null };
}

/** Every scope that has a text, for a search that only restricts. */
export function everyScope({ table }: Engine): Match[] {
  return everySlot(table.rows).map((slot) => {
    const { row, scope } = partsOf(slot);
    const place = table.rows[row] as TableRow;
    return {
      row: place,
      scope: table.scopes[scope] as ScopeKey,
      count: 0,
      length: place.lengths[scope] ?? 0,
      headed: 0,
    };
  });
}

function asksForWords(clause: Clause): boolean {
  return !clause.without && !isLimit(clause);
}

/** All slots of the reports that some slots belong to, report by report. */
function wholes({ table }: Engine, slots: readonly Slot[]): Slot[][] {
  const rows = [...new Set(slots.map((slot) => partsOf(slot).row))];
  return rows.map((row) =>
    (table.rows[row] as TableRow).lengths.flatMap((length, scope) => (length === 0 ? [] : [slotOf(row, scope)])),
  );
}

/** What is asked, and of what. */
type Asked = Pick<ParsedQuery, 'clauses' | 'range'>;

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
