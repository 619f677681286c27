import type { SearchTable } from '../search-table.ts';
import type { HeldScope } from './held-scopes.ts';
import type { Counts } from './open-counts.ts';
import type { Lookup } from './open-lookup.ts';
import type { PlaceOrder } from './place-order.ts';
import type { SortIntoSlots } from './slots.ts';

/** Everything needed to answer. */
export interface Engine {
  readonly table: SearchTable;
  /** Every scope of every report. */
  readonly held: readonly HeldScope[];
  readonly places: PlaceOrder;
  readonly lookup: Lookup;
  readonly counts: Counts;
  readonly sort: SortIntoSlots;
  /** Turns traditional characters into simplified ones; loads its dictionary when first asked. */
  readonly simplify?: (text: string) => Promise<string>;
}
