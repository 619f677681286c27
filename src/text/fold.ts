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
  return source.replace(NOT_PLAIN, (char) => (SPACE.test(char) || invisibleAt(char, 0) > 0 ? '' : foldChar(char)));
}

/** A character that `isPlain` does not know. */
const NOT_PLAIN = /[^\u4e00-\u9fff\d]/gu;

/** Like `fold`, and tells where each unit came from, so that a match can be marked in the text as printed. */
export function foldWithMap(source: string): FoldedText {
  let text = '';
  const map: number[] = [];
  let at = 0;
  for (const char of source) {
    if (isPlain(char)) {
      text += char;
      map.push(at);
    } else if (!SPACE.test(char) && invisibleAt(char, 0) === 0) {
      for (const unit of foldChar(char)) {
        text += unit;
        for (let i = 0; i < unit.length; i++) map.push(at);
      }
    }
    at += char.length;
  }
  map.push(at);
  return { text, map };
}

/** Digits and the Chinese characters of the basic block fold to themselves, and most of every text is these. */
function isPlain(char: string): boolean {
  return (char >= '\u4e00' && char <= '\u9fff') || (char >= '0' && char <= '9');
}

/** NFKC can add spaces (`¨` → space and mark); they go as well. */
function foldChar(char: string): string {
  const plain = char >= '\u2e80' && char <= '\u2fd5' ? withoutRadicals(char) : char;
  return plain.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
}
