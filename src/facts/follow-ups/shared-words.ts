import type { Background } from '../rarity.ts';
import { slotOf } from '../rarity.ts';
import { markFormulas, mattersIn, pairAt } from './terms.ts';

/** Words told of one paragraph. */
export const MOST_WORDS = 6;
/** Longest run that is told: what is longer is a sentence printed again. */
const LONGEST = 24;
const SHORTEST = 2;

/** A run of a flat text. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Runs of a sentence that a plan has too, in their order: no formulas, no marks, the rarest where there are many. */
export function sharedRuns(plan: string, sentence: string, { rarity }: Background): Run[] {
  const within = markFormulas(sentence);
  const runs: (Run & { readonly weight: number })[] = [];
  for (let from = 0; from < sentence.length; ) {
    const to = endOfRun(plan, sentence, from);
    if (to - from < SHORTEST) {
      from++;
      continue;
    }
    let weight = 0;
    let own = false;
    for (let at = from; at + 1 < to; at++) weight += rarity[slotOf(pairAt(sentence, at))] as number;
    for (let at = from; at < to; at++) own ||= within[at] === 0;
    if (own) runs.push({ from, to, weight });
    from = to;
  }
  const rarest = new Set(runs.toSorted((a, b) => b.weight - a.weight || a.from - b.from).slice(0, MOST_WORDS));
  return runs.filter((run) => rarest.has(run)).map(({ from, to }) => ({ from, to }));
}

const WORD = /[\p{L}\p{N}%]/u;

function endOfRun(plan: string, sentence: string, from: number): number {
  let to = from;
  while (to < sentence.length && to - from < LONGEST && WORD.test(sentence.charAt(to))) {
    if (!plan.includes(sentence.slice(from, to + 1))) break;
    to++;
  }
  return to;
}

/** Words of a plan and other words of a sentence for the same matter, each matter once. */
export function akinWords(plan: string, sentence: string): (readonly [planned: string, told: string])[] {
  const planned = new Map(mattersIn(plan).map(({ group, word }) => [group, word]));
  const told = new Map<number, readonly [string, string]>();
  for (const { group, word } of mattersIn(sentence)) {
    const own = planned.get(group);
    if (own !== undefined && !plan.includes(word) && !told.has(group)) told.set(group, [own, word]);
  }
  return [...new Map([...told.values()].map((pair) => [pair.join('\n'), pair])).values()].slice(0, MOST_WORDS);
}
