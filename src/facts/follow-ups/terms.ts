import { FORMULA_WORDS } from './formula-words.ts';
import { openWords } from './words.ts';

/** What a text is compared by: pairs of characters. */
export interface Terms {
  readonly keys: ReadonlySet<number>;
  /** Those of them that stand within what is said of everything, and nowhere else. */
  readonly formula: ReadonlySet<number>;
}

/** Words of formulas in a flat text. */
const formulasIn = openWords([FORMULA_WORDS]);
const LETTER = /\p{L}/u;

/** The terms of a flat text. Figures and marks part words: next year has other figures. */
export function termsOf(flat: string): Terms {
  const within = markFormulas(flat);
  const [all, formula, own] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (let at = 0; at + 1 < flat.length; at++) {
    if (!isLetter(flat, at) || !isLetter(flat, at + 1)) continue;
    const pair = pairAt(flat, at);
    all.add(pair);
    (within[at] === 1 && within[at + 1] === 1 ? formula : own).add(pair);
  }
  for (const pair of own) formula.delete(pair);
  return { keys: all, formula };
}

/** The pairs of a flat text. */
export function pairsOf(flat: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < flat.length; at++)
    if (isLetter(flat, at) && isLetter(flat, at + 1)) pairs.add(pairAt(flat, at));
  return pairs;
}

/** Two units as one number. */
export function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** For each unit 1 where it stands in a formula. */
export function markFormulas(flat: string): Uint8Array {
  const within = new Uint8Array(flat.length);
  for (const { at, word } of formulasIn(flat)) within.fill(1, at, at + word.length);
  return within;
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x4e00 && unit <= 0x9fff) || LETTER.test(text.charAt(at));
}
