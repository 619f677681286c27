import type { IssuerGroup, ReportSummary } from '../model/archive.ts';
import type { SiteConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FindingShape } from '../model/finding-shape.ts';
import type { Report } from '../model/report.ts';
import type { Place, View } from '../model/view.ts';
import type { SearchRecord } from '../search/search-record.ts';
import type { Background } from './rarity.ts';

/** A finding with the words it was taken from; null where it stands on none, as where a question asks for fields only. */
export interface Fact {
  readonly at: Place | null;
}

/** A report as comparisons look at it. */
export interface Observed {
  readonly report: Report;
  /** Its paragraphs as the search knows them, in which findings have their places. */
  readonly records: readonly SearchRecord[];
}

/** A report as it is laid beside all others. */
export interface Across {
  readonly records: readonly SearchRecord[];
  readonly summary: ReportSummary;
}

/** What is known of the archive when its views are made. */
export interface ViewContext {
  /** Number of reports that were looked at. */
  readonly reports: number;
}

/** What is known of the archive when results are made for other pages: little, as each thread gets a copy. */
export interface ResultContext {
  readonly issuers: readonly IssuerYears[];
}

/** An issuer, and the years of its reports. */
export interface IssuerYears extends Pick<IssuerGroup, 'slug'> {
  readonly reports: readonly ReportYear[];
}

/** A report, and the year that it covers. */
export interface ReportYear extends Pick<ReportSummary, 'id'> {
  readonly year: Pick<ReportSummary['year'], 'value'>;
}

/** The archive where results tell of whole summaries. */
export interface ArchiveContext {
  /** In the archive's order. */
  readonly summaries: readonly ReportSummary[];
  readonly config: SiteConfig;
}

/**
 * One way to lay reports beside each other. `F` is what is found in one report, `T` what the join sees of it, `J` what is joined, `R` what
 * other pages get of it. All of them are plain data. What is joined comes out as `views`, `result` or `tell`, or several of them; a build
 * joins in threads.
 */
export interface Comparison<Id extends string, F extends Fact, T, J, R> {
  /** Name of its folder below `src/facts/`; `observe` stands in a file of that name there. */
  readonly id: Id;
  /** Settings that it reads. */
  readonly reads: readonly (keyof SiteConfig)[];
  /**
   * Finds everything in one report. Pure: it runs in a process of its own, and its result is kept. A comparison without it knows reports by
   * their summaries only, and nothing is kept for it.
   */
  readonly observe?: (observed: Observed, config: SiteConfig) => readonly F[];
  /**
   * Finds everything in a report and the one of its issuer's year before. Pure as well: it runs in a thread, and what it finds is kept under
   * both; it stands in a file `pair.ts` of the comparison's folder. A comparison has at most one of `observe`, `pair` and `across`.
   */
  readonly pair?: (later: Report, earlier: Report, background: Background) => readonly F[];
  /** Its `pair` looks at the background, so that what it finds is kept under that as well. */
  readonly weighs?: true;
  /**
   * Lays all reports beside all others, in the order in which they came to the archive; what it returns goes where `result` does. Pure, in a
   * file `across.ts` of the comparison's folder; a build does the same in parts, in threads, and keeps each.
   */
  readonly across?: (reports: readonly Across[]) => R;
  /** How its findings are published for programs. */
  readonly data?: FindingsData<F>;
  /** What is published for programs of that which only the join knows. */
  readonly joinedData?: JoinedData<J>;
  /** What the join sees of a report: its size does not grow with the text. */
  readonly tally: (facts: readonly F[], summary: ReportSummary) => T;
  /** The same reports give the same, whatever their order and however they are split. */
  readonly join: Join<T, J>;
  readonly condensed?: Condensed<T, J>;
  /** Pages of its own, in the one look that they have; sorted by fixed rules. */
  readonly views?: (joined: J, context: ViewContext) => readonly View[];
  /** What pages and lists with a look of their own get, by the comparison's id; its type stands in `model/`. Sorted by fixed rules. */
  readonly result?: (joined: J, context: ResultContext) => R;
  /** The same where it tells of summaries: it is made in the main thread, so what is joined must be small. A comparison has at most one of both. */
  readonly resultOfArchive?: (joined: J, archive: ArchiveContext) => R;
  /** What the maintainer of the captures is told besides what was `told` of the archive; of comparisons that know summaries only. */
  readonly tell?: (joined: J, told: readonly Diagnostic[]) => readonly Diagnostic[];
}

/** Findings as lines of `data/NAME.jsonl` and rows of its CSV twin; it stands in a file `data.ts` of the comparison's folder. */
export interface FindingsData<F extends Fact> extends FindingShape {
  readonly name: string;
  readonly toLine: (fact: F) => object;
}

/** What comes of a join as lines of `data/NAME.jsonl` and rows of its CSV twin; it stands in a file `joined-data.ts` of the comparison's folder. */
export interface JoinedData<J> extends FindingShape {
  readonly name: string;
  /** Rows by the covered year of what they tell of, in the order in which they are written. */
  readonly rowsByYear: (joined: J) => readonly YearRows[];
}

/** Rows of one covered year; a year may come several times. */
export interface YearRows {
  readonly year: number | null;
  readonly rows: readonly object[];
}

/** How tallies of reports are put together: `add` and `merge` may change what they are given first. */
export interface Join<T, J> {
  readonly empty: () => J;
  readonly add: (joined: J, id: string, tally: T) => J;
  readonly merge: (a: J, b: J) => J;
}

/**
 * How tallies of some reports are kept as one, where as they are they would be thousands of thousands of things to read again; it stands in a
 * file `condensed.ts` of the comparison's folder.
 */
export interface Condensed<T, J> {
  readonly condense: (tallies: readonly (readonly [id: string, tally: T])[]) => Uint8Array;
  /** What they join to. */
  readonly expand: (bytes: Uint8Array) => J;
}

/** A comparison whose own types nobody needs to know. */
export type AnyComparison = Comparison<string, Fact, unknown, unknown, unknown>;

/** The same where its name, its findings, their tally and its result are known. */
export interface Row<Id extends string, F extends Fact, T, R> extends AnyComparison {
  readonly id: Id;
  /** Never there: it carries the types. */
  readonly types?: { readonly fact: F; readonly tally: T; readonly result: R };
}

/** A row of the registry. */
export function comparison<const Id extends string, F extends Fact, T, J, R>(
  row: Comparison<Id, F, T, J, R>,
): Row<Id, F, T, R> {
  return row as unknown as Row<Id, F, T, R>;
}
