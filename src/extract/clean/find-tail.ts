import type { Role } from '../claims/role.ts';
import type { Knowledge } from '../content/knowledge.ts';
import { readNumber } from '../grammar/numbering.ts';
import { readSignatureLine } from '../grammar/signature-line.ts';
import { isRow } from '../grammar/table-row.ts';
import { readTitle } from '../grammar/title-form.ts';
import type { Line } from '../lines/line.ts';
import { squeeze } from '../lines/normalise.ts';
import { isBodyLike } from './body-like.ts';
import { furnitureRule } from './furniture.ts';

/** What stands after the report: its first line and what each line of it is. */
export interface Tail {
  readonly start: number;
  readonly roles: ReadonlyMap<number, Role>;
}

/** Longest line that the tail may hold without a rule of its own: titles of other pages. */
const LONGEST_LOOSE = 80;
/** Words that are an answer or close a report all the same: 无; 特此报告; 以上报告,请予审议; 汇报完毕,谢谢大家. */
const CLOSING =
  /^(?:无|没有|暂无|完|(?:特此|专此|以上)(?:报告|汇报)?(?:,?(?:妥否|如有不[妥当]),?)?(?:,?请[审予批指][\u4e00-\u9fff]{1,8})?|请[审予批指][\u4e00-\u9fff]{1,8}|(?:(?:报告|汇报)完毕|谢谢(?:大家|各位)?|,)+)!?$/;
/** A remark on the figures: 注:数据截至2024年12月31日. */
const REMARK = /^[(]?(?:注|备注)[:)]|^[(]?(?:以上)?(?:数据|统计)[^。]{0,12}截[至止]/;
/** A figure with what it counts, as in rows of a table that lost its lines: 行政处罚 12件. */
const FIGURE = /^[\u4e00-\u9fff()]{2,20} \d[\d.,]*(?:件|次|人次|人|个|场|份|起|项|部|万?元|%)?$/;

/**
 * Finds where the report ends: going up from the last line as far as nothing looks like text, then down to the first sure sign, or to
 * words that are no part of a report, as nothing stands below them, not even a signature.
 */
export function findTail(lines: readonly Line[], bodyStart: number, knowledge: Knowledge): Tail {
  let top = lines.length;
  for (let i = lines.length - 1; i > bodyStart && isTailable(lines[i] as Line); i--) top = i;
  const kept = lines.findLastIndex((line, i) => i >= top && (readSignatureLine(line) !== null || isData(line)));
  const start = lines.findIndex((line, i) => i >= top && (isSure(line) || (i > kept && isLoose(line, knowledge))));
  if (start < 0) return { start: lines.length, roles: new Map() };
  return { start, roles: rolesFrom(lines, start) };
}

/** Longest words without any punctuation that cannot be text where no text follows. */
const LONGEST_BARE = 24;
/** 承办维护:县融媒体中心 */
const FIELD = /^[\u4e00-\u9fff]{2,8}:.{1,50}$/;
/** A link to another page ends in its date: 2024年工作要点 2024-03-01. */
const DATED = /20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?[\])]?$/;
/** Share of one content above which a sentence without full stop is taken for text. */
const SPEAKS = 0.6;

/** A row of a table, with lines or without. */
function isData(line: Line): boolean {
  return isRow(line) || (FIGURE.test(line.norm) && !isSure(line));
}

/** Whether a line is neither a sentence nor a heading: bare words, a field, a title, a link. */
function isLoose(line: Line, knowledge: Knowledge): boolean {
  const text = squeeze(line.norm);
  if (readTitle(text) !== null) return true;
  if (text === '' || CLOSING.test(text) || REMARK.test(text) || knowledge.heading(text).key !== null) return false;
  if (!/[。,;:!?、|]/.test(text) && text.length <= LONGEST_BARE) return true;
  if (FIELD.test(text) || DATED.test(text)) return true;
  return !/[。;:!?]$/.test(text) && Math.max(...knowledge.sentence(text).subarray(1)) < SPEAKS;
}

function rolesFrom(lines: readonly Line[], start: number): Map<number, Role> {
  const roles = new Map<number, Role>();
  let signing = true;
  for (const line of lines.slice(start)) {
    if (line.norm === '') continue;
    const rule = furnitureRule(squeeze(line.norm), 'tail');
    if (rule) {
      roles.set(line.index, { use: 'dropped', rule: rule.id });
      signing &&= rule.id === 'attachment-label' || rule.id === 'contact-line';
    } else if (signing && readSignatureLine(line)) roles.set(line.index, { use: 'signature', rule: null });
    else roles.set(line.index, { use: 'dropped', rule: 'after-text' });
  }
  return roles;
}

function isTailable(line: Line): boolean {
  if (line.norm === '' || isSure(line) || isPageNumber(line)) return true;
  return (
    line.norm.length <= LONGEST_LOOSE &&
    !/。/.test(line.norm) &&
    !isBodyLike(line) &&
    readNumber(line.norm) === null &&
    !/^[(（]?[一二三四五六七八九十\d]+[)）、.]/.test(line.norm)
  );
}

function isPageNumber(line: Line): boolean {
  return furnitureRule(squeeze(line.norm), 'tail')?.id === 'page-number';
}

/** A page number says nothing about where the text ends. */
function isSure(line: Line): boolean {
  if (line.norm === '' || isRow(line)) return false;
  const rule = furnitureRule(squeeze(line.norm), 'tail');
  return (rule !== null && rule.id !== 'page-number') || readSignatureLine(line) !== null;
}
