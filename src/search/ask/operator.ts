import type { Notes } from './note-words.ts';
import type { SignHelp, Word } from './read-words.ts';
import type { Span, Stretch } from './stretch.ts';

/** What counts of a condition that holds: a word wherever it stands, or some places only. */
export type Held = string | Span;

/** What can be asked of a section by one word of a query, or by a sign between two: `A` is the condition, `N` tells what can be odd. */
export interface Operator<A, N extends Notes> {
  /** How it is told beside the search field. */
  readonly help: readonly SignHelp[];
  /** It stands between two words, which become part of it. */
  readonly infix?: true;
  /** What the word there asks for, or null when that is another operator's. */
  readonly read: (words: readonly Word[], at: number) => A | null;
  /** What is odd about the word there. */
  readonly odd: (
    words: readonly Word[],
    at: number,
  ) => { readonly kind: NoInfer<keyof N>; readonly text: string } | null;
  readonly notes: N;
  /** Folded words that it looks for: they are marked, and what the index is asked for. */
  readonly words: (atom: A) => readonly string[];
  /** What it must know of them: how often they stand in a section, or where. */
  readonly evidence: 'counts' | 'places';
  /** What counts of it, when it holds in the stretch; else null. */
  readonly match: (atom: A, stretch: Stretch) => readonly Held[] | null;
}

/** A row of the table of operators, its own kinds of oddity kept apart from those of others. */
export function operator<A, N extends Notes>(row: Operator<A, N>): Operator<A, N> {
  return row;
}
