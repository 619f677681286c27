import type { Bound } from '../../text/quantities/bounds.ts';
import { sayNumber } from '../../text/say-number.ts';
import type { StatedFigure } from './tally.ts';

/** Signs before a value that is no exact one. */
export const BOUNDS: Readonly<Record<Exclude<Bound, null>, string>> = { ge: '≥', le: '≤', about: '约' };
/** Marks in a table; words say what they mean above it. */
export const PLACEHOLDER = '未填写';
export const IN_WORDS = '0（文字）';

/** Words for whose figure it is, by the parts of a scope. */
export const SCOPE_WORDS: Readonly<Record<string, string>> = {
  government: '政府',
  bureau: '部门',
  town: '镇街',
  zone: '园区',
  decided: '所办',
  against: '被诉被议',
};

/** A figure in words: `≥ 500 份`, `0（文字）`, `未填写`. */
export function sayFigure({
  value,
  unit,
  bound,
  inWords,
  placeholder,
}: Omit<StatedFigure, 'at' | 'quote' | 'parts' | 'change'>): string {
  if (placeholder) return PLACEHOLDER;
  if (inWords) return IN_WORDS;
  if (value === null) return '数字过长';
  return `${bound === null ? '' : `${BOUNDS[bound]} `}${sayNumber(value)} ${unit}`.trim();
}

/** `bureau/against` → 部门·被诉被议; empty for what is unknown. */
export function sayScope(scope: string | null): string {
  if (scope === null) return '';
  const parts = scope.split('/');
  return parts.map((part) => SCOPE_WORDS[part] ?? part).join('·');
}

/** What the parts of a figure make together: `28，相符`; empty where it names none, or one alone, which need not be all. */
export function sayParts(parts: StatedFigure['parts']): string {
  if (parts === null || parts.agrees === null) return '';
  return `${sayNumber(parts.sum)}，${parts.agrees ? '相符' : '不符'}`;
}

const CHANGES = { up: '增长', down: '下降', same: '持平' } as const;
/** Signs and points stand close to their number, and a measure word apart: 12%, 3 件. */
const CLOSE = /^[%‰]/u;

/** What a report says of how a figure changed: `下降 17%`, `增长 ≥ 3 件`; empty where it says nothing. */
export function sayChange(change: StatedFigure['change']): string {
  if (change === null) return '';
  const { value, unit, bound } = change;
  if (value === 0) return CHANGES.same;
  const number = `${sayNumber(Math.abs(value))}${CLOSE.test(unit) ? '' : ' '}${unit}`;
  return [value < 0 ? CHANGES.down : CHANGES.up, ...(bound === null ? [] : [BOUNDS[bound]]), number].join(' ');
}
