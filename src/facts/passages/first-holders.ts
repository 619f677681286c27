import { type KeyNumbers, NO_NUMBER, numberFor, numberOf, openKeyNumbers } from '../key-numbers.ts';
import { WALL } from './code-table.ts';
import type { Corpus } from './corpus.ts';
import { type GramQueue, openGramQueues } from './gram-queue.ts';
import { GRAM, mixed, rolled } from './grams.ts';

/** So many of the issuers that held a gram first are kept: a passage is found by any of its grams that fewer held before. */
export const HOLDERS = 4;
/** Numbers of a row of a gram: its places, and the issuer of each. */
export const HOLDER_ROW = 2 * HOLDERS;

/** Which places first held the grams of some reports. */
export interface FirstHolders {
  /** Number of the gram that begins at each place of these reports, counted from their first; -1 where none does that a report before has. */
  readonly grams: Int32Array;
  /** A row each: `HOLDERS` places, in the order in which they came, each in another issuer's report, -1 after the last; then their issuers. */
  readonly holders: Int32Array;
}

/** Most bits of the filter that most grams of others do not pass; two megabytes stay near the processor. */
const FILTER_BITS = 24;
/** After so many reports, and whenever there were twice as many, the filter is made anew without the grams that have their holders. */
const REFILTER = 256;
const NONE = -1;

/** Finds the first holders of the grams of the reports `first` to `end` among all reports up to `end`; linear in their text. */
export function firstHolders(corpus: Corpus, [first, end]: readonly [number, number]): FirstHolders {
  const { starts, issuers } = corpus;
  const [from, to] = [starts[first] as number, starts[end] as number];
  const numbers = openKeyNumbers(to - from);
  const inTable = openGramQueues(numbers.slots.length);
  const all = openFilter(1);
  all.bits.fill(NONE);
  const own = (queue: GramQueue) => {
    for (let report = first; report < end; report++) queueReport(corpus, report, { filter: all, queue });
    queue.end();
  };
  own(inTable((hash) => numberFor(numbers, hash)));
  const holders = new Int32Array(numbers.count * HOLDER_ROW).fill(NONE);
  const earlier = inTable((hash, at, report) => {
    const gram = numberOf(numbers, hash);
    if (gram !== NO_NUMBER) note(holders, gram, [at, issuers[report] as number]);
  });
  queueEarlier(corpus, first, { queue: earlier, filterOf: () => filterOf(numbers, holders) });
  const grams = new Int32Array(to - from).fill(NONE);
  own(
    inTable((hash, at, report) => {
      const gram = numberOf(numbers, hash);
      note(holders, gram, [at, issuers[report] as number]);
      if ((holders[gram * HOLDER_ROW] as number) < (starts[report] as number)) grams[at - from] = gram;
    }),
  );
  return { grams, holders };
}

interface Earlier {
  readonly queue: GramQueue;
  readonly filterOf: () => Filter;
}

/** Queues the grams of all reports before one that may be sought. */
function queueEarlier(corpus: Corpus, first: number, { queue, filterOf }: Earlier): void {
  let [filter, next] = [filterOf(), REFILTER];
  for (let report = 0; report < first; report++) {
    if (report === next) {
      queue.end();
      [filter, next] = [filterOf(), 2 * next];
    }
    queueReport(corpus, report, { filter, queue });
  }
  queue.end();
}

interface Queueing {
  readonly filter: Filter;
  readonly queue: GramQueue;
}

/** Queues the grams of a report that pass the filter. As `eachGram`, but without a call for each: all text goes through here. */
function queueReport({ codes, starts }: Corpus, report: number, { filter, queue }: Queueing): void {
  const { bits, shift } = filter;
  const end = starts[report + 1] as number;
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
    if (((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) queue.add(spread, at - GRAM + 1, report);
  }
}

function note(holders: Int32Array, gram: number, [at, issuer]: readonly [number, number]): void {
  const row = gram * HOLDER_ROW;
  for (let slot = row; slot < row + HOLDERS; slot++) {
    if (holders[slot + HOLDERS] === issuer) return;
    if (holders[slot] !== NONE) continue;
    holders[slot] = at;
    holders[slot + HOLDERS] = issuer;
    return;
  }
}

/** A bit for each of the first bits of hashes. */
interface Filter {
  readonly bits: Int32Array;
  readonly shift: number;
}

/** One that lets nothing pass, for so many hashes. */
function openFilter(hashes: number): Filter {
  const bits = Math.min(FILTER_BITS, Math.max(5, Math.ceil(Math.log2(Math.max(1, hashes))) + 4));
  return { bits: new Int32Array(2 ** (bits - 5)), shift: 32 - bits };
}

/** Lets the hashes of grams pass that lack holders. */
function filterOf({ keys, count }: KeyNumbers, holders: Int32Array): Filter {
  const { bits, shift } = openFilter(count);
  for (let gram = 0; gram < count; gram++) {
    if (holders[gram * HOLDER_ROW + HOLDERS - 1] !== NONE) continue;
    const bit = (keys[gram] as number) >>> shift;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return { bits, shift };
}
