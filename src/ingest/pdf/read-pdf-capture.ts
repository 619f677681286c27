import { fileError } from '../ingest-error.ts';
import type { ByteReader } from '../reader.ts';
import type { PdfError } from './read-pdf.ts';

const HINTS: Readonly<Record<PdfError['code'], string>> = {
  encrypted: 'Save it without a password.',
  'no-text': 'Put the text beside it as .txt, or run text recognition over it first.',
  'no-character-map': 'Put the text beside it as .txt, or run text recognition over it first.',
  'too-many-pages': 'Cut the report out of the volume, or raise limits.maxPages in the config.',
  damaged: 'Take the capture again; a half-loaded file looks like this.',
};

/** A PDF with a text layer. PDF.js is loaded only when there is a PDF to read. */
export const readPdfCapture: ByteReader = async ({ path, bytes, limits }) => {
  const { readPdf, PdfError } = await import('./read-pdf.ts');
  try {
    return { encoding: 'utf-8', ...(await readPdf(bytes, limits)) };
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    throw fileError(path, `pdf-${error.code}`, {
      message: `The PDF could not be read as text: ${error.message}.`,
      hint: HINTS[error.code],
    });
  }
};
