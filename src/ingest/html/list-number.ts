import { formatNumber, type NumberFormat } from '../number-format.ts';

/** Numbers that `list-style-type` draws; they are on the page but not in its text. */
const LIST_STYLES: Readonly<Record<string, { readonly format: NumberFormat; readonly suffix: string }>> = {
  decimal: { format: 'decimal', suffix: '.' },
  'cjk-decimal': { format: 'chinese', suffix: '、' },
  'cjk-ideographic': { format: 'chinese', suffix: '、' },
  'trad-chinese-informal': { format: 'chinese', suffix: '、' },
  'simp-chinese-informal': { format: 'chinese', suffix: '、' },
  'lower-alpha': { format: 'lower-letter', suffix: '.' },
  'upper-alpha': { format: 'upper-letter', suffix: '.' },
  'lower-roman': { format: 'lower-roman', suffix: '.' },
  'upper-roman': { format: 'upper-roman', suffix: '.' },
};
const STYLE_TYPE = /list-style(?:-type)?\s*:\s*([\w-]+)/i;

/** Text of the number before the `ordinal`-th item (from 1) of an ordered list, e.g. `二、`; empty for a style without numbers. */
export function listNumber(ordinal: number, listStyle: string, itemStyle: string): string {
  const type = STYLE_TYPE.exec(itemStyle)?.[1] ?? STYLE_TYPE.exec(listStyle)?.[1] ?? 'decimal';
  const row = LIST_STYLES[type.toLowerCase()];
  return row ? formatNumber(ordinal, row.format) + row.suffix : '';
}
