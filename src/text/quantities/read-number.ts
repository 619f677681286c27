import { chineseNumeral } from './chinese-numeral.ts';

/** A number as printed, its value multiplied out. */
export interface ReadNumber {
  /** Null where the digits are more than a number can hold. */
  readonly value: number | null;
  readonly to: number;
  /** Whether 余, 多 or 几 stands in it or after it. */
  readonly more: boolean;
  /** Whether Chinese numerals spell it. */
  readonly spelt: boolean;
}

const DIGITS = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/uy;
const NUMERALS = /[零〇一二两三四五六七八九十百千万亿]+/uy;
const SCALE = /([余多几])?(万亿|亿|万|千|百)/uy;
const MORE = /[余多几]/uy;
const EXPONENT: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 };

/** As many digits as a number holds exactly. */
export const MOST_DIGITS = 15;

/** The number that begins at an offset: `4,132`, `1.78万`, `1亿2000万`, `20余万`, `两千`; null where none does. */
export function readNumber(text: string, at: number): ReadNumber | null {
  const digits = matchAt(DIGITS, text, at);
  if (digits === null) return readNumerals(text, at);
  return scaled(text, at + digits[0].length, { value: digits[0].replaceAll(',', ''), spelt: false });
}

function readNumerals(text: string, at: number): ReadNumber | null {
  const run = matchAt(NUMERALS, text, at)?.[0];
  if (run === undefined) return null;
  const value = chineseNumeral(run);
  if (value === null) return null;
  const read = scaled(text, at + run.length, { value: String(value), spelt: true });
  // 百件, 万人 are no counts; 百余件, 近千人 are
  const bare = /^[百千万亿]/u.test(run) && !read.more && !/[近超逾上约过]/u.test(text.charAt(at - 1));
  return bare ? null : read;
}

/** Goes on with 余, 万 and 亿, and with a second number of a smaller scale: 1亿2000万. */
function scaled(text: string, from: number, { value, spelt }: { value: string; spelt: boolean }): ReadNumber {
  const scale = matchAt(SCALE, text, from);
  const exponent = EXPONENT[scale?.[2] ?? ''] ?? 0;
  let to = from + (scale?.[0].length ?? 0);
  let total = multiplied(value, exponent);
  const rest = exponent >= 4 && scale?.[1] === undefined ? smaller(text, to, exponent) : null;
  if (rest !== null) {
    total = total === null || rest.value === null ? null : total + rest.value;
    to = rest.to;
  }
  const after = matchAt(MORE, text, to) !== null;
  return {
    value: total,
    to: to + (after ? 1 : 0),
    more: after || scale?.[1] !== undefined || rest?.more === true,
    spelt,
  };
}

function smaller(
  text: string,
  at: number,
  exponent: number,
): { value: number | null; to: number; more: boolean } | null {
  const digits = matchAt(DIGITS, text, at)?.[0];
  if (digits === undefined) return null;
  const scale = matchAt(SCALE, text, at + digits.length);
  const less = EXPONENT[scale?.[2] ?? ''] ?? 0;
  if (scale === null || less >= exponent) return null;
  const value = multiplied(digits.replaceAll(',', ''), less);
  return { value, to: at + digits.length + scale[0].length, more: scale[1] !== undefined };
}

/** Read as decimal, so that 8.51万 is 85100 and not one thousandth of a millionth more. */
function multiplied(digits: string, exponent: number): number | null {
  const significant = digits.replace('.', '').replace(/^0+/u, '');
  return significant.length > MOST_DIGITS ? null : Number(`${digits}e${exponent}`);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
