import type { PartKey } from './report.ts';

/** Where a report holds a passage: a stretch of one paragraph. */
export interface PassagePlace {
  /** Id of the report. */
  readonly report: string;
  readonly section: 'preamble' | PartKey;
  /** Id of the paragraph on the report's page. */
  readonly anchor: string;
  /** UTF-16 offsets into the text of the paragraph as the search knows it; `to` is the first after it. */
  readonly from: number;
  readonly to: number;
  /** The stretch as printed. */
  readonly text: string;
}

/** A text that reports of two or more issuers share, but for a few characters. */
export interface Passage {
  /** 12 hexadecimal digits, made of the folded text of its first place. */
  readonly id: string;
  /** Characters of its first place, white space and punctuation left out. */
  readonly length: number;
  /** Everybody uses it: so many issuers of so many places hold it that it tells nothing of any of them. */
  readonly formula: boolean;
  /** How many different issuers and provinces hold it. */
  readonly issuers: number;
  readonly provinces: number;
  /** By year, then by report, then in the order of the report's text. */
  readonly places: readonly PassagePlace[];
}

/** How much of a report is shared with reports of other issuers, in characters without white space and punctuation. */
export interface SharedOfReport {
  readonly chars: number;
  /** In passages, formulas included; stretches that overlap count once. */
  readonly shared: number;
  /** In formulas alone. */
  readonly formulas: number;
}

/** What the reports of the archive share. */
export interface SharedPassages {
  /** Formulas by their issuers, then passages by theirs, the most first; then by length and id. */
  readonly passages: readonly Passage[];
  /** By the report's id; a report without text has none. */
  readonly ofReport: ReadonlyMap<string, SharedOfReport>;
}
