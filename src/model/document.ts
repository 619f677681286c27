import type { Diagnostic } from './diagnostic.ts';
import type { FieldValues } from './fields.ts';

/** Formats that `ingest/` reads, named by what the bytes are, not by the file's ending. */
export type CaptureFormat = 'text' | 'markdown' | 'html' | 'mhtml' | 'docx' | 'pdf';

/** What the source format says about a line, where it says anything; plain text says nothing. */
export interface LineHint {
  /** Heading depth stated by markup (`#`, `<h2>`, a Word style), 1–6. */
  readonly depth?: number;
  /** The line is a table row: its cells as printed. */
  readonly cells?: readonly string[];
  /** Whole line set in bold. */
  readonly bold?: boolean;
  /** Text alignment stated by markup. */
  readonly align?: 'center' | 'right';
  /** The line stands in the container of the article, or in one that markup marks as navigation, tools or footer. */
  readonly region?: 'content' | 'furniture';
  /** The line goes on with the paragraph of the line before it: the text is wrapped at a constant width. */
  readonly continues?: true;
}

/** What the head of a saved page, or a document's properties, say beside the text. */
export interface PageNote {
  readonly title: string | null;
  /** `<meta name content>` as they stand, e.g. PubDate, and those named by `property`, e.g. article:published_time. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  /** Links to attached documents. */
  readonly attachments: readonly { readonly text: string; readonly href: string }[];
}

/** One line of the decoded text. `start` and `end` are UTF-16 offsets into `RawDocument.text`, the line break left out. */
export interface RawLine {
  /** Line number from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly hint?: LineHint;
}

/** What a maintainer may say a line is: the heading of a section, text, or something that stands beside the text. */
export const LINE_USES = [
  'measures',
  'leader-duties',
  'shortcomings',
  'next-year',
  'other',
  'unsorted',
  'text',
  'title',
  'signature',
  'furniture',
] as const;
export type LineUse = (typeof LINE_USES)[number];

/** A line of the capture settled by hand. `text` is how the line begins, so that a correction that no longer fits is noticed. */
export interface LineCorrection {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly as: LineUse;
  /** Line of the sidecar or front matter that says so. */
  readonly saidOn: number;
}

/** What a maintainer may settle in front matter or a sidecar: any field; `null` states "the page has none". */
export interface Corrections extends Partial<FieldValues> {
  /** Boundaries and drops settled by hand, each line once. */
  readonly lines?: readonly LineCorrection[];
  /** Keep the file although it does not look like a report. */
  readonly isReport?: boolean;
  /** Permanent id to carry over from an earlier capture of the same report. */
  readonly id?: string;
}

/** Where and when the capture was taken, as the sidecar or front matter says. */
export interface CaptureNote {
  readonly url: string | null;
  /** ISO date, `YYYY-MM-DD`. */
  readonly capturedOn: string | null;
}

/** A capture after decoding: everything later stages may look at. */
export interface RawDocument {
  /** Path relative to the seeds folder, with `/`. */
  readonly path: string;
  readonly format: CaptureFormat;
  /** Name of the encoding that decoded without loss, e.g. `utf-8`, `gb18030`. */
  readonly encoding: string;
  /** SHA-256 of the capture's bytes, hexadecimal, front matter included. */
  readonly sha256: string;
  readonly byteLength: number;
  /** Permanent id: what the sidecar says, else what was given to the capture before, else `ownId`. */
  readonly id: string;
  /** The first 12 hex digits of the SHA-256 of the body without front matter. */
  readonly ownId: string;
  /** The id that the sidecar carries over from an earlier capture. */
  readonly saidId: string | null;
  /** What the capture is known by whatever its line ends, name or front matter; see `fingerprintOf`. */
  readonly fingerprint: string;
  /** The whole decoded text without front matter. Offsets everywhere count UTF-16 units of this string. */
  readonly text: string;
  readonly lines: readonly RawLine[];
  /** Number of lines of front matter before `lines[0]`, so that messages name the file's own line numbers. */
  readonly lineOffset: number;
  readonly corrections: Corrections;
  /** File the corrections came from (the capture itself or its sidecar). */
  readonly correctionsPath: string | null;
  readonly capture: CaptureNote;
  /** Only for formats that carry such notes. */
  readonly page?: PageNote;
  readonly diagnostics: readonly Diagnostic[];
}
