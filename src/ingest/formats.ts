import path from 'node:path';
import type { CaptureFormat } from '../model/document.ts';
import { readDocxCapture } from './docx/read-docx-capture.ts';
import { readHtmlCapture } from './html/read-html-capture.ts';
import { readMhtmlCapture } from './html/read-mhtml-capture.ts';
import { fileError } from './ingest-error.ts';
import { readPdfCapture } from './pdf/read-pdf-capture.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import type { ByteReader, Reader } from './reader.ts';
import { beginsWithTag, isPlainText, sniffFormat } from './sniff-format.ts';

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
  { format: 'docx', endings: ['.docx', '.docm', '.dotx', '.dotm', '.doc'], readBytes: readDocxCapture },
  { format: 'pdf', endings: ['.pdf'], readBytes: readPdfCapture },
];

/** How a file is to be read, and the ending it has when its bytes are something else. */
export interface Choice {
  readonly format: Format;
  readonly misnamed: string | null;
}

/**
 * The format of a file by its bytes, and by its ending where they say nothing; `null` where neither does.
 * Throws an `IngestError` for files of a known kind that cannot be read.
 */
export function chooseFormat(file: string, bytes: Uint8Array): Choice | null {
  const ending = path.posix.extname(file).toLowerCase();
  const named = FORMATS.find(({ endings }) => endings.includes(ending)) ?? null;
  const sniffed = sniffFormat(bytes);
  if (sniffed && 'rule' in sniffed) throw fileError(file, sniffed.rule, sniffed);
  const is = sniffed?.format ?? (named?.format === 'docx' ? noPackage(bytes) : named?.format);
  const format = FORMATS.find((row) => row.format === is && !(named === null && row.format === 'docx'));
  return format ? { format, misnamed: format === named && ending !== '.doc' ? null : ending } : null;
}

/** What a file named as Word's is that does not begin as one: part of a page, plain text, or a damaged file. */
function noPackage(bytes: Uint8Array): CaptureFormat {
  if (beginsWithTag(bytes)) return 'html';
  return isPlainText(bytes) ? 'text' : 'docx';
}

/** Endings that are read, for messages. */
export const ENDINGS = FORMATS.flatMap(({ endings }) => endings);
