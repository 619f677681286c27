import type { Join } from '../comparison.ts';
import type { WordTally } from './tally.ts';

/** A word over the whole archive: how often lists name it, and the least weights of the lists that do, summed, in thousandths. */
export interface WordTotal {
  readonly count: number;
  readonly cuts: number;
}

/** The archive's words, all counts summed, all least weights summed. */
export interface Totals extends WordTotal {
  readonly words: Map<string, WordTotal>;
}

/** Sums up what lists of keywords name. */
export const join: Join<WordTally, Totals> = {
  empty: () => ({ words: new Map(), count: 0, cuts: 0 }),
  add: ({ words, count, cuts }, _id, { words: own, cut }) => {
    for (const [word, times] of own) put(words, word, { count: times, cuts: cut });
    return { words, count: own.reduce((sum, [, times]) => sum + times, count), cuts: cuts + cut };
  },
  merge: (a, b) => {
    for (const [word, total] of b.words) put(a.words, word, total);
    return { words: a.words, ...together(a, b) };
  },
};

function put(words: Map<string, WordTotal>, word: string, total: WordTotal): void {
  const known = words.get(word);
  words.set(word, known === undefined ? total : together(known, total));
}

function together(a: WordTotal, b: WordTotal): WordTotal {
  return { count: a.count + b.count, cuts: a.cuts + b.cuts };
}
