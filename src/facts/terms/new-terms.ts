import { byText } from '../../archive/order.ts';
import { eachTerm } from './packed.ts';
import { QUOTED } from './read-runs.ts';
import type { TermTally } from './tally.ts';

/** Different issuers that write a run before it may be a term of all. */
export const LEAST_ISSUERS = 3;
/** Reports that put a run in quotation marks before it is a term whatever stands around it. */
export const LEAST_QUOTED = 2;
/** Bits by which what stands before and behind a run varies at least: 1.4 are three things, one of them twice as often. */
export const LEAST_SPREAD = 1.4;
/** Bits by which the parts of a run stand together more often than chance would bring them. */
export const LEAST_TIE = 2.5;
/** Both together: a loose run must be very free, 法治督察, and a bound one may be less so, 柔性执法. */
export const LEAST_BOTH = 5.4;

/** A term that the dictionary lacks, and whether reports put it in quotation marks. */
export interface NewTerm {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * Runs of words that are terms: what stands around them varies (boundary entropy, counted over different surroundings, since a sentence that all
 * reports copy is one witness) and their parts cling together (pointwise mutual information at the weakest joint); or reports quote them.
 */
export function findNewTerms(tallies: readonly TermTally[]): NewTerm[] {
  const runs = countRuns(tallies);
  const { counts, total } = countWords(tallies, runs);
  return [...runs]
    .filter(([, { issuers }]) => issuers.size >= LEAST_ISSUERS)
    .map(([text, run]) => ({ text, quoted: run.quoted >= LEAST_QUOTED, run }))
    .filter(({ text, quoted, run }) => quoted || isTerm(spreadOf(run), tieOf(text, counts, total)))
    .map(({ text, quoted }) => ({ text, quoted }))
    .sort((a, b) => byText(a.text, b.text));
}

function isTerm(spread: number, tie: number): boolean {
  return spread >= LEAST_SPREAD && tie >= LEAST_TIE && spread + tie >= LEAST_BOTH;
}

interface RunCount {
  count: number;
  quoted: number;
  readonly issuers: Set<string>;
  /** Both signs around it, as one number. */
  readonly around: Set<number>;
}

/** Surroundings that are told apart; whether a run is a term, a few of them say. */
const MOST_AROUND = 200;
const COMMA = 0x2c;
const UNIT = 0x10000;
const IN_QUOTES = QUOTED.charCodeAt(0) * UNIT + QUOTED.charCodeAt(1);

/** Only runs of several reports are looked at: most of some thousand in each are of one. */
function countRuns(tallies: readonly TermTally[]): Map<string, RunCount> {
  const often = oftenHeld(tallies);
  const found = new Map<string, RunCount>();
  for (const [at, { runs, issuer }] of tallies.entries())
    eachTerm(runs, (from, to, { count }) => {
      if (!often(runs, from)) return;
      const comma = runs.indexOf(',', from);
      const run = countOf(found, runs.slice(from, comma));
      run.count += count;
      if (run.issuers.size < LEAST_ISSUERS) run.issuers.add(issuer ?? String(at));
      for (let sign = comma + 1; sign < to; sign += 3) {
        const around = runs.charCodeAt(sign) * UNIT + runs.charCodeAt(sign + 1);
        if (around === IN_QUOTES) run.quoted++;
        if (run.around.size < MOST_AROUND) run.around.add(around);
      }
    });
  return found;
}

function countOf(found: Map<string, RunCount>, text: string): RunCount {
  const known = found.get(text);
  if (known !== undefined) return known;
  const made = { count: 0, quoted: 0, issuers: new Set<string>(), around: new Set<number>() };
  found.set(text, made);
  return made;
}

const BUCKETS = 2 ** 22;

/** Says of the run at a place of a packed text whether `LEAST_ISSUERS` reports may have it; runs that share a bucket are taken for one, so that some more pass. */
function oftenHeld(tallies: readonly TermTally[]): (runs: string, from: number) => boolean {
  const buckets = new Uint8Array(BUCKETS);
  for (const { runs } of tallies)
    eachTerm(runs, (from) => {
      const bucket = bucketOf(runs, from);
      buckets[bucket] = Math.min(LEAST_ISSUERS, (buckets[bucket] ?? 0) + 1);
    });
  return (runs, from) => (buckets[bucketOf(runs, from)] as number) >= LEAST_ISSUERS;
}

function bucketOf(runs: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from, unit = runs.charCodeAt(at); unit !== COMMA && at < runs.length; unit = runs.charCodeAt(++at))
    hash = Math.imul(hash ^ unit, 0x01000193);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** How often words, their parts and the runs stand in all reports. */
function countWords(tallies: readonly TermTally[], runs: ReadonlyMap<string, RunCount>): WordCounts {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { words, parts } of tallies)
    for (const packed of [words, parts])
      eachTerm(packed, (from, to, { count }) => {
        const text = packed.slice(from, to);
        counts.set(text, (counts.get(text) ?? 0) + count);
        total += count;
      });
  for (const [text, { count }] of runs) counts.set(text, Math.max(count, counts.get(text) ?? 0));
  return { counts, total };
}

/** The smaller of the entropies of what stands before and behind, in bits. */
function spreadOf({ around }: RunCount): number {
  const signs = [...around];
  return Math.min(entropyOf(signs.map((both) => Math.floor(both / UNIT))), entropyOf(signs.map((both) => both % UNIT)));
}

function entropyOf(signs: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / signs.length) * Math.log2(count / signs.length), 0);
}

/** At the joint where a run falls apart most easily; joints whose parts are not known are none. */
function tieOf(text: string, counts: WordCounts['counts'], total: number): number {
  const whole = counts.get(text) ?? 0;
  const ties = Array.from({ length: text.length - 1 }, (_, at) => {
    const [head, tail] = [counts.get(text.slice(0, at + 1)), counts.get(text.slice(at + 1))];
    return head === undefined || tail === undefined ? Infinity : Math.log2((whole / head) * (total / tail));
  });
  return Math.min(...ties);
}
