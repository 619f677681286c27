import { WALL } from './code-table.ts';
import type { Corpus } from './corpus.ts';
import { eachGram, GRAM, mixed, rolled } from './grams.ts';

/** So many of the issuers that held a gram first are kept: a passage is found by any of its grams that fewer held before. */
export const HOLDERS = 4;

/** Which places first held the grams of some reports. */
export interface FirstHolders {
  /** Number of the gram that begins at each place of these reports, counted from their first; -1 where none does. */
  readonly grams: Int32Array;
  /** `HOLDERS` places a gram, in the order in which they came, each in another issuer's report; -1 after the last. */
  readonly places: Int32Array;
}

/** Most bits of the filter that most grams of others do not pass; two megabytes stay near the processor. */
const FILTER_BITS = 24;
/** After so many reports, and whenever there were twice as many, the filter is made anew without the grams that have their holders. */
const REFILTER = 256;

interface Table {
  readonly slots: Int32Array;
  readonly hashes: Uint32Array;
  readonly grams: Int32Array;
  readonly count: number;
}

interface Held {
  readonly places: Int32Array;
  readonly issuers: Int32Array;
}

/** Finds the first holders of the grams of the reports `first` to `end` among all reports up to `end`; linear in their text. */
export function firstHolders(corpus: Corpus, [first, end]: readonly [number, number]): FirstHolders {
  const { codes, starts, issuers } = corpus;
  const [from, to] = [starts[first] as number, starts[end] as number];
  const table = tableOf(codes, [from, to]);
  const held = {
    places: new Int32Array(table.count * HOLDERS).fill(-1),
    issuers: new Int32Array(table.count * HOLDERS).fill(-1),
  };
  let [filter, next] = [filterOf(table, held), REFILTER];
  for (let report = 0; report < first; report++) {
    if (report === next) [filter, next] = [filterOf(table, held), 2 * next];
    noteReport(corpus, report, { table, held, filter });
  }
  for (let report = first; report < end; report++)
    for (let at = starts[report] as number; at < (starts[report + 1] as number); at++)
      if ((table.grams[at - from] as number) >= 0)
        note(held, table.grams[at - from] as number, [at, issuers[report] as number]);
  return { grams: table.grams, places: held.places };
}

interface Seeking {
  readonly table: Table;
  readonly held: Held;
  readonly filter: Uint32Array;
}

/** Notes a report as a holder of the grams that are sought. As `eachGram`, but without a call for each: all text goes through here. */
function noteReport({ codes, starts, issuers }: Corpus, report: number, { table, held, filter }: Seeking): void {
  const end = starts[report + 1] as number;
  const shift = 32 - Math.log2(filter.length * 32);
  let [hash, length] = [0, 0];
  for (let at = starts[report] as number; at < end; at++) {
    const code = codes[at] as number;
    if (code === WALL) {
      hash = length = 0;
      continue;
    }
    hash = rolled(hash, code, ++length > GRAM ? (codes[at - GRAM] as number) : 0);
    if (length < GRAM) continue;
    const spread = mixed(hash);
    const bit = spread >>> shift;
    if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
    const gram = find(table, spread);
    if (gram >= 0) note(held, gram, [at - GRAM + 1, issuers[report] as number]);
  }
}

function note({ places, issuers }: Held, gram: number, [at, issuer]: readonly [number, number]): void {
  const end = (gram + 1) * HOLDERS;
  for (let slot = gram * HOLDERS; slot < end; slot++) {
    if (issuers[slot] === issuer) return;
    if (issuers[slot] !== -1) continue;
    issuers[slot] = issuer;
    places[slot] = at;
    return;
  }
}

function tableOf(codes: Uint16Array, [from, to]: readonly [number, number]): Table {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * (to - from))));
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Uint32Array(to - from);
  const grams = new Int32Array(to - from).fill(-1);
  let count = 0;
  eachGram(codes, [from, to], (at, hash) => {
    let slot = hash & (size - 1);
    while (slots[slot] !== -1 && hashes[slots[slot] as number] !== hash) slot = (slot + 1) & (size - 1);
    if (slots[slot] === -1) {
      slots[slot] = count;
      hashes[count++] = hash;
    }
    grams[at - from] = slots[slot] as number;
  });
  return { slots, hashes, grams, count };
}

/** One bit for each hash of a gram that lacks holders. */
function filterOf({ hashes, count }: Table, { places }: Held): Uint32Array {
  const bits = Math.min(FILTER_BITS, Math.max(5, Math.ceil(Math.log2(Math.max(1, count))) + 4));
  const filter = new Uint32Array(2 ** (bits - 5));
  for (let gram = 0; gram < count; gram++) {
    if (places[(gram + 1) * HOLDERS - 1] !== -1) continue;
    const bit = (hashes[gram] as number) >>> (32 - bits);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return filter;
}

function find({ slots, hashes }: Table, hash: number): number {
  let slot = hash & (slots.length - 1);
  while (slots[slot] !== -1) {
    if (hashes[slots[slot] as number] === hash) return slots[slot] as number;
    slot = (slot + 1) & (slots.length - 1);
  }
  return -1;
}
