import { formatNumber } from '../number-format.ts';
import type { Declarations } from './declarations.ts';

/** Roman numbers of CSS end here; those above are written in digits. */
const MOST_ROMAN = 3999;
const CJK_DIGITS = '〇一二三四五六七八九';

interface ListStyle {
  readonly write: (n: number) => string;
  readonly suffix: string;
}

const NUMBERS: ListStyle = { write: String, suffix: '.' };
const CHINESE: ListStyle = { write: (n) => formatNumber(n, 'chinese'), suffix: '、' };
const LOWER_LETTERS: ListStyle = { write: (n) => letters(n), suffix: '.' };
const UPPER_LETTERS: ListStyle = { write: (n) => letters(n).toUpperCase(), suffix: '.' };

/** Numbers that `list-style-type` draws; they are on the page but not in its text. A name that is not here draws digits, as in browsers. */
const LIST_STYLES: ReadonlyMap<string, ListStyle> = new Map<string, ListStyle>([
  ['decimal-leading-zero', { write: (n) => String(n).padStart(2, '0'), suffix: '.' }],
  ['cjk-decimal', { write: (n) => (n < 0 ? String(n) : inDigits(n)), suffix: '、' }],
  ['cjk-ideographic', CHINESE],
  ['trad-chinese-informal', CHINESE],
  ['simp-chinese-informal', CHINESE],
  ['cjk-heavenly-stem', { write: series('甲乙丙丁戊己庚辛壬癸'), suffix: '、' }],
  ['cjk-earthly-branch', { write: series('子丑寅卯辰巳午未申酉戌亥'), suffix: '、' }],
  ['lower-alpha', LOWER_LETTERS],
  ['lower-latin', LOWER_LETTERS],
  ['upper-alpha', UPPER_LETTERS],
  ['upper-latin', UPPER_LETTERS],
  ['lower-roman', { write: (n) => roman(n), suffix: '.' }],
  ['upper-roman', { write: (n) => roman(n).toUpperCase(), suffix: '.' }],
]);

/** Styles that draw a sign or nothing. */
const SIGNS = /^(?:["'].*|none|disc|circle|square|disclosure-(?:open|closed)|initial|symbols\(.*)$/;
const STRING = /^(?:"([^"]*)"|'([^']*)')$/;

/** Styles that the `type` of a list or an item names. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

/** Text of the number before the `ordinal`-th item of an ordered list, e.g. `二、`; empty for a style or a list without numbers. */
export function listNumber(ordinal: number, type: string): string {
  const string = STRING.exec(type);
  if (string) return string[1] ?? string[2] ?? '';
  if (SIGNS.test(type) || !Number.isSafeInteger(ordinal)) return '';
  const { write, suffix } = LIST_STYLES.get(type) ?? NUMBERS;
  return write(ordinal) + suffix;
}

/** The sign that `list-style` or `list-style-type` asks for: `cjk-ideographic inside` → `cjk-ideographic`; `null` where neither is set. */
export function listStyleOf(style: Declarations): string | null {
  const said = style['list-style-type'] ?? style['list-style'];
  return said?.split(/\s+/).find((word) => !/^(?:inside|outside|inherit|unset|revert)$|^url\(/.test(word)) ?? null;
}

/** The style that `type="A"` of a list or an item stands for; `null` for other types. */
export function typeStyle(type: string | undefined): string | null {
  return TYPES.get(type ?? '') ?? null;
}

const MOST = 2 ** 31;

/** A number as browsers read it from `start` and `value`: `7th` is 7; `null` for no number and for one beyond 32 bits. */
export function readOrdinal(text: string | undefined): number | null {
  const match = /^[ \t\r\n\f]*([+-]?\d{1,12})(?!\d)/.exec(text ?? '');
  const n = Number(match?.[1] ?? Number.NaN);
  return n >= -MOST && n < MOST ? n : null;
}

/** 1 → a, 26 → z, 27 → aa, 28 → ab, as browsers count. */
function letters(n: number): string {
  if (n < 1) return String(n);
  let out = '';
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    out = String.fromCharCode(97 + ((rest - 1) % 26)) + out;
  }
  return out;
}

function roman(n: number): string {
  return n < 1 || n > MOST_ROMAN ? String(n) : formatNumber(n, 'lower-roman');
}

function inDigits(n: number): string {
  return String(n).replace(/\d/g, (digit) => CJK_DIGITS.charAt(Number(digit)));
}

function series(signs: string): (n: number) => string {
  return (n) => signs.charAt(n - 1) || String(n);
}
