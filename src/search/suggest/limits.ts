import type { SuggestList } from '../suggest-file.ts';

/** Longest lists of suggestions: at these lengths the file is some 60 KB compressed. The most frequent entries stay. */
export const MOST: Readonly<Record<SuggestList, number>> = { places: 2500, issuers: 3000, laws: 400, terms: 2000 };

/** Rows of a list that stay, and how many do not. */
export function cutList<T>(rows: readonly T[], most: number): { readonly rows: readonly T[]; readonly left: number } {
  return { rows: rows.slice(0, most), left: Math.max(0, rows.length - most) };
}
