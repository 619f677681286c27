import { pairAt, wordsByStart } from '../../text/words-by-start.ts';
import { FORMULA_WORDS } from './formula-words.ts';

/** What a text is compared by: pairs of characters. */
export interface Terms {
  readonly keys: ReadonlySet<number>;
  /** Those of them that stand within what is said of everything, and nowhere else. */
  readonly formula: ReadonlySet<number>;
}

const formulasAt = wordsByStart(
  FORMULA_WORDS.split(' ')
    .filter(Boolean)
    .map((word) => ({ word })),
);
const LETTER = /\p{L}/u;
/** By unit 1 where it is a letter. */
const IS_LETTER = Uint8Array.from({ length: 0x10000 }, (_, unit) => (LETTER.test(String.fromCharCode(unit)) ? 1 : 0));

/** The terms of a flat text. Figures and marks part words: next year has other figures. */
export function termsOf(flat: string): Terms {
  const within = markFormulas(flat);
  const [all, formula, own] = [new Set<number>(), new Set<number>(), new Set<number>()];
  eachPair(flat, (pair, at) => {
    all.add(pair);
    (within[at] === 1 && within[at + 1] === 1 ? formula : own).add(pair);
  });
  for (const pair of own) formula.delete(pair);
  return { keys: all, formula };
}

/** The pairs of a flat text. */
export function pairsOf(flat: string): Set<number> {
  const pairs = new Set<number>();
  eachPair(flat, (pair) => pairs.add(pair));
  return pairs;
}

/** Tells of each two letters that follow one another, as one number of 32 bits: engines keep larger ones apart, which costs a look-up more. */
export function eachPair(flat: string, tell: (pair: number, at: number) => void): void {
  for (let at = 0; at + 1 < flat.length; at++)
    if (IS_LETTER[flat.charCodeAt(at)] === 1 && IS_LETTER[flat.charCodeAt(at + 1)] === 1)
      tell(pairAt(flat, at) | 0, at);
}

/** For each unit 1 where it stands in a formula. */
export function markFormulas(flat: string): Uint8Array {
  const within = new Uint8Array(flat.length);
  for (let at = 0; at + 1 < flat.length; at++) {
    const [longest] = formulasAt(flat, at);
    if (longest === undefined) continue;
    within.fill(1, at, at + longest.word.length);
    at += longest.word.length - 1;
  }
  return within;
}
