import { simplifyChar } from './simplify.ts';

/** Invisible characters that scrapes leave behind: zero-width, directional marks, byte order marks, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');
const SPACE = /\s/;

/** Single characters that mean the same in headings and labels; everything from U+FF01 to U+FF5E is folded by rule. */
const SAME: Readonly<Record<string, string>> = {
  '﹝': '〔',
  '﹞': '〕',
  '｡': '。',
  '∶': ':',
  '︰': ':',
  '﹕': ':',
  '﹒': '.',
};

/** A text without invisible characters, for values that people copy and compare. */
export function visible(text: string): string {
  return text.replace(ALL_INVISIBLE, '');
}

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
    if (char > '\u007e' && INVISIBLE.test(char)) continue;
    if (SPACE.test(char)) {
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

function foldChar(char: string): string {
  if (char <= '\u007e') return char;
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return SAME[char] ?? simplifyChar(char);
}

/** Normal form without any space: the form in which wordings are matched. */
export function squeeze(norm: string): string {
  return norm.replaceAll(' ', '');
}
