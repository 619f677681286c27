import { byText } from '../../archive/order.ts';
import { countRuns, LEAST_ISSUERS, type RunCount } from './count-runs.ts';
import type { JoinedTerms } from './join.ts';
import type { Surroundings } from './surroundings.ts';

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
export function findNewTerms(blocks: JoinedTerms): NewTerm[] {
  const runs = countRuns(blocks);
  const { counts, total } = countWords(blocks, runs);
  return [...runs]
    .filter(([, { issuers }]) => issuers.size >= LEAST_ISSUERS)
    .map(([text, run]) => ({ text, quoted: run.quoted >= LEAST_QUOTED, run }))
    .filter(({ text, quoted, run }) => quoted || isTerm(spreadOf(run.around), tieOf(text, counts, total)))
    .map(({ text, quoted }) => ({ text, quoted }))
    .sort((a, b) => byText(a.text, b.text));
}

function isTerm(spread: number, tie: number): boolean {
  return spread >= LEAST_SPREAD && tie >= LEAST_TIE && spread + tie >= LEAST_BOTH;
}

interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** How often words, their parts and the runs stand in all reports. */
function countWords(blocks: JoinedTerms, runs: ReadonlyMap<string, RunCount>): WordCounts {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { words, parts } of blocks)
    for (const { texts, totals } of [words, parts])
      for (const [at, text] of texts.entries()) {
        const count = totals[at] as number;
        counts.set(text, (counts.get(text) ?? 0) + count);
        total += count;
      }
  for (const [text, { count }] of runs) counts.set(text, Math.max(count, counts.get(text) ?? 0));
  return { counts, total };
}

/** The smaller of the entropies of what stands before and behind, in bits. */
function spreadOf(around: Surroundings): number {
  const signs = around.signs();
  return Math.min(entropyOf(signs.map((both) => both >>> 16)), entropyOf(signs.map((both) => both & 0xffff)));
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
