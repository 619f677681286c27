import type { ReportSummary } from './archive.ts';
import type { DistinctiveTerms } from './distinctive.ts';
import type { ShownFigure } from './figure.ts';
import type { FindingsName, PairName } from './findings.ts';
import type { BodyKind } from './level.ts';
import type { CountTable, CoverageTotal, Holdings, ListedReport, ListView, Pager, PlaceBranch } from './list-view.ts';
import type { PassageProps, PassagesProps, RoughShares } from './passage-view.ts';
import type { PeerArea, PeerGroup } from './peer-area.ts';
import type { PersistingShortcomings } from './persisting.ts';
import type { QuestionOverview, QuestionView } from './question.ts';
import type { Level, SectionKey } from './report.ts';
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
  /** Comparisons whose findings in these reports its template asks for; it gets no others. */
  readonly shows: readonly (FindingsName | PairName)[];
  /** Search engines should not list it: it repeats other pages or holds nothing of its own. */
  readonly unlisted?: true;
}

/** A link to a list with the number of reports in it. */
export interface CountedLink {
  readonly label: string;
  readonly href: string;
  readonly count: number;
}

/** A way into the archive: a list of lists, and its first lists. */
export interface WayProps {
  readonly title: string;
  readonly href: string;
  readonly links: readonly CountedLink[];
}

/** What the home page shows. */
export interface HomeProps {
  readonly reports: number;
  readonly issuers: number;
  /** First and last year; null when none is known. */
  readonly span: readonly [number, number] | null;
  readonly newest: readonly ListedReport[];
  readonly holdings: Holdings;
  readonly ways: readonly WayProps[];
}

/** One choice of a section reader: another section, year or place. */
export interface ChoiceProps {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** Reports that a reader is restricted to besides year and place. */
export type ReaderGroup = { readonly by: 'level'; readonly of: Level } | { readonly by: 'body'; readonly of: BodyKind };

/** One section of many reports: all of the scope, or the way in to them. */
export interface ReaderProps {
  readonly key: SectionKey;
  /** What it is restricted to, e.g. 2021年 天津市; empty for the whole archive. */
  readonly scope: string;
  /** Reports of the scope that have the section, and those in which it was not found; null on further pages. */
  readonly counts: { readonly having: number; readonly missing: number } | null;
  /** What is read on the page: all of the scope, those that no page below has, or the newest. */
  readonly shows: 'all' | 'own' | 'newest';
  readonly entries: readonly ListedReport[];
  readonly table: CountTable | null;
  readonly pager: Pager | null;
  /** The first reports in which the section was not found, and where all are told. */
  readonly lacking: readonly ListedReport[];
  readonly coverage: string;
  readonly sections: readonly ChoiceProps[];
  readonly years: readonly ChoiceProps[];
  readonly places: readonly ChoiceProps[];
  /** Readers of the same section and year by level and by kind of body; none where the page is of a place. */
  readonly levels: readonly ChoiceProps[];
  readonly bodies: readonly ChoiceProps[];
}

/** A report's place in the archive. */
export interface ReportProps {
  readonly summary: ReportSummary;
  readonly issuer: { readonly slug: string } | null;
  /** Places with a page of their own, from the province down; empty when unknown. */
  readonly places: readonly { readonly slug: string; readonly name: string }[];
  /** The reports before and after it by its issuer. */
  readonly earlier: NeighbourProps | null;
  readonly later: NeighbourProps | null;
  /** Figures that it states, each with that of its issuer's year before. */
  readonly figures: readonly (ShownFigure & { readonly before: ShownFigure | null })[];
  /** Of its issuer's newest report: where to look before the next is written. */
  readonly next: string | null;
  /** Areas that its peers tell of and it does not. */
  readonly peerAreas: readonly PeerArea[];
  /** For each section, where those of the same year and province are read together. */
  readonly readers: ReaderUrls;
  /** Words that set it apart from its peers; null where it has none. */
  readonly distinctive: DistinctiveTerms | null;
  /** How much of it other issuers' reports have too; null where that was not looked for, or it has no text. */
  readonly shared: RoughShares | null;
}
export type ReaderUrls = Readonly<Record<SectionKey, string>>;
export type NeighbourProps = Pick<ReportSummary, 'id' | 'title'>;

/** A report beside its issuer's report before: what both are called; what became of each paragraph is a finding. */
export interface ChangesProps {
  readonly later: ComparedProps;
  readonly earlier: ComparedProps;
  /** Years between the two of which no report is held. */
  readonly missing: readonly number[];
  /** How many captures are held of the earlier year; one of them is compared. */
  readonly captures: number;
}
export interface ComparedProps extends NeighbourProps {
  readonly year: number;
}

/** What a report plans beside its issuer's next report. */
export interface FollowUpsProps {
  readonly holder: PlanHolder;
  /** Null where none is held. */
  readonly later: ComparedProps | null;
  /** Years between the two of which no report is held. */
  readonly missing: readonly number[];
  /** How many captures are held of the later year; one of them is read. */
  readonly captures: number;
  /** Another capture of the same year, which is laid beside the later report instead. */
  readonly instead: NeighbourProps | null;
}
/** A report that holds a plan; its year may not be known. */
export interface PlanHolder extends NeighbourProps {
  readonly year: number | null;
}

/** What to look at before an issuer's next report is written. */
export interface NextProps {
  readonly issuer: { readonly slug: string; readonly name: string };
  readonly latest: PlanHolder;
  /** The report before it. */
  readonly earlier: ComparedProps | null;
  /** Captures held of the year of the latest. */
  readonly captures: number;
  readonly persisting: PersistingShortcomings | null;
  /** Null where too few are held. */
  readonly peers: PeerGroup | null;
  /** Statutory contents that were not found in the latest. */
  readonly lacking: readonly SectionKey[];
}

/** What the page of an issuer shows, newest report first. */
export interface IssuerProps {
  readonly name: string;
  readonly region: readonly string[];
  readonly level: Level | null;
  readonly rows: readonly ListedReport[];
  readonly pager: Pager | null;
  /** Years between the first and the last report of which none is held. */
  readonly gaps: readonly number[];
  /** Years of the reports on the page that have one before them, and where the two are compared. */
  readonly changes: readonly { readonly year: number; readonly href: string }[];
  /** Years of the reports on the page that have one after them, and where their plans are laid beside it. */
  readonly followUps: readonly { readonly year: number; readonly href: string }[];
  /** Where to look before the next report is written. */
  readonly next: string | null;
  /** Ids of the last two reports, the older one first. */
  readonly pair: readonly [string, string] | null;
}

/** Issuers of the archive or of a place, or the way in to them. */
export interface IssuersProps {
  /** Null on further pages. */
  readonly total: number | null;
  /** Null for the whole archive. */
  readonly place: string | null;
  readonly table: CountTable | null;
  readonly holdings: Holdings;
  readonly pager: Pager | null;
}

/** A year in the list of years, with its first reports. */
export interface YearProps {
  readonly year: number;
  readonly count: number;
  readonly first: readonly ListedReport[];
}

/** Links to the five section readers of what a page lists. */
export interface ReadersProps {
  readonly title: string;
  readonly links: readonly { readonly key: SectionKey; readonly href: string }[];
}

/** A place: its names from the province down, and the places below it. */
export interface PlaceProps {
  readonly path: readonly string[];
  readonly below: readonly PlaceBranch[];
  readonly readers: ReadersProps | null;
}

/** A statutory content with its readers. */
export interface SectionOverview {
  readonly key: SectionKey;
  readonly having: number;
  readonly years: readonly { readonly year: number; readonly href: string }[];
}

/** Which contents reports have: of each, or by year or place. */
export interface CoverageProps {
  readonly scope: string;
  /** Null on further pages, which have no totals. */
  readonly total: number | null;
  /** All reports of the scope, or those that the table does not lead to. */
  readonly rows: readonly ListedReport[];
  readonly totals: readonly CoverageTotal[];
  readonly table: CountTable | null;
  readonly years: readonly ChoiceProps[];
  readonly pager: Pager | null;
}

/** What the search page offers before anything is asked. */
export interface SearchProps {
  readonly years: readonly number[];
  readonly levels: readonly Level[];
  /** What some report has besides: sections, and kinds of bodies within its level, e.g. `township/town`. */
  readonly held: readonly string[];
  /** The first of the standing questions. */
  readonly questions: readonly QuestionOverview[];
  readonly newest: readonly ListedReport[];
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
  readonly pager: Pager | null;
  /** Address of the CSV of all rows; null where there is no table. */
  readonly csv: string | null;
}

/**
 * One page of the site: its kind decides the template, its properties are all that the template gets besides `RenderContext`.
 * They are bounded: no page gets the archive.
 */
export type Page = PageBase &
  (
    | { readonly kind: 'home'; readonly home: HomeProps }
    | { readonly kind: 'report'; readonly props: ReportProps }
    | { readonly kind: 'raw'; readonly props: ReportProps }
    | { readonly kind: 'changes'; readonly of: NeighbourProps; readonly changes: ChangesProps | null }
    | { readonly kind: 'follow-ups'; readonly followUps: FollowUpsProps }
    | { readonly kind: 'next'; readonly next: NextProps }
    | { readonly kind: 'reports'; readonly list: ListView; readonly unplaced: readonly ListedReport[] }
    | { readonly kind: 'issuers'; readonly issuers: IssuersProps }
    | { readonly kind: 'issuer'; readonly issuer: IssuerProps }
    | { readonly kind: 'years'; readonly years: readonly YearProps[] }
    | { readonly kind: 'year'; readonly list: ListView; readonly readers: ReadersProps }
    | { readonly kind: 'places'; readonly places: readonly PlaceBranch[]; readonly pager: Pager | null }
    | { readonly kind: 'place'; readonly place: PlaceProps; readonly list: ListView }
    | { readonly kind: 'levels'; readonly levels: readonly { readonly level: Level; readonly count: number }[] }
    | { readonly kind: 'level'; readonly level: Level; readonly scope: string; readonly list: ListView }
    | { readonly kind: 'sections'; readonly reports: number; readonly sections: readonly SectionOverview[] }
    | { readonly kind: 'reader'; readonly reader: ReaderProps }
    | { readonly kind: 'coverage'; readonly coverage: CoverageProps }
    | { readonly kind: 'compare'; readonly choiceFiles: number }
    | ({ readonly kind: 'search' } & SearchProps)
    | { readonly kind: 'questions'; readonly questions: readonly QuestionOverview[] }
    | { readonly kind: 'question'; readonly view: QuestionView }
    | { readonly kind: 'view'; readonly view: ViewProps }
    | { readonly kind: 'passages'; readonly passages: PassagesProps }
    | { readonly kind: 'passage'; readonly passage: PassageProps }
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
