/** Ways in which a format writes an automatic number. */
export type NumberFormat =
  | 'decimal'
  | 'chinese'
  | 'circled'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-roman'
  | 'upper-roman'
  | 'none';

const DIGITS = '零一二三四五六七八九';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A format and the numbers it has signs for, from 1. */
interface Writer {
  readonly write: (n: number) => string;
  readonly most: number;
}

/** Word itself writes letters up to thirty times the last: `zzz…`. */
const MOST_LETTERS = 780;
/** Roman numbers have no sign above the thousand, and grow with each. */
const MOST_ROMAN = 9999;

const WRITERS: ReadonlyMap<string, Writer> = new Map<NumberFormat, Writer>([
  ['chinese', { write: chinese, most: 999 }],
  ['circled', { write: (n) => String.fromCodePoint(0x245f + n), most: 20 }],
  ['lower-letter', { write: letter, most: MOST_LETTERS }],
  ['upper-letter', { write: (n) => letter(n).toUpperCase(), most: MOST_LETTERS }],
  ['lower-roman', { write: roman, most: MOST_ROMAN }],
  ['upper-roman', { write: (n) => roman(n).toUpperCase(), most: MOST_ROMAN }],
]);

/** Writes a counting number the way the format says: 12 → 十二, ⑫, l, XII; in digits where the format has no sign for it. */
export function formatNumber(n: number, format: NumberFormat): string {
  if (format === 'none') return '';
  const writer = WRITERS.get(format);
  if (!writer || !Number.isSafeInteger(n) || n > writer.most) return String(n);
  if (n === 0 && format === 'chinese') return DIGITS.charAt(0);
  return n < 1 ? String(n) : writer.write(n);
}

/** 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五. */
function chinese(n: number): string {
  if (n < 10) return DIGITS.charAt(n);
  if (n < 20) return `十${n % 10 ? DIGITS.charAt(n % 10) : ''}`;
  if (n < 100) return `${DIGITS.charAt(Math.floor(n / 10))}十${n % 10 ? DIGITS.charAt(n % 10) : ''}`;
  const rest = n % 100;
  const tail =
    rest === 0 ? '' : rest < 10 ? `零${DIGITS.charAt(rest)}` : rest < 20 ? `一${chinese(rest)}` : chinese(rest);
  return `${DIGITS.charAt(Math.floor(n / 100))}百${tail}`;
}

/** 1 → a, 26 → z, 27 → aa, as word processors count. */
function letter(n: number): string {
  const index = (n - 1) % 26;
  return String.fromCharCode(97 + index).repeat(Math.floor((n - 1) / 26) + 1);
}

function roman(n: number): string {
  let rest = n;
  let out = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  }
  return out;
}
