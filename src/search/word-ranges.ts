import { placesOf } from './ask/match-clauses.ts';
import type { Clause } from './ask/query.ts';
import type { Stretch } from './ask/stretch.ts';
import { mergeRanges, type TextRange } from './find-ranges.ts';
import { foldForSearch } from './fold-for-search.ts';

/** Every occurrence in a paragraph as printed that the search counts for clauses, in order; of a pair only what has its other near. */
export function wordRanges(text: string, clauses: readonly Clause[]): TextRange[] {
  const folded = foldForSearch(text);
  const startsOf = (term: string) => startsIn(folded.text, term);
  const stretch: Stretch = {
    countOf: (term) => startsOf(term).length,
    startsOf,
    ends: () => [folded.text.length],
    holds: () => false,
  };
  const places = [...placesOf(clauses, stretch)].flatMap(([term, starts]) => starts.map((at) => ({ at, term })));
  return places
    .sort((a, b) => a.at - b.at || a.term.length - b.term.length)
    .map(({ at, term }) => {
      const start = folded.map[at] ?? 0;
      const last = folded.map[at + term.length - 1] ?? start;
      return { start, end: last + String.fromCodePoint(text.codePointAt(last) ?? 0).length };
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
