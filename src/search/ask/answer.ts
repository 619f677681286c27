import type { ReportFacts, ScopeKey } from '../search-record.ts';
import type { QueryRange } from './fields.ts';
import type { Clause, QueryNote, QueryProblem } from './query.ts';
import type { Facet } from './restrict.ts';
import type { TellingFact } from './tell-reports.ts';
import type { UnmetField } from './unmet-fields.ts';

/** One section of one report that fulfils the query. */
export interface ScopeHit {
  readonly scope: ScopeKey;
  /** Occurrences of all terms together; 0 when only fields were asked for. */
  readonly count: number;
}

/** Hits of one report, sections in the order of `SCOPE_KEYS`. */
export interface ReportHits {
  readonly facts: ReportFacts;
  readonly hits: readonly ScopeHit[];
  readonly count: number;
  /** What tells it apart from a report that would read the same; null where none does. */
  readonly apart: TellingFact | null;
}

/** What can be counted of an answer, each by its own unit: 份报告, 节, 处. */
export interface Amount {
  readonly reports: number;
  readonly sections: number;
  readonly occurrences: number;
}

/** What a value of a facet gives, were only the other restrictions to hold. */
export interface ValueCount {
  /** With this value alone. */
  readonly alone: Amount;
  /** Beyond what the values chosen in the same facet give already; the same as `alone` where none is. */
  readonly more: Amount;
}

/** Values under which something is found, places in the order of the archive. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, ValueCount>>>>;

/** A value that was chosen, and that no report of the archive has. */
export interface UnknownValue {
  readonly facet: Facet;
  readonly value: string;
}

/** What one year of the archive has of a query, within the restriction. */
export interface YearCount {
  /** Null for the reports whose year is unknown. */
  readonly year: number | null;
  /** Reports with hits. */
  readonly reports: number;
  /** Reports that were searched, those without hits included. */
  readonly held: number;
  readonly occurrences: number;
  /** Characters of all sections searched, those without hits included. */
  readonly chars: number;
}

/** Reports that the results begin with; they are answered before all else is counted. */
export const FIRST_REPORTS = 10;

/** What a query finds. */
export interface FirstAnswer {
  /** The query as it was answered: simplified when it was found in no other way. */
  readonly query: string;
  readonly clauses: readonly Clause[];
  readonly terms: readonly string[];
  readonly notes: readonly QueryNote[];
  readonly problem: QueryProblem | null;
  readonly range: QueryRange;
  /** Best first; an answer that comes before the whole one has the first few. */
  readonly reports: readonly ReportHits[];
  /** Number of reports found. */
  readonly found: number;
  /** Number of sections found. */
  readonly sections: number;
  /** Number of sections, were there no restriction. */
  readonly everywhere: number;
  /** Number of occurrences. */
  readonly occurrences: number;
  /** Where nothing is found at all: conditions that no report fulfils. */
  readonly unmet: readonly UnmetField[];
}

/** The whole answer to a query, with what is counted of it. */
export interface Answer extends FirstAnswer {
  readonly facets: FacetCounts;
  readonly unknown: readonly UnknownValue[];
  /**
   * Reports found were the words looked for all over a report instead of in one section; null where that gives none that was
   * not found.
   */
  readonly apart: number | null;
  /** Every year that has text under the restriction, oldest first, reports without a year last. */
  readonly years: readonly YearCount[];
}
