/** A run of units that follow one another on both sides. */
export interface Run {
  readonly earlier: number;
  readonly later: number;
  readonly length: number;
}

/** Kept stretches shorter than this between two edits are chance: a 的 or 和 that both happen to have. */
export const SHORTEST_KEPT = 2;
/** So are those up to this many units where both edits beside them have at least as many words. */
export const CHANCE_KEPT = 4;

/** The kept runs of a matching, in their order. */
export function runsOf(partners: Int32Array): Run[] {
  const runs: Run[] = [];
  for (let later = 0; later < partners.length; ) {
    const earlier = partners[later] as number;
    let length = 1;
    while (earlier >= 0 && partners[later + length] === earlier + length) length++;
    if (earlier >= 0) runs.push({ earlier, later, length });
    later += length;
  }
  return runs;
}

/** Numbers of the words in which the units of a text stand, and how many units it has. */
export interface WordsOfUnits {
  readonly earlier: Int32Array;
  readonly later: Int32Array;
}

/** Leaves out kept runs that only chance put between two edits; what the texts begin and end with stays. */
export function smooth(runs: readonly Run[], words: WordsOfUnits): Run[] {
  const kept: Run[] = [];
  const ends = { earlier: words.earlier.length, later: words.later.length, length: 0 };
  let last: Run = { earlier: 0, later: 0, length: 0 };
  for (const [at, run] of runs.entries()) {
    if (isChance(run.length, wordsBetween(last, run, words), wordsBetween(run, runs[at + 1] ?? ends, words))) continue;
    kept.push(run);
    last = run;
  }
  return kept;
}

function isChance(length: number, before: number, after: number): boolean {
  if (before === 0 || after === 0) return false;
  return length < SHORTEST_KEPT || (length <= CHANCE_KEPT && length <= Math.min(before, after));
}

/** Words between two runs, on the side that has more. */
function wordsBetween(a: Run, b: Run, { earlier, later }: WordsOfUnits): number {
  return Math.max(wordsIn(earlier, a.earlier + a.length, b.earlier), wordsIn(later, a.later + a.length, b.later));
}

function wordsIn(words: Int32Array, from: number, to: number): number {
  return from >= to ? 0 : (words[to - 1] as number) - (words[from] as number) + 1;
}
