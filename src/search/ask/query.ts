/** What a field looks at. */
export type Field = 'title' | 'issuer' | 'year' | 'place' | 'section';

/** Words that must stand in a paragraph as they are, folded. */
export interface Term {
  readonly kind: 'term';
  readonly term: string;
}

/** Two words in one paragraph, in either order, with at most so many characters between them. */
export interface Near {
  readonly kind: 'near';
  readonly terms: readonly [string, string];
  readonly distance: number;
}

/** A condition on the report or the section, e.g. 年度:2021; `value` is folded. */
export interface FieldTest {
  readonly kind: 'field';
  readonly field: Field;
  readonly value: string;
}

export type Atom = Term | Near | FieldTest;

/** One of these must hold in the section, or, with `without`, none. */
export interface Clause {
  readonly any: readonly Atom[];
  readonly without: boolean;
}

/** Why a query asks for nothing. */
export type QueryProblem = 'empty' | 'too-long';

/** What was odd about a query, and how it was taken; `text` is the part in question. */
export interface QueryNote {
  readonly kind:
    | 'only-operators'
    | 'only-without'
    | 'unbalanced'
    | 'stray-or'
    | 'stray-near'
    | 'empty-field'
    | 'unknown-field'
    | 'unknown-section'
    | 'bad-year'
    | 'simplified';
  readonly text: string;
}

/** A query understood: every clause must hold in the section. */
export interface ParsedQuery {
  readonly clauses: readonly Clause[];
  /** Words to mark, folded, none empty, none twice. */
  readonly terms: readonly string[];
  readonly notes: readonly QueryNote[];
  readonly problem: QueryProblem | null;
}

/** Words that an atom looks for in the text. */
export function wordsOf(atom: Atom): readonly string[] {
  if (atom.kind === 'field') return [];
  return atom.kind === 'near' ? atom.terms : [atom.term];
}
