import { createRequire } from 'node:module';
import path from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type BuiltLines, buildLines } from '../line-builder.ts';
import { type PrintedLine, pageLines, type TextRun } from './page-lines.ts';
import { rejoinParagraphs } from './rejoin-paragraphs.ts';

/** Why a PDF cannot be read as text; the message says it to a person. */
export class PdfError extends Error {
  constructor(
    readonly code: 'encrypted' | 'no-text' | 'no-character-map' | 'too-many-pages' | 'damaged',
    message: string,
  ) {
    super(message);
  }
}

const CMAPS = `${path.join(path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')}/`;
/** Private-use and control characters stand for glyphs that the file does not map to text. */
const UNMAPPED = /\p{Co}|\ufffd|[^\P{Cc}\s]/gu;

/** Reads the text layer of a PDF as lines, one a paragraph; throws `PdfError`. */
export async function readPdf(bytes: Uint8Array, limits: { readonly maxPages: number }): Promise<BuiltLines> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: CMAPS,
    cMapPacked: true,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.maxPages) {
      throw new PdfError('too-many-pages', `${document.numPages} pages, at most ${limits.maxPages} are read`);
    }
    const lines: PrintedLine[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item) => ('str' in item ? [toRun(item)] : []));
      lines.push(...pageLines(runs, number, page.view[3] ?? 842));
    }
    return checked(buildLines(rejoinParagraphs(lines, document.numPages)), document.numPages);
  } catch (error) {
    throw asPdfError(error);
  } finally {
    await task.destroy();
  }
}

function toRun(item: { str: string; transform: unknown[]; width: number; height: number }): TextRun {
  return {
    str: item.str,
    x: Number(item.transform[4]),
    y: Number(item.transform[5]),
    width: item.width,
    height: item.height,
  };
}

function checked(built: BuiltLines, pages: number): BuiltLines {
  const chars = built.text.replace(/\s/gu, '').length;
  if (chars < pages * 10)
    throw new PdfError('no-text', `${pages} pages hold ${chars} characters: the pages are pictures`);
  const unmapped = built.text.match(UNMAPPED)?.length ?? 0;
  if (unmapped > chars * 0.1) {
    throw new PdfError(
      'no-character-map',
      `${unmapped} of ${chars} characters have no meaning: a font lacks its character map`,
    );
  }
  return built;
}

function asPdfError(error: unknown): PdfError {
  if (error instanceof PdfError) return error;
  if (error instanceof Error && error.name === 'PasswordException')
    return new PdfError('encrypted', 'the file is protected by a password');
  return new PdfError('damaged', error instanceof Error ? error.message : String(error));
}
