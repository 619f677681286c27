import type { SummarisedField, ValueOf } from './fields.ts';
import type { AnswerStatus, Coverage, Keyword, Level, PartKey } from './report.ts';

/** A value and how it came about, without its witnesses. */
export interface SummaryField<T> {
  readonly value: T | null;
  readonly status: AnswerStatus;
  readonly confidence: number;
}

/** A section without its text. */
export interface SectionSummary {
  readonly key: PartKey;
  readonly anchor: string;
  readonly heading: string | null;
  readonly confidence: number;
  /** Characters of text without white space. */
  readonly chars: number;
  /** Elements that its blocks make on a page at most. */
  readonly elements: number;
}

/** Every field that summaries carry. */
export type SummaryFields = { readonly [K in SummarisedField]: SummaryField<ValueOf<K>> };

/** What cross-report work may know of a report; its size does not grow with the length of the text. */
export interface ReportSummary extends SummaryFields {
  readonly id: string;
  /** The id that a hash of the capture's body gives. */
  readonly ownId: string;
  /** The id that a sidecar carries over. */
  readonly saidId: string | null;
  readonly path: string;
  /** As in `ReportRecord`. */
  readonly fingerprint: string;
  readonly likeness: string;
  /** Content hash of the extracted report: changes exactly when something a page may show changes. */
  readonly digest: string;
  readonly regionCode: string | null;
  readonly capturedOn: string | null;
  readonly sections: readonly SectionSummary[];
  readonly coverage: Coverage;
  /** At most 40, heaviest first. */
  readonly keywords: readonly Keyword[];
  readonly chars: number;
}

/** Reports of one issuer, oldest first. */
export interface IssuerGroup {
  /** Permanent part of the address, e.g. `120114-shangmataizhen`. */
  readonly slug: string;
  /** What the slug stands for: place code and canonical name, e.g. `120114-上马台镇`. */
  readonly identity: string;
  readonly name: string;
  readonly region: readonly string[];
  readonly level: Level | null;
  readonly reports: readonly ReportSummary[];
}

/** A place and everything below it. */
export interface PlaceNode {
  /** Permanent part of the address: the six-digit code, or county code and pinyin for townships. */
  readonly slug: string;
  /** What the slug stands for, as in `PlaceRecord`. */
  readonly identity: string;
  /** Whether its sections have pages of their own: down to the county, and townships that have or had several reports. */
  readonly reader: boolean;
  readonly name: string;
  /** Names from the province down to this place. */
  readonly path: readonly string[];
  readonly children: readonly PlaceNode[];
  /** All reports of this place and the places below, newest year first. */
  readonly reports: readonly ReportSummary[];
}

/** Reports of one year or one level, in the archive's order. */
export interface YearGroup {
  readonly year: number;
  readonly reports: readonly ReportSummary[];
}
export interface LevelGroup {
  readonly level: Level;
  readonly reports: readonly ReportSummary[];
}

/** A page that was there and is no more, and where what it showed is now. */
export interface MovedAddress {
  readonly kind: 'report' | 'issuer' | 'place' | 'year' | 'level';
  /** Id, slug, year or level of the old address. */
  readonly from: string;
  /** What it was called; of a report, issuer and year where they are known: `上马台镇 2021`. */
  readonly name: string;
  /** Whether readers of sections stood below it. */
  readonly reader: boolean;
  /** Addresses of the same kind, or of the issuer where a report is gone; none when nothing of it is left. */
  readonly to: readonly MovedTarget[];
}
export interface MovedTarget {
  readonly kind: MovedAddress['kind'];
  readonly key: string;
  readonly name: string;
  readonly reader: boolean;
}

/** Everything the site knows across reports. All lists are sorted by a fixed rule, never by input order. */
export interface Archive {
  /** Newest year first, then region code, then id. */
  readonly reports: readonly ReportSummary[];
  readonly issuers: readonly IssuerGroup[];
  readonly places: readonly PlaceNode[];
  readonly years: readonly YearGroup[];
  readonly levels: readonly LevelGroup[];
  /** Reports whose issuer, place or year is unknown: shown by name, never silently left out. */
  readonly unplaced: readonly ReportSummary[];
  /** Pages of before that lead on. */
  readonly moved: readonly MovedAddress[];
  /** Captures whose id another capture has too: they are not published, and a warning names both files. */
  readonly setAside?: readonly ReportSummary[];
}
