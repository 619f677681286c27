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

const WRITERS: Readonly<Record<NumberFormat, (n: number) => string>> = {
  decimal: String,
  chinese,
  circled: (n) => (n >= 1 && n <= 20 ? String.fromCodePoint(0x245f + n) : String(n)),
  'lower-letter': letter,
  'upper-letter': (n) => letter(n).toUpperCase(),
  'lower-roman': roman,
  'upper-roman': (n) => roman(n).toUpperCase(),
  none: () => '',
};

/** Writes a counting number (1 or more; below 1,000 in Chinese) the way the format says: 12 → 十二, ⑫, l, XII. */
export function formatNumber(n: number, format: NumberFormat): string {
  return WRITERS[format](n);
}

/** 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五. */
function chinese(n: number): string {
  if (n < 0 || n >= 1000) return String(n);
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
