import type { Clause } from './ask/query.ts';
import { foldForSearch } from './fold-for-search.ts';
import { mergeRanges } from './merge-ranges.ts';
import type { Passage } from './search-record.ts';
import { wordRanges } from './word-ranges.ts';

/** One occurrence with what stands on either side of it in its paragraph, as printed. */
export interface KwicLine {
  readonly anchor: string;
  /** Which of the marks at its anchor, from 1; occurrences that overlap are one mark. */
  readonly nth: number;
  readonly left: string;
  readonly hit: string;
  readonly right: string;
}

/** Characters of context on either side. */
const CONTEXT = 40;
/** At least as many characters, each of two units at most, and one that is cut in half. */
const CONTEXT_UNITS = 2 * CONTEXT + 2;

/** Every occurrence that the search counts in a section's paragraphs, in the order of the text. */
export function kwicLines(passages: readonly Passage[], clauses: readonly Clause[]): KwicLine[] {
  const marksBefore = new Map<string, number>();
  return passages.flatMap(({ anchor, text }) => {
    const ranges = wordRanges(text, clauses);
    const marks = mergeRanges(ranges);
    const before = marksBefore.get(anchor) ?? 0;
    marksBefore.set(anchor, before + marks.length);
    let mark = 0;
    return ranges.map(({ start, end }) => {
      while (mark < marks.length - 1 && start >= (marks[mark]?.end ?? 0)) mark++;
      return {
        anchor,
        nth: before + 1 + mark,
        left: [...text.slice(Math.max(0, start - CONTEXT_UNITS), start)].slice(-CONTEXT).join(''),
        hit: text.slice(start, end),
        right: [...text.slice(end, end + CONTEXT_UNITS)].slice(0, CONTEXT).join(''),
      };
    });
  });
}

/** Orders of a concordance: as found, or by what stands before or after, read away from the word. */
export const KWIC_ORDERS = ['text', 'left', 'right'] as const;
export type KwicOrder = (typeof KWIC_ORDERS)[number];

/** Lines in an order; equal ones stay as they were. */
export function sortKwic<L extends KwicLine>(lines: readonly L[], order: KwicOrder): L[] {
  if (order === 'text') return [...lines];
  const collator = new Intl.Collator('zh-CN');
  const keyOf = ({ left, right }: KwicLine) =>
    foldForSearch(order === 'right' ? right : [...left].reverse().join('')).text;
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({ line }) => line);
}
