import { formatNumber, type NumberFormat } from '../number-format.ts';
import type { Declarations } from './declarations.ts';

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

/** Text of the number before the `ordinal`-th item (from 1) of an ordered list, e.g. `二、`; empty for a style without numbers. */
export function listNumber(ordinal: number, type: string): string {
  const row = LIST_STYLES[type];
  return row ? formatNumber(ordinal, row.format) + row.suffix : '';
}

/** The sign that `list-style` or `list-style-type` asks for: `cjk-ideographic inside` → `cjk-ideographic`; `null` where neither is set. */
export function listStyleOf(style: Declarations): string | null {
  const said = style['list-style-type'] ?? style['list-style'];
  return said?.split(/\s+/).find((word) => !/^(?:inside|outside)$|^url\(/.test(word)) ?? null;
}
