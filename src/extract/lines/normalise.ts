import { invisibleAt, picksVariant } from '../../text/invisible.ts';
import { withoutRadicals } from '../../text/radicals.ts';
import { simplifyChar } from './simplify.ts';

const SPACE = /[\s\u0085]/;

/** Single characters that mean the same in headings and labels; everything from U+FF01 to U+FF5E is folded by rule. */
const SAME: Readonly<Record<string, string>> = {
  '﹝': '〔',
  '﹞': '〕',
  '｡': '。',
  '∶': ':',
  '︰': ':',
  '﹕': ':',
  '﹒': '.',
  '․': '.',
  // 一丶 一﹑ 一､: what input methods and bad fonts give for the enumeration comma.
  丶: '、',
  '﹑': '、',
  '､': '、',
  '﹐': ',',
  '﹔': ';',
  '﹖': '?',
  '﹗': '!',
  '﹙': '(',
  '﹚': ')',
};

/** A normal form and where each of its units came from. */
export interface Normalised {
  readonly norm: string;
  /** One entry more than `norm` has units; the last is where the last character ended. */
  readonly map: readonly number[];
}

/** `　　（一）加強　領導 ` → `(一)加强 领导`, with offsets counted from `base`. */
export function normalise(text: string, base = 0): Normalised {
  let norm = '';
  const map: number[] = [];
  let pending = -1;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const hidden = isCommon(char) ? 0 : invisibleAt(text, i);
    if (hidden > 0) {
      if (last === i && picksVariant(text, i)) last = i + hidden;
      i += hidden - 1;
      continue;
    }
    if (!isCommon(char) && SPACE.test(char)) {
      if (pending < 0) pending = i;
      continue;
    }
    if (pending >= 0 && norm !== '') {
      norm += ' ';
      map.push(base + pending);
    }
    pending = -1;
    norm += foldChar(char);
    map.push(base + i);
    last = i + 1;
  }
  map.push(base + last);
  return { norm, map };
}

/** Ideographs and printed ASCII: nearly all of a text, neither space nor invisible. */
function isCommon(char: string): boolean {
  return (char >= '\u4e00' && char <= '\u9fff') || (char > ' ' && char <= '\u007e');
}

/** Folded forms by UTF-16 unit, each made when it is first met. */
const FOLDED: (string | undefined)[] = new Array(0x10000);

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  const known = FOLDED[code];
  if (known !== undefined) return known;
  const folded = toFolded(char, code);
  FOLDED[code] = folded;
  return folded;
}

function toFolded(char: string, code: number): string {
  if (char <= '\u007e') return char;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return SAME[char] ?? simplifyChar(unified(char));
}

/** A radical or compatibility ideograph as the ideograph it looks like, where that is one unit as well: ⻓ → 长. */
function unified(char: string): string {
  if (char >= '\u2e80' && char <= '\u2fd5') return withoutRadicals(char);
  const plain = char >= '\uf900' && char <= '\ufaff' ? char.normalize('NFC') : char;
  return plain.length === 1 ? plain : char;
}

/** Normal form without any space: the form in which wordings are matched. */
export function squeeze(norm: string): string {
  return norm.replaceAll(' ', '');
}
