import { type FoldedText, foldWithMap } from '../text/fold.ts';

/** Signs that only differ in style; each pair has one length, so offsets hold. */
const SAME_SIGN: readonly (readonly [string, string])[] = [
  ['〔', '['],
  ['〕', ']'],
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
];
const SIGNS = new Map(SAME_SIGN);

/**
 * Folds a text for searching: width, case and white space as `foldWithMap` does, and the styles of brackets and quotes,
 * e.g. `国发〔2021〕 ３号` → `国发[2021]3号`.
 */
export function foldForSearch(source: string): FoldedText {
  const folded = foldWithMap(source);
  return { text: folded.text.replace(/[〔〕“”‘’]/gu, (sign) => SIGNS.get(sign) ?? sign), map: folded.map };
}
