import type { Quantity } from '../../text/quantities/find-quantities.ts';
import type { Change } from './fact.ts';
import type { Window } from './window.ts';

const UP = '增长|上升|提高|增加|提升|上涨|增幅|多';
const DOWN = '下降|减少|降低|压减|压缩|缩短|缩减|回落|降幅|少';
const FELL = new RegExp(`(?:${DOWN})(?:了|幅度|率)*$`, 'u');
const CHANGED = new RegExp(`(?:${UP}|${DOWN})(?:了|幅度|率)*$`, 'u');
/** 多 and 少 change only where two are compared: 比上年多3件, but not 不少…. */
const COMPARED = /同比|环比|较|比|相比|去年|上年/u;
const BARE = /(?:多|少)$/u;
/** 降低至38%, 提高到95%: where it came to, a level. */
const LEVEL = /^(?:至|到|为)/u;

/** Whether a number says by how much something changed, rather than how much there is. */
export function isChange(text: string, { left, clause, borrowed }: Window): boolean {
  const before = borrowed ? clause : left;
  if (LEVEL.test(text) || !CHANGED.test(before)) return false;
  return !BARE.test(before) || COMPARED.test(clause);
}

/** The change that a number says. */
export function changeOf({ value, unit, bound }: Quantity, { left, clause, borrowed }: Window): Change | null {
  if (value === null) return null;
  const fell = FELL.test(borrowed ? clause : left);
  return { value: fell ? -value : value, unit, bound };
}

/** Whether a change is that of a year: the words beside it say so. */
export function isYearly({ clause, sentenceBefore }: Window): boolean {
  return COMPARED.test(clause) || COMPARED.test(sentenceBefore.slice(-24));
}
