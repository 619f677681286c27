import type { Line } from '../lines/line.ts';
import { isBodyName } from './body-name.ts';
import { findDates } from './chinese-date.ts';
import { foldYears } from './year-words.ts';

const DATE_ONLY = /^[(]?[\d年月日.\-/ 元一二三四五六七八九十廿卅〇○◯零OoОо]+[)]?$/;
/** 上海市体育局 2025年2月5日 · 威海市文化和旅游局 二〇二五年一月十二日 */
const DATE_AND_NAME =
  /^(.{3,40}?)\s*(\(?\d{4} ?[年.\-/] ?[\d元一二三四五六七八九十廿卅]{1,3} ?[月.\-/] ?[\d一二三四五六七八九十廿卅]{1,3} ?日?\)?)$/;

/** Parts of a signature line. */
export interface SignatureLine {
  readonly name: { readonly from: number; readonly to: number } | null;
  readonly date: { readonly iso: string; readonly from: number; readonly to: number } | null;
}

/** Reads a line of a signature block (issuer, date, or both on one line); `null` when it is none. */
export function readSignatureLine(line: Line): SignatureLine | null {
  const { norm } = line;
  if (norm.length === 0 || norm.length > 60) return null;
  const found = findDates(norm).at(-1);
  const date = found ? { iso: found.iso, from: found.start, to: found.end } : null;
  if (DATE_ONLY.test(norm)) return date ? { name: null, date } : null;
  const both = DATE_AND_NAME.exec(foldYears(norm));
  const name = both ? (both[1] ?? '') : norm;
  if (!isBodyName(name)) return null;
  const from = 0;
  return { name: { from, to: from + name.trimEnd().length }, date: both ? date : null };
}
