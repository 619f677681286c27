import { findQuantities } from '../../text/quantities/find-quantities.ts';
import { unitAt } from '../../text/quantities/units.ts';

/** A number as it is printed, its unit included. */
export interface PrintedNumber {
  readonly from: number;
  readonly to: number;
  /** Empty where it has none, as in 〔2021〕3号's 2021. */
  readonly unit: string;
  /** Whether it counts something: 12件, 95%; a date, a number of a document or of a list does not. */
  readonly counts: boolean;
}

/** Digits, with what multiplies them: 1,234.5万, 1-12. */
const DIGITS = /\d(?:[\d,.]*\d)?[百千万亿]*/gu;
/** What follows a number that dates or names something: 2021年, 3月, 第12号. */
const DATE = /^(?:年度?|月份?|日|号|时|点|周年|届|期|季度)/u;
/** Measures that are no units of figures, but counts all the same: 12类, 5公里. */
const MEASURE = /^[余多]?(?:个月|小时|公里|平方米|类|天|亩|吨|字|种|轮|座|艘|只|棵|岁|倍)/u;
/** What makes the number behind it one of a list or a document. */
const ORDINAL = /[第〔[(]$/u;
const LONGEST_MEASURE = 4;
const NUMERAL = /[\d零〇一二两三四五六七八九十百千万亿]/u;

/** Every number of a folded text, in its order: those in digits, and those spelt out that count something. */
export function findNumbers(text: string): PrintedNumber[] {
  const counted = findQuantities(text).flatMap(({ from, to, unit, placeholder }): PrintedNumber[] => {
    const first = text.slice(from, to).search(NUMERAL);
    return placeholder || first < 0 ? [] : [{ from: from + first, to, unit, counts: true }];
  });
  const byPlace = new Map(counted.map((number) => [number.from, number]));
  let end = 0;
  for (const match of text.matchAll(DIGITS)) {
    const { index: from } = match;
    const known = byPlace.get(from);
    if (known === undefined && from >= end) byPlace.set(from, numberAt(text, from, from + match[0].length));
    end = Math.max(end, byPlace.get(from)?.to ?? 0);
  }
  return [...byPlace.values()].sort((a, b) => a.from - b.from);
}

function numberAt(text: string, from: number, digits: number): PrintedNumber {
  const behind = text.slice(digits, digits + LONGEST_MEASURE);
  const measure = MEASURE.exec(behind)?.[0];
  const unit = DATE.exec(behind)?.[0] ?? measure ?? unitAt(text, digits) ?? '';
  const counts = unit !== '' && unit === measure && !ORDINAL.test(text.charAt(from - 1));
  return { from, to: digits + unit.length, unit, counts };
}
