import { simplifyChar } from '../../extract/lines/simplify.ts';
import { fold } from '../../text/fold.ts';
import { BRACKETS, type BracketKind, ORGANS } from './rules.ts';

/** Years from which and to which an instrument is meant to run. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** A name as it is compared: spelling, state and period are taken off. */
export interface PlainName {
  /** Letters and digits alone, simplified, without 中华人民共和国. */
  readonly base: string;
  readonly period: Period | null;
  readonly state: 'draft' | 'trial' | null;
}

/** e.g. （2021—2025年）; the last closing bracket may be lost. */
const LAST_BRACKET = /[([〔【]([^()[\]〔〕【】]*)[)\]〕】]?$/u;
const BODIES = new RegExp(`^(?:${ORGANS.join('|')})+(?=.)`, 'u');
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;
const STATE = /^中华人民共和国(?=.{2})/u;
const DASH = '[-—–―~～〜至到─]';
/** e.g. 2021—2025年, 20212025, 2021-25年 */
const PERIOD = new RegExp(`^(\\d{4})年?${DASH}{0,3}(\\d{4}|\\d{2}(?=年|$))年?$`, 'u');
/** e.g. the end of 纲要2021-2025年, or of 纲要2021-2025年) that lost a bracket; without a dash it might be another number. */
const OPEN_PERIOD = new RegExp(`(\\d{4}年?${DASH}{1,3}\\d{4}年?)[)\\]〕】]?$`, 'u');

/** Folded and simplified, without white space: 《法治政府建設實施綱要 （2021－2025年）》 and its simplified twin are one. */
export function plainText(text: string): string {
  return simplify(fold(text));
}

function simplify(text: string): string {
  let simple = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    const other = simplifyChar(char);
    if (other === char) continue;
    simple += text.slice(from, at) + other;
    from = at + 1;
  }
  return simple + text.slice(from);
}

/** Takes a name apart: 中华人民共和国行政处罚法（2021年修订） is 行政处罚法, 纲要（2021—2025年） is 纲要 with a period. */
export function plainName(printed: string): PlainName {
  let rest = plainText(printed);
  let period: Period | null = null;
  let state: PlainName['state'] = null;
  for (let last = LAST_BRACKET.exec(rest); last !== null; last = LAST_BRACKET.exec(rest)) {
    const inside = last[1] ?? '';
    const kind = readPeriod(inside) === null ? kindOf(inside) : 'period';
    if (kind === null) break;
    period = readPeriod(inside) ?? period;
    if (kind === 'draft' || kind === 'trial') state ??= kind;
    rest = rest.slice(0, last.index);
  }
  const open = period === null ? OPEN_PERIOD.exec(rest) : null;
  if (open !== null) {
    period = readPeriod(open[1] ?? '');
    rest = rest.slice(0, open.index);
  }
  return { base: lettersOf(rest), period, state };
}

/** A plain base without the bodies before it: 国务院办公厅关于甲的意见 is 关于甲的意见. */
export function withoutBodies(base: string): string {
  return base.replace(BODIES, '');
}

function lettersOf(plain: string): string {
  return plain.replace(NOT_LETTERS, '').replace(STATE, '');
}

function readPeriod(text: string): Period | null {
  const [, from = '', to = ''] = PERIOD.exec(text) ?? [];
  return from === '' ? null : { from: Number(from), to: Number(to.length === 2 ? from.slice(0, 2) + to : to) };
}

function kindOf(inside: string): BracketKind | null {
  return BRACKETS.find(({ words }) => words.test(inside))?.kind ?? null;
}
