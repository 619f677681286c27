import { isFrequent } from '../gram-extents.ts';
import { GAP_TOKEN, probesOf } from '../tokenise.ts';
import { needsPlaces, wordsOf } from './atoms.ts';
import type { Engine } from './engine.ts';
import { apart, findStarts, type Postings } from './find-starts.ts';
import type { GramColumns } from './open-counts.ts';
import type { Clause } from './query.ts';
import { type Slot, slotOf } from './slots.ts';

/** What the index says of a query's words. */
export interface Evidence {
  /** How often each term stands in a slot, no occurrence overlapping another; slots without it are left out. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<Slot, number>>;
  /** Where the terms whose places matter begin, overlapping ones included. */
  readonly starts: ReadonlyMap<string, ReadonlyMap<Slot, readonly number[]>>;
  /** Where paragraphs end; empty when no places matter. */
  readonly ends: ReadonlyMap<Slot, readonly number[]>;
}

/**
 * Asks for all words of the clauses at once. A frequent gram is counted already; all others, and those whose distance
 * matters, are found by their places.
 */
export async function gatherEvidence(engine: Engine, clauses: readonly Clause[]): Promise<Evidence> {
  const atoms = clauses.flatMap(({ any }) => any);
  const near = atoms.filter(needsPlaces);
  const placed = new Set(near.flatMap(wordsOf));
  const counted = [...new Set(atoms.flatMap(wordsOf))].filter((term) => !placed.has(term) && isFrequent(term));
  const found = [...new Set(atoms.flatMap(wordsOf))].filter((term) => !counted.includes(term));
  const [columns, starts, ends] = await Promise.all([
    Promise.all(counted.map(async (term) => [term, await engine.counts(term)] as const)),
    Promise.all(found.map(async (term) => [term, engine.sort(await startsOf(engine, term))] as const)),
    near.length > 0 ? engine.lookup(GAP_TOKEN).then(engine.sort) : new Map<Slot, number[]>(),
  ]);
  const counts = [
    ...columns.map(([term, some]) => [term, countsIn(some)] as const),
    ...starts.map(([term, places]) => [term, countsOf(places, term.length)] as const),
  ];
  return { counts: new Map(counts), starts: new Map(starts), ends };
}

async function startsOf({ lookup }: Engine, term: string): Promise<Postings> {
  const probes = probesOf(term);
  return findStarts(await Promise.all(probes.map(async (probe) => ({ probe, postings: await lookup(probe.prefix) }))));
}

function countsIn(columns: GramColumns): Map<Slot, number> {
  const counts = new Map<Slot, number>();
  for (const [scope, column] of columns.entries()) {
    for (let row = 0; row < column.length; row++) {
      const count = column[row] as number;
      if (count > 0) counts.set(slotOf(row, scope), count);
    }
  }
  return counts;
}

function countsOf(places: ReadonlyMap<Slot, readonly number[]>, length: number): Map<Slot, number> {
  return new Map([...places].map(([slot, starts]) => [slot, apart(starts, length).length]));
}
