import { AFTER, BEFORE, type Bound, NO_BOUND_AFTER } from './bounds.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { quotedIn } from './quoted.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import { unitAt } from './units.ts';

/** A number with its unit, somewhere in a text without white space. */
export interface Quantity {
  /** Offset of what says how exact it is, or of the number. */
  readonly from: number;
  /** Offset after the unit and what is said behind it. */
  readonly to: number;
  /** 万 and 亿 multiplied out; null for a placeholder and for a number of more digits than numbers hold. */
  readonly value: number | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly placeholder: boolean;
  /** Chinese numerals spell it: 两次. They stand in idioms as well. */
  readonly spelt: boolean;
  /** `一次`: rarely a count. */
  readonly one: boolean;
}

/** Where a number may begin. */
const START = /[\d一二两三四五六七八九十百千万零〇]|[xX×*＊_○□△]{1,8}|\(\)/gu;
/** Signs by which numbers make a date, a slogan or a range: 3·15, 1+8, 1-12月, 3至5次. */
const CHAIN = /[+·•×/~～–—-]|[至到](?=\d)/u;
const CHAINED = /[\d+·•×/~～–—\-.a-zA-Z至到]*/uy;
const RUN = /[零〇一二两三四五六七八九十百千万亿]+/uy;
const BLANK = /^[xX×*＊]{1,8}$|^_{2,8}$|^[○□△]{1,8}$|^\(\)$/u;
/** What an ordinal or a code ends with before its number: 第3次, 八届14次, PM2.5, 之一. */
const ORDINAL = /[第届a-zA-Z.+·•×/\-—~之]$/u;
/** e.g. 数十件, 几百人, 某一家, 每一件, 同一家; but 合同3件, 案件数12件 */
const VAGUE = /(?:[数几][十百千万]|[某每逐]\S|[同任唯统这那哪]一)$/u;
const PERCENT = /百分之/uy;
const ALL = /百分百|百分之百/uy;
const DECIMALS = /点([零一二三四五六七八九]{1,4})/uy;
/** e.g. 九成, 八成五; not 一成立, 三成员 */
const TENTHS = /([一二两三四五六七八九])成(?:([一二三四五六七八九半]))?(?![立为功果效员长本熟绩年品分交就套体])/uy;

/** Every number with a unit, in the order of the text. */
export function findQuantities(text: string): Quantity[] {
  const quoted = quotedIn(text);
  const found: Quantity[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const at = match.index;
    const { to, quantity } = readAt(text, at, match[0]);
    START.lastIndex = Math.max(to, at + 1);
    if (quantity !== null && quoted[at] !== 1) found.push(quantity);
  }
  return found;
}

interface Reading {
  readonly to: number;
  readonly quantity: Quantity | null;
}

function readAt(text: string, at: number, sign: string): Reading {
  const share = readShare(text, at);
  if (share !== null) return withBounds(text, at, { ...share, unit: '%' });
  if (BLANK.test(sign)) return readBlank(text, at, sign);
  const number = readNumber(text, at);
  if (number === null) return { to: runEnd(text, at), quantity: null };
  const chained =
    CHAIN.test(text.slice(number.to, number.to + 2)) && !number.spelt ? chainEnd(text, number.to) : number.to;
  if (chained > number.to) return { to: chained, quantity: null };
  return readCount(text, at, number);
}

function readCount(text: string, at: number, number: ReadNumber): Reading {
  const unit = unitAt(text, number.to);
  const to = number.to + (unit?.length ?? 0);
  const before = text.slice(Math.max(0, at - 1), at);
  if (unit === null || ORDINAL.test(before) || VAGUE.test(before + text.charAt(at))) return { to, quantity: null };
  // 2个至3个, 95%-98%: a range has no one value
  if (/^[至到\-—~～][\d一二两三四五六七八九十]/u.test(text.slice(to, to + 2)))
    return { to: chainEnd(text, to), quantity: null };
  return withBounds(text, at, { ...number, to, unit });
}

/** 百分之九十八, 百分百, 九成: shares that no sign of per cent ends. */
function readShare(text: string, at: number): ReadNumber | null {
  const all = matchAt(ALL, text, at);
  if (all !== null) return { value: 100, to: at + all[0].length, more: false, spelt: false };
  if (matchAt(PERCENT, text, at) !== null) {
    const number = readNumber(text, at + 3);
    return number === null ? null : withDecimals(text, { ...number, spelt: false });
  }
  const tenths = matchAt(TENTHS, text, at);
  if (tenths === null) return null;
  const digit = (sign: string | undefined) => (sign === '半' ? 5 : (chineseNumeral(sign ?? '零') ?? 0));
  return { value: digit(tenths[1]) * 10 + digit(tenths[2]), to: at + tenths[0].length, more: false, spelt: false };
}

/** 百分之九十八点五 */
function withDecimals(text: string, number: ReadNumber): ReadNumber {
  const decimals = matchAt(DECIMALS, text, number.to);
  if (decimals === null || number.value === null) return number;
  const digits = Array.from(decimals[1] ?? '', (sign) => '零一二三四五六七八九'.indexOf(sign)).join('');
  return { ...number, value: Number(`${number.value}.${digits}`), to: number.to + decimals[0].length };
}

/** XX件, ***万元, __名: the count was never filled in. */
function readBlank(text: string, at: number, sign: string): Reading {
  const scale = /[万亿]?/uy;
  const from = at + sign.length;
  const to = from + (matchAt(scale, text, from)?.[0].length ?? 0);
  const unit = unitAt(text, to);
  if (unit === null || /[\da-zA-Z]/u.test(text.charAt(at - 1))) return { to: from, quantity: null };
  const end = to + unit.length;
  const blank = { from: at, to: end, value: null, unit, bound: null, placeholder: true, spelt: false, one: false };
  return { to: end, quantity: blank };
}

interface Counted extends ReadNumber {
  readonly unit: string;
}

function withBounds(text: string, at: number, { value, to, more, spelt, unit }: Counted): Reading {
  const before = readBefore(text, at);
  const after = AFTER.find(([word]) => text.startsWith(word, to));
  const end = to + (after?.[0].length ?? 0);
  const bound = before.bound ?? (more ? 'ge' : (after?.[1] ?? null));
  const one = spelt && value === 1;
  return {
    to: end,
    quantity: { from: before.from, to: end, value, unit, bound, placeholder: false, spelt, one },
  };
}

/** Words before a number that say how exact it is, and those that only fill: 累计达近. */
function readBefore(text: string, at: number): { from: number; bound: Bound } {
  let from = at;
  let bound: Bound = null;
  // 上百, 上千: at least
  if (text.charAt(at - 1) === '上' && /[百千万]/u.test(text.charAt(at))) return { from: at - 1, bound: 'ge' };
  for (let words = 0; words < 5; words++) {
    const word = BEFORE.find(([one]) => text.startsWith(one, from - one.length) && from >= one.length);
    if (word === undefined || NO_BOUND_AFTER[word[0]]?.includes(text.charAt(from - word[0].length - 1) || ' ')) break;
    from -= word[0].length;
    bound ??= word[1];
  }
  return { from, bound };
}

/** Where a run of numerals ends that spells no number; read from each of its signs anew, a long one would take the square of its length. */
function runEnd(text: string, at: number): number {
  return at + Math.max(1, matchAt(RUN, text, at)?.[0].length ?? 0);
}

function chainEnd(text: string, at: number): number {
  const end = at + (matchAt(CHAINED, text, at)?.[0].length ?? 0);
  return end + (unitAt(text, end)?.length ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
