import type { Line } from '../line.ts';
import { findDates } from '../metadata/chinese-date.ts';
import { squeeze } from '../normalise.ts';

/** What names of issuing bodies end in. */
const BODY_NAME =
  /^[\u4e00-\u9fff·、()]{1,40}(人民政府|政府|办事处|街道办|管理委员会|管委会|委员会|办公室|办公厅|[局厅部委署会院处所站]|[镇乡]|街道|中心|大队|支队|总队|公司|党组|党委|政府办|苏木|总局|分局|(?:开发|高新|园|保税|度假|试验|示范|合作|功能)区)$/;
const DATE_ONLY = /^[(]?[\d年月日.\-/ 一二三四五六七八九十〇○零]+[)]?$/;
/** 上海市体育局 2025年2月5日 · 威海市文化和旅游局 二〇二五年一月十二日 */
const DATE_AND_NAME =
  /^(.{3,40}?)\s*(\(?\d{4} ?[年.\-/] ?\d{1,2} ?[月.\-/] ?\d{1,2} ?日?\)?|[二一〇○零三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/;

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
  const both = DATE_AND_NAME.exec(norm);
  const name = both ? (both[1] ?? '') : norm;
  if (!isBodyName(name)) return null;
  const from = 0;
  return { name: { from, to: from + name.trimEnd().length }, date: both ? date : null };
}

/** Whether words are the name of an issuing body: 官埠桥镇人民政府, 武清区上马台镇. */
export function isBodyName(words: string): boolean {
  const name = squeeze(words);
  return BODY_NAME.test(name) && !/网站$|门户/.test(name);
}
