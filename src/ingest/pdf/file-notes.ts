import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Diagnostic } from '../../model/diagnostic.ts';

/** A file, and whether its tree holds more pages than it says. */
export interface ReadFile {
  readonly file: string;
  readonly document: PDFDocumentProxy;
  readonly pagesBeyond: boolean;
}

/** What a file holds beside the text of its pages. */
export async function fileNotes({ file, document, pagesBeyond }: ReadFile): Promise<Diagnostic[]> {
  const told = [
    ...(pagesBeyond ? [beyond(document.numPages)] : []),
    ...attached(Object.keys((await quietly(() => document.getAttachments())) ?? {})),
    ...hiddenLayers((await quietly(() => layersOff(document))) ?? []),
    ...((await quietly(() => isXfa(document))) ? [XFA] : []),
  ];
  return told.map((said) => ({ path: file, line: null, column: null, ...said }));
}

type Said = Omit<Diagnostic, 'path' | 'line' | 'column'>;

const XFA: Said = {
  rule: 'pdf-form',
  severity: 'warning',
  message: 'The file holds a form in XML (XFA), which is not read; its pages may show other text than is in the form.',
  hint: 'Open it in a program that shows the form, and print it into a PDF.',
};

function beyond(pages: number): Said {
  return {
    rule: 'pdf-pages-beyond',
    severity: 'warning',
    message: `The file says that it has ${pages} pages but holds more; those beyond are not read.`,
    hint: 'Open it, save it anew, and take that as the capture.',
  };
}

const NAMED = 3;
const LONGEST_NAME = 60;

function named(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map((name) => `"${name.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, LONGEST_NAME)}"`);
  return `${shown.join(', ')}${names.length > NAMED ? ` and ${names.length - NAMED} more` : ''}`;
}

function attached(names: readonly string[]): Said[] {
  if (names.length === 0) return [];
  return [
    {
      rule: 'pdf-attachment',
      severity: 'warning',
      message: `Files are attached to the PDF, which are not read: ${named(names)}.`,
      hint: 'If the report is in there, add that file as a capture of its own.',
    },
  ];
}

function hiddenLayers(names: readonly string[]): Said[] {
  if (names.length === 0) return [];
  return [
    {
      rule: 'pdf-hidden-layer',
      severity: 'info',
      message: `The file has hidden layers, whose text is read as if it were shown: ${named(names)}.`,
      hint: 'Hold the text against the pages; if it holds more than they show, save the file without these layers.',
    },
  ];
}

async function layersOff(document: PDFDocumentProxy): Promise<string[]> {
  const layers = [...(await document.getOptionalContentConfig())] as [string, Layer][];
  return layers.filter(([, { visible }]) => !visible).map(([, { name }]) => name ?? '');
}

interface Layer {
  readonly name: string | null;
  readonly visible: boolean;
}

async function isXfa(document: PDFDocumentProxy): Promise<boolean> {
  const { info } = await document.getMetadata();
  return (info as { readonly IsXFAPresent?: boolean }).IsXFAPresent === true;
}

/** The text is read already: what fails here is no reason to refuse it. */
async function quietly<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch {
    return null;
  }
}
