import type { ReportSummary } from '../model/archive.ts';
import type { SiteConfig } from '../model/config.ts';
import type { Report } from '../model/report.ts';
import type { Place, View } from '../model/view.ts';
import type { SearchRecord } from '../search/search-record.ts';

/** A finding with the words it was taken from. */
export interface Fact {
  readonly at: Place;
}

/** A report as comparisons look at it. */
export interface Observed {
  readonly report: Report;
  /** Its paragraphs as the search knows them, in which findings have their places. */
  readonly records: readonly SearchRecord[];
}

/** What is known of the archive when its views are made. */
export interface ViewContext {
  /** Number of reports that were looked at. */
  readonly reports: number;
}

/**
 * One way to lay reports beside each other. `F` is what is found in one report, `T` what the join sees of it, `J` what is joined.
 * All of them are plain data.
 */
export interface Comparison<F extends Fact, T, J> {
  /** Name of its folder below `src/facts/`; `observe` stands in a file of that name there. */
  readonly id: string;
  /** Settings that `observe` reads. */
  readonly reads: readonly (keyof SiteConfig)[];
  /** Finds everything in one report. Pure: it runs in a process of its own, and its result is kept. */
  readonly observe: (observed: Observed, config: SiteConfig) => readonly F[];
  /** What the join sees of a report: its size does not grow with the text. */
  readonly tally: (facts: readonly F[], summary: ReportSummary) => T;
  /** The same reports give the same, whatever their order and however they are split. */
  readonly join: Join<T, J>;
  /** The pages that show it; sorted by fixed rules. */
  readonly views: (joined: J, context: ViewContext) => readonly View[];
}

/** How tallies of reports are put together: `add` and `merge` may change what they are given first. */
export interface Join<T, J> {
  readonly empty: () => J;
  readonly add: (joined: J, id: string, tally: T) => J;
  readonly merge: (a: J, b: J) => J;
}

/** A comparison whose own types nobody needs to know. */
export type AnyComparison = Comparison<Fact, unknown, unknown>;

/** A row of the registry. */
export function comparison<F extends Fact, T, J>(row: Comparison<F, T, J>): AnyComparison {
  return row as unknown as AnyComparison;
}
