import { invisibleAt } from './invisible.ts';
import { withoutRadicals } from './radicals.ts';

const SPACE = /[\s\u0085]/u;

/** A folded text with, for each of its UTF-16 units, the offset of the unit it came from. `map[text.length]` is the source's length. */
export interface FoldedText {
  readonly text: string;
  readonly map: readonly number[];
}

/**
 * Folds width (NFKC), letter case, radicals, white space and invisible characters away, the form in which texts are compared and searched:
 * `２０２３ 年，ＡＰＰ` → `2023年,app`.
 */
export function fold(source: string): string {
  return source.replace(NOT_PLAIN, foldChar);
}

/** A character that `isPlain` does not know. */
const NOT_PLAIN = /[^\u4e00-\u9fff\d]/gu;

/** Like `fold`, and tells where each unit came from, so that a match can be marked in the text as printed. */
export function foldWithMap(source: string): FoldedText {
  let text = '';
  const map: number[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    if (isPlain(source.charCodeAt(at))) {
      map.push(at);
      continue;
    }
    const char = String.fromCodePoint(source.codePointAt(at) as number);
    const folded = foldChar(char);
    for (let i = 0; i < folded.length; i++) map.push(at);
    text += source.slice(from, at) + folded;
    from = at + char.length;
    at = from - 1;
  }
  map.push(source.length);
  return { text: text + source.slice(from), map };
}

/** Digits and the Chinese characters of the basic block fold to themselves, and most of every text is these. */
function isPlain(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x30 && unit <= 0x39);
}

/** What characters of one unit fold to: every text has the same few. */
const known = new Map<string, string>();

function foldChar(char: string): string {
  const before = known.get(char);
  if (before !== undefined) return before;
  const folded = SPACE.test(char) || invisibleAt(char, 0) > 0 ? '' : normalForm(char);
  if (char.length === 1) known.set(char, folded);
  return folded;
}

/** NFKC can add spaces (`¨` → space and mark); they go as well. */
function normalForm(char: string): string {
  const plain = char >= '\u2e80' && char <= '\u2fd5' ? withoutRadicals(char) : char;
  return plain.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
}
