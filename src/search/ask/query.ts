import type { QueryRange } from './fields.ts';
import type { NoteKind } from './notes.ts';
import type { Atom } from './operators.ts';

/** One of these must hold in the section, or, with `without`, none. */
export interface Clause {
  readonly any: readonly Atom[];
  readonly without: boolean;
}

/** Why a query asks for nothing. */
export type QueryProblem = 'empty' | 'too-long';

/** What was odd about a query, and how it was taken; `text` is the part in question. */
export interface QueryNote {
  readonly kind: NoteKind;
  readonly text: string;
}

/** A query understood: every clause must hold in its range. */
export interface ParsedQuery {
  readonly clauses: readonly Clause[];
  /** Words to mark, folded, none empty, none twice. */
  readonly terms: readonly string[];
  readonly notes: readonly QueryNote[];
  readonly problem: QueryProblem | null;
  readonly range: QueryRange;
}
