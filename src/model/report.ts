import type { Paragraph, RootContent } from 'mdast';
import type { Diagnostic } from './diagnostic.ts';
import type { CaptureFormat, CaptureNote } from './document.ts';
import type { FIELDS, ValueOf } from './fields.ts';

export { LEVELS, type Level } from './level.ts';

/**
 * The contents that the yearly report must have, in the order of 《法治政府建设与责任落实督察工作规定》,
 * but for the leaders' duties, which practice puts second.
 */
export const SECTION_KEYS = ['measures', 'leader-duties', 'shortcomings', 'next-year', 'other'] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/** A section's key, or `unsorted` for text that fits none: it is kept and shown all the same. */
export type PartKey = SectionKey | 'unsorted';

/** The words that decided something. Offsets are UTF-16 units of `RawDocument.text`; null when the words are not on the page. */
export interface Witness {
  /** Id of the rule, kebab-case, as explained on the method page. */
  readonly rule: string;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Below it a value or a boundary is marked as doubtful on the site, and named in the output of a build. */
export const DOUBT_LINE = 0.8;

/** How a value came about. `derived` values are built from others and marked so on the site. */
export type AnswerStatus = 'found' | 'derived' | 'corrected' | 'unknown';

/** A value with the evidence for it. `value` is null exactly when `status` is `unknown` or a correction says so. */
export interface Answer<T> {
  readonly value: T | null;
  readonly status: AnswerStatus;
  /** 0–1: the share of such answers that are right. */
  readonly confidence: number;
  readonly witnesses: readonly Witness[];
  /** Other values the page offers for the same field. */
  readonly conflicts: readonly { readonly value: T; readonly witness: Witness }[];
}

/** A heading that opens a section, exactly as printed. */
export interface SectionHeading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

declare module 'mdast' {
  interface Data {
    /** Id of the element on the page, permanent: `p-` and 8 hex digits of a hash of the text. */
    anchor?: string;
    /** Length in UTF-16 units of a heading sentence run into the paragraph. */
    runIn?: number;
  }
}

/** Block nodes of a report: headings (depth 3 for the second level, as the section's own heading is 2), paragraphs, tables; each with `position` and `data.anchor`. */
export type ReportContent = RootContent;
export type ReportParagraph = Paragraph;

/** One first-level part of a report. */
export interface Section {
  readonly key: PartKey;
  /** Id on the page: the key, with `-2`, `-3` … for further parts of the same key. */
  readonly anchor: string;
  /** Null when the part has no heading of its own. */
  readonly heading: SectionHeading | null;
  readonly content: readonly ReportContent[];
  /** 0–1: the share of such sections whose key and both boundaries are right. */
  readonly confidence: number;
  readonly how: readonly Witness[];
}

/** What became of a stretch of the input. */
export type SpanUse = 'title' | 'metadata' | 'preamble' | 'heading' | 'body' | 'signature' | 'dropped' | 'space';

/** A stretch of `RawDocument.text`. A report's spans follow one another without gap or overlap from 0 to the end. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly use: SpanUse;
  /** For `dropped` and `metadata`: the rule that took it. */
  readonly rule: string | null;
}

/** Where a statutory content stands in a report. */
export type CoverageState =
  | { readonly state: 'section'; readonly anchor: string }
  | { readonly state: 'inside'; readonly anchor: string; readonly witness: Witness }
  | { readonly state: 'missing' };
export type Coverage = Readonly<Record<SectionKey, CoverageState>>;

/** A word with its weight (TF-IDF by nodejieba) and its count in the report. */
export interface Keyword {
  readonly word: string;
  readonly weight: number;
  readonly count: number;
}

/** Whether the capture is a report of this genre at all. */
export interface GenreJudgement {
  readonly isReport: boolean;
  readonly confidence: number;
  readonly witnesses: readonly Witness[];
}

/** Every field of `FIELDS` with its evidence. */
export type FieldAnswers = { readonly [K in keyof typeof FIELDS]: Answer<ValueOf<K>> };

/** One report, extracted. Never changed after it is made. */
export interface Report extends FieldAnswers {
  readonly id: string;
  /** As in `RawDocument`. */
  readonly ownId: string;
  readonly saidId: string | null;
  readonly fingerprint: string;
  /** Seed path, relative to the seeds folder. */
  readonly path: string;
  readonly sha256: string;
  readonly byteLength: number;
  readonly format: CaptureFormat;
  readonly encoding: string;
  readonly capture: CaptureNote;
  readonly genre: GenreJudgement;
  /** Six-digit code (GB/T 2260) of the lowest place in `region` that has one. */
  readonly regionCode: string | null;
  readonly preamble: readonly ReportContent[];
  /** In the order of the page. */
  readonly sections: readonly Section[];
  readonly signature: readonly ReportContent[];
  readonly coverage: Coverage;
  readonly keywords: readonly Keyword[];
  readonly spans: readonly Span[];
  /** The decoded capture that `spans` and all offsets refer to. */
  readonly rawText: string;
  readonly diagnostics: readonly Diagnostic[];
}
