import { foldForSearch } from './fold-for-search.ts';

/** A stretch of a text as printed, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where folded terms stand in a text as printed, in order; those that overlap are one.
 * E.g. `2021` in `２０２１ 年` → 0–4.
 */
export function findRanges(text: string, terms: readonly string[]): TextRange[] {
  const folded = foldForSearch(text);
  const ranges = terms.flatMap((term) =>
    occurrences(folded.text, term).map((at) => ({
      start: folded.map[at] ?? 0,
      end: endOf(text, folded.map[at + term.length - 1] ?? 0),
    })),
  );
  return mergeRanges(ranges.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Places of a term in a folded text, one beginning where the last has ended. */
export function occurrences(folded: string, term: string): number[] {
  const places: number[] = [];
  if (term === '') return places;
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) places.push(at);
  return places;
}

/** The end of the character that begins at `at`. */
function endOf(text: string, at: number): number {
  return at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
}

/** Ranges in order of their starts, those that overlap as one. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last === undefined || range.start >= last.end) merged.push(range);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return merged;
}
