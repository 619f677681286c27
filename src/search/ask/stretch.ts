import type { FieldTest } from './fields.ts';

/** What clauses are held against: one section, or one paragraph. */
export interface Stretch {
  /** How often a folded term stands in it as a reader counts: none overlaps another. */
  readonly countOf: (term: string) => number;
  /** Where a folded term begins in it, ascending, overlapping ones included; asked for terms whose places matter only. */
  readonly startsOf: (term: string) => readonly number[];
  /** Where its paragraphs end, ascending. */
  readonly ends: () => readonly number[];
  readonly holds: (field: FieldTest) => boolean;
}

/** A place in a stretch at which something asked for stands: a word, or two near each other and what is between them. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The folded terms in it. */
  readonly terms: readonly string[];
}
