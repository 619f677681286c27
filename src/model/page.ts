import type {
  Archive,
  DistinctiveTerms,
  IssuerGroup,
  LevelGroup,
  PlaceNode,
  ReportSummary,
  YearGroup,
} from './archive.ts';
import type { QuestionOverview, QuestionView } from './question.ts';
import type { SectionKey } from './report.ts';
import type { View } from './view.ts';

/** A step of the trail above a page's title; the last one has no address. */
export interface Crumb {
  readonly label: string;
  readonly href: string | null;
}

/** What every page has. Addresses are site-absolute without the base, e.g. `/reports/26c84a4fe435/`. */
interface PageBase {
  /** Address of the page; ends in `/` or in a file name. */
  readonly url: string;
  /** File below the output folder, e.g. `reports/26c84a4fe435/index.html`. */
  readonly file: string;
  /** Title without the site's name. */
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  /** Ids of the reports whose texts its template asks for; it gets no others. */
  readonly reads: readonly string[];
}

/** Which reports a section reader shows. */
export type ReaderScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'place'; readonly slug: string; readonly name: string };

/** Reports that have a section and those in which it was not found, both in the archive's order. */
export interface ReaderProps {
  readonly key: SectionKey;
  readonly scope: ReaderScope;
  readonly having: readonly ReportSummary[];
  readonly missing: readonly ReportSummary[];
  /** Addresses of the readers of the same section for other years and places. */
  readonly years: readonly number[];
  readonly places: readonly { readonly slug: string; readonly name: string }[];
}

/** Neighbours of a report in the archive. */
export interface ReportProps {
  readonly summary: ReportSummary;
  readonly issuer: IssuerGroup | null;
  /** Places with a page of their own, from the province down; empty when unknown. */
  readonly places: readonly { readonly slug: string; readonly name: string }[];
  readonly earlier: ReportSummary | null;
  readonly later: ReportSummary | null;
  readonly distinctive: DistinctiveTerms | null;
}

/** What stands at an address of before. */
export interface MovedProps {
  /** Whether the capture of the report is there no more. */
  readonly gone: boolean;
  /** What shows now what stood there; with one link the reader is led on at once. */
  readonly links: readonly Crumb[];
  /** The list in which the address stood. */
  readonly list: Crumb;
}

/** A view, or one of the pages that its longest table takes. */
export interface ViewProps {
  readonly view: View;
  /** Number of this page and of all; addresses of those before and after. */
  readonly page: number;
  readonly pages: number;
  readonly earlier: string | null;
  readonly later: string | null;
  /** Address of the CSV of all rows; null where there is no table. */
  readonly csv: string | null;
}

/** One page of the site: its kind decides the template, its properties are all that the template gets besides `RenderContext`. */
export type Page = PageBase &
  (
    | { readonly kind: 'home'; readonly archive: Archive }
    | { readonly kind: 'report'; readonly props: ReportProps }
    | { readonly kind: 'raw'; readonly props: ReportProps }
    | { readonly kind: 'reports'; readonly archive: Archive }
    | { readonly kind: 'issuers'; readonly issuers: readonly IssuerGroup[] }
    | { readonly kind: 'issuer'; readonly issuer: IssuerGroup }
    | { readonly kind: 'years'; readonly years: readonly YearGroup[] }
    | { readonly kind: 'year'; readonly year: YearGroup }
    | { readonly kind: 'places'; readonly places: readonly PlaceNode[] }
    | { readonly kind: 'place'; readonly place: PlaceNode }
    | { readonly kind: 'levels'; readonly levels: readonly LevelGroup[] }
    | { readonly kind: 'level'; readonly level: LevelGroup }
    | { readonly kind: 'sections'; readonly archive: Archive }
    | { readonly kind: 'reader'; readonly reader: ReaderProps }
    | { readonly kind: 'coverage'; readonly reports: readonly ReportSummary[] }
    | { readonly kind: 'compare'; readonly reports: readonly ReportSummary[] }
    | { readonly kind: 'search'; readonly archive: Archive }
    | { readonly kind: 'questions'; readonly questions: readonly QuestionOverview[] }
    | { readonly kind: 'question'; readonly view: QuestionView }
    | { readonly kind: 'view'; readonly view: ViewProps }
    | { readonly kind: 'note'; readonly note: string }
    | { readonly kind: 'moved'; readonly moved: MovedProps }
    | { readonly kind: 'not-found' }
  );
export type PageKind = Page['kind'];
export type PageOf<K extends PageKind> = Extract<Page, { kind: K }>;

/** A file of the site that is no HTML page: feed, sitemap, data. */
export interface SiteFile {
  /** Path below the output folder, with `/`. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** A content that lies in the cache. */
export interface KeptFile {
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** When its file was last written, milliseconds: it tells whether anybody touched it, and is nowhere published. */
  readonly changedAt: number;
}

/** A file of the site whose content lies in the cache. */
export interface PlacedFile {
  readonly file: string;
  readonly kept: KeptFile;
}
