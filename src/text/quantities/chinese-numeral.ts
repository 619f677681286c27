const DIGITS = '零一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A number may be as long as this; a longer run of numerals is none. */
const LONGEST = 16;

/**
 * `两千` → 2000, `一万二` → 12000, `一百零五` → 105, `二〇二三` → 2023; null for runs that spell no number, such as `两三` or `一二三`.
 */
export function chineseNumeral(text: string): number | null {
  if (text === '' || text.length > LONGEST) return null;
  const spelt = text.replaceAll('〇', '零').replaceAll('两', '二');
  return /[十百千万亿]/u.test(spelt) ? composed(spelt) : positional(spelt);
}

/** Digits in a row: a year, or one digit. `两三次` says some, not 23. */
function positional(spelt: string): number | null {
  if (spelt.length > 1 && !spelt.includes('零')) return null;
  const value = Number(Array.from(spelt, (sign) => DIGITS.indexOf(sign)).join(''));
  return Number.isInteger(value) ? value : null;
}

interface Sum {
  /** Up to 亿, up to 万, up to 千. */
  high: number;
  middle: number;
  low: number;
  digit: number | null;
  /** The last scale read: 两千三 is 2300. */
  last: number;
}

function composed(spelt: string): number | null {
  const sum: Sum = { high: 0, middle: 0, low: 0, digit: null, last: 1 };
  for (const sign of spelt) if (!take(sum, sign)) return null;
  const rest = (sum.digit ?? 0) * (spelt.at(-2) === '零' ? 1 : Math.max(1, sum.last / 10));
  return sum.high + sum.middle + sum.low + rest;
}

/** Reads one sign; false where no number goes on like this. */
function take(sum: Sum, sign: string): boolean {
  const small = SMALL[sign];
  const large = LARGE[sign];
  if (large !== undefined) return takeLarge(sum, large);
  if (small === undefined) return takeDigit(sum, DIGITS.indexOf(sign));
  sum.low += (sum.digit ?? 1) * small;
  sum.digit = null;
  sum.last = small;
  return true;
}

function takeLarge(sum: Sum, scale: number): boolean {
  const below = sum.low + (sum.digit ?? 0);
  if (scale === LARGE.万) {
    if (sum.middle > 0) return false;
    sum.middle = (below || 1) * scale;
  } else {
    if (sum.high > 0) return false;
    sum.high = (sum.middle + below || 1) * scale;
    sum.middle = 0;
  }
  sum.low = 0;
  sum.digit = null;
  sum.last = scale;
  return true;
}

function takeDigit(sum: Sum, digit: number): boolean {
  if (digit < 0 || (sum.digit !== null && sum.digit !== 0)) return false;
  sum.digit = digit;
  return true;
}
