import { pairAt } from '../../text/words-by-start.ts';
import { wordSpans } from '../changes/word-spans.ts';
import type { Background } from '../rarity.ts';
import { slotOf } from '../rarity.ts';
import { markFormulas } from './terms.ts';

/** Words told of one paragraph. */
export const MOST_WORDS = 6;
/** Longest run that is told: what is longer is a sentence printed again. */
const LONGEST = 24;
const SHORTEST = 2;
/** So much of a sentence is looked through: pages show less of it. */
const MOST_READ = 1000;

/** A run of a flat text. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Runs of whole words of a sentence that a plan has too, in their order: no formulas, no marks, the rarest where there are many. */
export function sharedRuns(plan: string, sentence: string, { rarity }: Background): Run[] {
  const read = sentence.slice(0, MOST_READ);
  const within = markFormulas(read);
  const isOwn = ({ from, to }: Run) => within.subarray(from, to).includes(0);
  const weightOf = ({ from, to }: Run) => {
    let weight = 0;
    for (let at = from; at + 1 < to; at++) weight += rarity[slotOf(pairAt(read, at))] as number;
    return weight;
  };
  const runs = wholeWords(plan, read).filter(isOwn);
  const weights = new Map(runs.map((run) => [run, weightOf(run)]));
  const byWeight = (one: Run, other: Run) =>
    (weights.get(other) ?? 0) - (weights.get(one) ?? 0) || one.from - other.from;
  const rarest = new Set(runs.toSorted(byWeight).slice(0, MOST_WORDS));
  return runs.filter((run) => rarest.has(run));
}

/** The longest runs of words that the plan has, each begun where the one before ended. */
function wholeWords(plan: string, sentence: string): Run[] {
  const ends = wordSpans(sentence).ends;
  const runs: Run[] = [];
  let from = 0;
  for (let word = 0; word < ends.length; ) {
    let [to, next] = [from, word];
    while (next < ends.length && isShared(plan, sentence, from, ends[next] as number)) to = ends[next++] as number;
    if (to - from >= SHORTEST) runs.push({ from, to });
    word = Math.max(next, word + 1);
    from = ends[word - 1] as number;
  }
  return runs;
}

const MARK = /[^\p{L}\p{N}%]/u;

function isShared(plan: string, sentence: string, from: number, to: number): boolean {
  const run = sentence.slice(from, to);
  return run.length <= LONGEST && !MARK.test(run) && plan.includes(run);
}
