import type { ReportFacts, ScopeKey } from '../search-record.ts';
import type { QueryProblem } from './parse-query.ts';
import type { Facet } from './restrict.ts';

/** One section of one report in which all terms occur. */
export interface ScopeHit {
  readonly scope: ScopeKey;
  /** Occurrences of all terms together. */
  readonly count: number;
}

/** Hits of one report, sections in the order of `SCOPE_KEYS`. */
export interface ReportHits {
  readonly facts: ReportFacts;
  readonly hits: readonly ScopeHit[];
  readonly count: number;
}

/** Sections found under each value of a facet, were only the other restrictions to hold. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** The whole answer to a query. */
export interface Answer {
  readonly terms: readonly string[];
  readonly problem: QueryProblem | null;
  /** Best first. */
  readonly reports: readonly ReportHits[];
  /** Number of sections found. */
  readonly sections: number;
  /** Number of sections, were there no restriction. */
  readonly everywhere: number;
  /** Number of occurrences. */
  readonly occurrences: number;
  readonly facets: FacetCounts;
}
