import { type KeyNumbers, NO_NUMBER, numberFor, numberOf, openKeyNumbers } from '../key-numbers.ts';
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

/** The grams that are sought, and which of them begins at each place of the reports. */
interface Sought {
  readonly numbers: KeyNumbers;
  readonly grams: Int32Array;
}

interface Held {
  readonly places: Int32Array;
  readonly issuers: Int32Array;
}

/** Finds the first holders of the grams of the reports `first` to `end` among all reports up to `end`; linear in their text. */
export function firstHolders(corpus: Corpus, [first, end]: readonly [number, number]): FirstHolders {
  const { codes, starts, issuers } = corpus;
  const [from, to] = [starts[first] as number, starts[end] as number];
  const { numbers, grams } = soughtOf(codes, [from, to]);
  const held = {
    places: new Int32Array(numbers.count * HOLDERS).fill(-1),
    issuers: new Int32Array(numbers.count * HOLDERS).fill(-1),
  };
  let [filter, next] = [filterOf(numbers, held), REFILTER];
  for (let report = 0; report < first; report++) {
    if (report === next) [filter, next] = [filterOf(numbers, held), 2 * next];
    noteReport(corpus, report, { numbers, held, filter });
  }
  for (let report = first; report < end; report++)
    for (let at = starts[report] as number; at < (starts[report + 1] as number); at++)
      if ((grams[at - from] as number) >= 0) note(held, grams[at - from] as number, [at, issuers[report] as number]);
  return { grams, places: held.places };
}

interface Seeking {
  readonly numbers: KeyNumbers;
  readonly held: Held;
  readonly filter: Uint32Array;
}

/** Notes a report as a holder of the grams that are sought. As `eachGram`, but without a call for each: all text goes through here. */
function noteReport({ codes, starts, issuers }: Corpus, report: number, { numbers, held, filter }: Seeking): void {
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
    const gram = numberOf(numbers, spread);
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

function soughtOf(codes: Uint16Array, [from, to]: readonly [number, number]): Sought {
  const numbers = openKeyNumbers(to - from);
  const grams = new Int32Array(to - from).fill(NO_NUMBER);
  eachGram(codes, [from, to], (at, hash) => {
    grams[at - from] = numberFor(numbers, hash);
  });
  return { numbers, grams };
}

/** One bit for each hash of a gram that lacks holders. */
function filterOf({ keys, count }: KeyNumbers, { places }: Held): Uint32Array {
  const bits = Math.min(FILTER_BITS, Math.max(5, Math.ceil(Math.log2(Math.max(1, count))) + 4));
  const filter = new Uint32Array(2 ** (bits - 5));
  for (let gram = 0; gram < count; gram++) {
    if (places[(gram + 1) * HOLDERS - 1] !== -1) continue;
    const bit = (keys[gram] as number) >>> (32 - bits);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return filter;
}
