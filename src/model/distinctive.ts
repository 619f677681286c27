/** Beside which reports one is laid: those of its level and year, of its level, or all. */
export type PeersOf = 'level-year' | 'level' | 'archive';

/** Words that set a report apart, and from which others. */
export interface DistinctiveTerms {
  readonly peers: PeersOf;
  readonly terms: readonly DistinctiveTerm[];
}

/** A word with how often the report has it. */
export interface DistinctiveTerm {
  readonly word: string;
  readonly count: number;
}
