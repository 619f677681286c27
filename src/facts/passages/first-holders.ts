import type { Corpus } from './corpus.ts';
import { eachGram } from './grams.ts';

/** So many of the issuers that held a gram first are kept: a passage is found by any of its grams that fewer held before. */
export const HOLDERS = 4;

/** Which places first held the grams of some reports. */
export interface FirstHolders {
  /** Number of the gram that begins at each place of these reports, counted from their first; -1 where none does. */
  readonly grams: Int32Array;
  /** `HOLDERS` places a gram, in the order in which they came, each in another issuer's report; -1 after the last. */
  readonly places: Int32Array;
}

/** Bits of the filter that most grams of others do not pass; two megabytes stay near the processor. */
const FILTER_BITS = 24;

interface Table {
  readonly slots: Int32Array;
  readonly hashes: Uint32Array;
  readonly filter: Uint32Array;
  readonly grams: Int32Array;
  readonly count: number;
}

/** Finds the first holders of the grams of the reports `first` to `end` among all reports up to `end`; linear in their text. */
export function firstHolders(corpus: Corpus, [first, end]: readonly [number, number]): FirstHolders {
  const { codes, starts, issuers } = corpus;
  const from = starts[first] as number;
  const to = starts[end] as number;
  const table = tableOf(codes, [from, to]);
  const places = new Int32Array(table.count * HOLDERS).fill(-1);
  const holders = new Int32Array(table.count * HOLDERS).fill(-1);
  for (let report = 0; report < end; report++) {
    const issuer = issuers[report] as number;
    eachGram(codes, [starts[report] as number, starts[report + 1] as number], (at, hash) => {
      const gram = at >= from ? (table.grams[at - from] as number) : find(table, hash);
      if (gram >= 0) note(gram, at, issuer);
    });
  }
  return { grams: table.grams, places };

  function note(gram: number, at: number, issuer: number): void {
    const end = (gram + 1) * HOLDERS;
    for (let slot = gram * HOLDERS; slot < end; slot++) {
      if (holders[slot] === issuer) return;
      if (holders[slot] !== -1) continue;
      holders[slot] = issuer;
      places[slot] = at;
      return;
    }
  }
}

function tableOf(codes: Uint16Array, [from, to]: readonly [number, number]): Table {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * (to - from))));
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Uint32Array(to - from);
  const filter = new Uint32Array(2 ** (FILTER_BITS - 5));
  const grams = new Int32Array(to - from).fill(-1);
  let count = 0;
  eachGram(codes, [from, to], (at, hash) => {
    let slot = hash & (size - 1);
    while (slots[slot] !== -1 && hashes[slots[slot] as number] !== hash) slot = (slot + 1) & (size - 1);
    if (slots[slot] === -1) {
      slots[slot] = count;
      hashes[count++] = hash;
      const bit = hash >>> (32 - FILTER_BITS);
      filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    }
    grams[at - from] = slots[slot] as number;
  });
  return { slots, hashes, filter, grams, count };
}

function find({ slots, hashes, filter }: Table, hash: number): number {
  const bit = hash >>> (32 - FILTER_BITS);
  if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return -1;
  let slot = hash & (slots.length - 1);
  while (slots[slot] !== -1) {
    if (hashes[slots[slot] as number] === hash) return slots[slot] as number;
    slot = (slot + 1) & (slots.length - 1);
  }
  return -1;
}
