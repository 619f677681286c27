import { fileError } from '../ingest-error.ts';
import type { ByteReader } from '../reader.ts';
import { PdfError } from './pdf-error.ts';

const HINTS: Readonly<Record<PdfError['code'], string>> = {
  encrypted: 'Save it without a password.',
  'no-text': 'Put the text beside it as .txt, or run text recognition over it first.',
  'no-character-map': 'Put the text beside it as .txt, or run text recognition over it first.',
  'too-many-pages': 'Cut the report out of the volume, or raise limits.maxPages in the config.',
  'too-large':
    'Cut the report out of the volume, or print it into a new PDF; raise a limit of the config only if the file can be trusted.',
  damaged: 'Take the capture again; a half-loaded file looks like this.',
};

/** A PDF with a text layer. PDF.js is loaded only when there is a PDF to read. */
export const readPdfCapture: ByteReader = async (source) => {
  const { readPdf } = await import('./read-pdf.ts');
  try {
    return { encoding: 'utf-8', ...(await readPdf(source)) };
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    throw fileError(source.path, `pdf-${error.code}`, {
      message: `The PDF could not be read as text: ${error.message}.`,
      hint: HINTS[error.code],
    });
  }
};
