import type { Clause } from '../search/ask/query.ts';
import { clauseRanges } from '../search/word-ranges.ts';
import { linesIn, rangeIn, textNodes } from './line-ranges.ts';

/** Places of a query's words within the lines of a report, in the order of the page. */
export function rangesIn(article: Element, clauses: readonly Clause[]): Range[] {
  return linesIn(article).flatMap((line) => lineRanges(line, clauses));
}

function lineRanges(line: Element, clauses: readonly Clause[]): Range[] {
  const texts = textNodes(line);
  const found = clauseRanges(texts.map(({ data }) => data).join(''), clauses);
  return found.map(({ start, end }) => rangeIn(texts, start, end));
}
