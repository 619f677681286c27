import { SCOPE_KEYS } from '../search-record.ts';
import type { TableRow } from '../search-table.ts';
import type { Postings } from './find-starts.ts';

const SCOPES = SCOPE_KEYS.length;

/** A scope of a report as one number: its row's place in the table, and its own in `SCOPE_KEYS`. */
export type Slot = number;

export function slotOf(row: number, scope: number): Slot {
  return row * SCOPES + scope;
}

export function partsOf(slot: Slot): { readonly row: number; readonly scope: number } {
  return { row: Math.floor(slot / SCOPES), scope: slot % SCOPES };
}

/** Where the scopes of a shard's reports begin in its document, ascending. */
interface Layout {
  readonly slots: readonly Slot[];
  readonly begins: readonly number[];
}

/** Sorts positions in documents into the scopes of reports that they lie in. */
export type SortIntoSlots = (postings: Postings) => Map<Slot, readonly number[]>;

/** Lays out the documents of an index as its table tells. */
export function layOut(rows: readonly TableRow[]): SortIntoSlots {
  const layouts = layoutsOf(rows);
  return (postings) => {
    const sorted = new Map<Slot, readonly number[]>();
    for (const [document, positions] of postings) {
      const layout = layouts.get(document);
      if (layout === undefined) throw new Error(`search index and table differ: there is no document ${document}`);
      sortInto(sorted, layout, positions);
    }
    return sorted;
  };
}

function layoutsOf(rows: readonly TableRow[]): Map<number, Layout> {
  const layouts = new Map<number, { slots: Slot[]; begins: number[]; end: number }>();
  for (const [row, { shard, lengths }] of rows.entries()) {
    const layout = layouts.get(shard) ?? { slots: [], begins: [], end: 0 };
    layouts.set(shard, layout);
    for (const [scope, length] of lengths.entries()) {
      if (length === 0) continue;
      layout.slots.push(slotOf(row, scope));
      layout.begins.push(layout.end);
      layout.end += length;
    }
  }
  return layouts;
}

function sortInto(sorted: Map<Slot, readonly number[]>, { slots, begins }: Layout, positions: readonly number[]): void {
  let at = 0;
  let inside: number[] = [];
  for (const position of positions) {
    if (at + 1 < begins.length && position >= (begins[at + 1] as number)) {
      if (inside.length > 0) sorted.set(slots[at] as Slot, inside);
      inside = [];
      while (at + 1 < begins.length && position >= (begins[at + 1] as number)) at++;
    }
    inside.push(position);
  }
  if (inside.length > 0) sorted.set(slots[at] as Slot, inside);
}
