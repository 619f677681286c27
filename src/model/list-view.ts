import type { ReportSummary } from './archive.ts';
import type { SectionKey } from './report.ts';

// What pages that list reports show: plain, and bounded by `src/site/lists/bounds.ts` however large the archive is.

/** A report as lists show it. */
export interface ListedReport
  extends Pick<
    ReportSummary,
    'id' | 'title' | 'issuer' | 'region' | 'level' | 'year' | 'publishedOn' | 'signedOn' | 'coverage'
  > {
  /** Words that tell it apart from another of the same list that reads alike. */
  readonly apart: string | null;
}

/** A place or year as a link. */
export interface NamedLink {
  readonly label: string;
  readonly href: string | null;
}

/** How many reports there are, and where they are listed; null where that is this page, or nowhere. */
export interface Figure {
  readonly count: number;
  readonly href: string | null;
}

/** A row of a table of counts. */
export interface CountRow extends NamedLink {
  readonly total: Figure;
  readonly cells: readonly Figure[];
}

/** Numbers of reports by place and year, each leading to them. */
export interface CountTable {
  /** What the rows are. */
  readonly head: string;
  /** What the total counts. */
  readonly total: string;
  readonly columns: readonly NamedLink[];
  readonly rows: readonly CountRow[];
  /** Whether years are left out that have pages of their own. */
  readonly cut: boolean;
}

/** Where a page stands among those of a list that nothing divides any further. */
export interface Pager {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Address of the first page. */
  readonly url: string;
}

/** A list of reports: all of its scope, or the way in to them. */
export interface ListView {
  /** Reports of the scope; null on further pages, which would all change with it. */
  readonly total: number | null;
  /** `all` reports of the scope, or those that the table does not lead to. */
  readonly shows: 'all' | 'own';
  readonly rows: readonly ListedReport[];
  readonly table: CountTable | null;
  /** On ways in: those that were published last. */
  readonly newest: readonly ListedReport[];
  readonly pager: Pager | null;
}

/** A place with the places below it, as deep as the page has room. */
export interface PlaceBranch {
  readonly slug: string;
  readonly name: string;
  readonly count: number;
  readonly below: readonly PlaceBranch[];
}

/** An issuer's reports of one year. */
export interface Held {
  readonly count: number;
  /** Each with a link, unless there are many. */
  readonly ids: readonly string[];
}

/** What the archive holds of some issuers, by years, newest first. */
export interface Holdings {
  readonly years: readonly number[];
  readonly rows: readonly HoldingsRow[];
}
export interface HoldingsRow {
  readonly slug: string;
  readonly name: string;
  /** Places above the issuer's own. */
  readonly region: string;
  readonly held: readonly Held[];
}

/** How many reports have a content in a section of its own, inside another, and not as far as known. */
export interface CoverageTotal {
  readonly key: SectionKey;
  readonly section: number;
  readonly inside: number;
  readonly missing: number;
}
