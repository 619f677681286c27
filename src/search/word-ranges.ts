import { spansOf } from './ask/match-clauses.ts';
import type { Clause } from './ask/query.ts';
import type { Stretch } from './ask/stretch.ts';
import { foldForSearch } from './fold-for-search.ts';
import { mergeRanges, type TextRange } from './merge-ranges.ts';

/** A stretch of a text as printed that counts as one occurrence, with the folded terms in it. */
export interface WordRange extends TextRange {
  readonly terms: readonly string[];
}

/** Every occurrence in a paragraph as printed that the search counts for clauses, in order; of a pair, both words and what is between them. */
export function wordRanges(text: string, clauses: readonly Clause[]): WordRange[] {
  const folded = foldForSearch(text);
  const startsOf = (term: string) => startsIn(folded.text, term);
  const stretch: Stretch = {
    countOf: (term) => startsOf(term).length,
    startsOf,
    ends: () => [folded.text.length],
    holds: () => false,
  };
  return spansOf(clauses, stretch)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start: from, end: to, terms }) => {
      const start = folded.map[from] ?? 0;
      const last = folded.map[to - 1] ?? start;
      return { start, end: last + String.fromCodePoint(text.codePointAt(last) ?? 0).length, terms };
    });
}

/** The same as stretches to mark: occurrences that overlap are one. */
export function clauseRanges(text: string, clauses: readonly Clause[]): TextRange[] {
  return mergeRanges(wordRanges(text, clauses));
}

/** Places of a term in a folded text, overlapping ones included, as the index has them. */
export function startsIn(folded: string, term: string): number[] {
  const starts: number[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) starts.push(at);
  return starts;
}
