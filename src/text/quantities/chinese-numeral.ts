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

function composed(spelt: string): number | null {
  const sum = { total: 0, section: 0, digit: null as number | null, last: 1 };
  for (const sign of spelt) if (!take(sum, sign)) return null;
  const rest = sum.digit === null ? 0 : sum.digit * (spelt.at(-2) === '零' ? 1 : Math.max(1, sum.last / 10));
  return sum.total + sum.section + rest;
}

/** Reads one sign; false where no number goes on like this. */
function take(sum: { total: number; section: number; digit: number | null; last: number }, sign: string): boolean {
  const small = SMALL[sign];
  const large = LARGE[sign];
  if (small !== undefined) {
    sum.section += (sum.digit ?? 1) * small;
    sum.last = small;
  } else if (large !== undefined) {
    sum.total = (sum.total + (sum.section + (sum.digit ?? 0) || 1)) * large;
    if (large === 1e4 && sum.total >= 1e12) return false;
    sum.section = 0;
    sum.last = large;
  } else {
    const digit = DIGITS.indexOf(sign);
    if (digit < 0 || (sum.digit !== null && sum.digit !== 0)) return false;
    sum.digit = digit;
    return true;
  }
  sum.digit = null;
  return true;
}
