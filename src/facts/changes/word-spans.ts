import { findNumbers, type PrintedNumber } from './find-numbers.ts';

/** A folded text cut into words; a number with its unit is one, whatever words it cuts. */
export interface WordSpans {
  /** Where each word ends, by where it begins. */
  readonly ends: readonly number[];
  readonly numbers: readonly PrintedNumber[];
}

/** Words are looked for in pieces that end with punctuation or at this length: the segmenter takes the square of what it is given. */
export const LONGEST_PIECE = 200;
const PIECE = new RegExp(`[^\\p{P}]{1,${LONGEST_PIECE}}\\p{P}?|\\p{P}{1,${LONGEST_PIECE}}`, 'gu');
const SEGMENTER = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Ends of the words of a text, in their order: where one begins, the one before has ended. */
export function wordSpans(text: string): WordSpans {
  const numbers = findNumbers(text);
  const cuts = new Uint8Array(text.length + 1);
  for (const { index: from, 0: piece } of text.matchAll(PIECE))
    for (const { index } of SEGMENTER.segment(piece)) cuts[from + index] = 1;
  for (const { from, to } of numbers) cuts.fill(0, from + 1, to);
  for (const { from, to } of numbers) {
    cuts[from] = 1;
    cuts[to] = 1;
  }
  cuts[text.length] = 1;
  const ends: number[] = [];
  for (let at = 1; at <= text.length; at++) if (cuts[at] === 1) ends.push(at);
  return { ends, numbers };
}
