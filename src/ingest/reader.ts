import type { ReadLimits } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageNote, RawLine } from '../model/document.ts';

/** Text of a capture and its lines. */
export interface LinedText {
  readonly text: string;
  readonly lines: readonly RawLine[];
}

/** Text that a reader changed, and where. */
export interface ReadText extends LinedText {
  readonly remarks?: readonly Remark[];
}

/** Something that reading a text changed or left open; never an error. */
export interface Remark {
  /** Line of the text, from 0. */
  readonly line: number;
  readonly rule: string;
  /** `info` where it is not said. */
  readonly severity?: 'warning';
  readonly message: string;
  readonly hint: string;
}

/** What a format other than text yields: it does its own decoding and knows no front matter. */
export interface Content extends LinedText {
  readonly encoding: string;
  readonly page?: PageNote;
  /** Address that the capture itself records. */
  readonly url?: string | null;
  /** What a maintainer should know of what could not be read, or not with certainty; `line` counts from 1 in the lines of this content. */
  readonly notes?: readonly Diagnostic[];
}

/** A capture's bytes and the bounds within which they are read. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
}

/** Decoded text without front matter → the text and lines of the document. */
export type Reader = (text: string) => ReadText;

/** Bytes → content; throws an `IngestError`. */
export type ByteReader = (source: Source) => Content | Promise<Content>;
