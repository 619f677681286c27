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

function eachPair(flat: string, meet: (pair: number, at: number) => void): void {
  for (let at = 0; at + 1 < flat.length; at++)
    if (isLetter(flat, at) && isLetter(flat, at + 1)) meet(pairAt(flat, at), at);
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

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x4e00 && unit <= 0x9fff) || LETTER.test(text.charAt(at));
}
