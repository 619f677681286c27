import { type BuiltLines, buildLines } from '../line-builder.ts';
import { parseDocument } from './parse-document.ts';
import { parseNumbering } from './parse-numbering.ts';
import { parseStyles } from './parse-styles.ts';
import { type UnzipLimits, unzipText } from './unzip.ts';

const PARTS = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/footnotes.xml'] as const;

/** The file is a zip but holds no Word document. */
export class NoDocumentError extends Error {}

/** Reads a `.docx` as lines: paragraphs with Word's automatic numbers, table rows, then the footnotes. */
export async function readDocx(bytes: Uint8Array, limits: UnzipLimits): Promise<BuiltLines> {
  const texts = await unzipText(bytes, new Set(PARTS), limits);
  const document = texts.get('word/document.xml');
  if (document === undefined) throw new NoDocumentError('word/document.xml is missing');
  const parts = {
    styles: parseStyles(texts.get('word/styles.xml') ?? ''),
    numbering: parseNumbering(texts.get('word/numbering.xml') ?? ''),
  };
  const footnotes = parseDocument(texts.get('word/footnotes.xml') ?? '', parts);
  return buildLines([...parseDocument(document, parts), ...footnotes]);
}
