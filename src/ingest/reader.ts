import type { ReadLimits } from '../model/config.ts';
import type { PageNote, RawLine } from '../model/document.ts';

/** Text of a capture and its lines. */
export interface LinedText {
  readonly text: string;
  readonly lines: readonly RawLine[];
  /** What a maintainer should know of how the text was read. */
  readonly notes?: readonly ReadNote[];
}

/** Something that reading changed or left open; never an error. */
export interface ReadNote {
  /** Line of the text, from 0. */
  readonly line: number;
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

/** What a format other than text yields: it does its own decoding and knows no front matter. */
export interface Content extends LinedText {
  readonly encoding: string;
  readonly page?: PageNote;
  /** Address that the capture itself records. */
  readonly url?: string | null;
}

/** A capture's bytes and the bounds within which they are read. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
}

/** Decoded text without front matter → the text and lines of the document. */
export type Reader = (text: string) => LinedText;

/** Bytes → content; throws an `IngestError`. */
export type ByteReader = (source: Source) => Content | Promise<Content>;
