import path from 'node:path';
import type { CaptureFormat, RawLine } from '../model/document.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/** Decoded text without front matter → the text and lines of the document. */
export type Reader = (text: string) => { readonly text: string; readonly lines: readonly RawLine[] };

/** A format that can be read and the file endings it is known by. */
export interface Format {
  readonly format: CaptureFormat;
  readonly endings: readonly string[];
  readonly read: Reader;
}

/** Every format that is read; a new one is a row here and a file beside this one. */
export const FORMATS: readonly Format[] = [
  { format: 'text', endings: ['.txt'], read: readText },
  { format: 'markdown', endings: ['.md', '.markdown'], read: readMarkdown },
];

/** The format a file's ending stands for, or `null`. */
export function formatOf(file: string): Format | null {
  const ending = path.posix.extname(file).toLowerCase();
  return FORMATS.find(({ endings }) => endings.includes(ending)) ?? null;
}

/** Endings that are read, for messages. */
export const ENDINGS = FORMATS.flatMap(({ endings }) => endings);
