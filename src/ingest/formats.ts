import path from 'node:path';
import type { CaptureFormat } from '../model/document.ts';
import { readDocxCapture } from './docx/read-docx-capture.ts';
import { readHtmlCapture } from './html/read-html-capture.ts';
import { readMhtmlCapture } from './html/read-mhtml-capture.ts';
import { readPdfCapture } from './pdf/read-pdf-capture.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import type { ByteReader, Reader } from './reader.ts';

/** A format that can be read and the file endings it is known by: as text with front matter, or from its bytes. */
export type Format = { readonly format: CaptureFormat; readonly endings: readonly string[] } & (
  | { readonly read: Reader }
  | { readonly readBytes: ByteReader }
);

/** Every format that is read; a new one is a row here and a file beside this one. */
export const FORMATS: readonly Format[] = [
  { format: 'text', endings: ['.txt'], read: readText },
  { format: 'markdown', endings: ['.md', '.markdown'], read: readMarkdown },
  { format: 'html', endings: ['.html', '.htm', '.shtml', '.xhtml'], readBytes: readHtmlCapture },
  { format: 'mhtml', endings: ['.mhtml', '.mht'], readBytes: readMhtmlCapture },
  { format: 'docx', endings: ['.docx'], readBytes: readDocxCapture },
  { format: 'pdf', endings: ['.pdf'], readBytes: readPdfCapture },
];

/** The format a file's ending stands for, or `null`. */
export function formatOf(file: string): Format | null {
  const ending = path.posix.extname(file).toLowerCase();
  return FORMATS.find(({ endings }) => endings.includes(ending)) ?? null;
}

/** Endings that are read, for messages. */
export const ENDINGS = FORMATS.flatMap(({ endings }) => endings);
