import { createRequire } from 'node:module';
import path from 'node:path';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { buildLines, type DraftLine } from '../line-builder.ts';
import type { Content, Source } from '../reader.ts';
import { fileNotes } from './file-notes.ts';
import { fieldTexts } from './form-fields.ts';
import { type PdfWatch, watchOver } from './hooked-worker.ts';
import { oneLine, type PrintedLine, pageLines } from './page-lines.ts';
import { type PageFacts, pageNotes } from './page-notes.ts';
import { type PageText, pageText } from './page-runs.ts';
import { NOTHING_NOTED, type PdfBudget, pdfBudget } from './pdf-budget.ts';
import { PdfError } from './pdf-error.ts';
import { rejoinParagraphs } from './rejoin-paragraphs.ts';
import { takeStamps } from './watermarks.ts';

const CMAPS = `${path.join(path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')}/`;
/** Private-use and control characters stand for glyphs that the file does not map to text. */
const UNMAPPED = /\p{Co}|\ufffd|[^\P{Cc}\s]/gu;

/** A page as PDF.js gives it, laid upright. */
interface ReadPage extends PageText {
  readonly page: number;
  readonly seen: PdfWatch['seen'];
  readonly notes: readonly string[];
}

let reading: Promise<unknown> = Promise.resolve();

/** Reads the text layer of a PDF as lines, one a paragraph; throws `PdfError`. Files wait for each other. */
export function readPdf(source: Source): Promise<Omit<Content, 'encoding'>> {
  const read = reading.then(() => readAlone(source));
  reading = read.catch(() => undefined);
  return read;
}

async function readAlone({ path: file, bytes, limits }: Source): Promise<Omit<Content, 'encoding'>> {
  const watch = watchOver(pdfBudget(limits));
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
    if (document.numPages < 1) throw new PdfError('damaged', `it says that it has ${document.numPages} pages`);
    if (document.numPages > limits.maxPages) {
      throw new PdfError('too-many-pages', `${document.numPages} pages, at most ${limits.maxPages} are read`);
    }
    const content = toContent(file, await readPages(document, watch));
    const notes = await fileNotes({ file, document, pagesBeyond: watch.seen.pagesBeyond > 0 });
    return { ...content, notes: [...(content.notes ?? []), ...notes] };
  } catch (error) {
    throw asPdfError(error, watch);
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy, watch: PdfWatch): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  // What was noted while the file was opened counts as of the first page.
  let before = NOTHING_NOTED;
  for (let number = 1; number <= document.numPages; number++) {
    watch.startPage();
    const page = await document.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const { items, styles } = await page.getTextContent();
    watch.startPage();
    const fields = fieldTexts(await page.getAnnotations(), view);
    if (watch.exceeded !== null) throw new PdfError('too-large', watch.exceeded);
    const texts = items.filter((item) => 'str' in item);
    pages.push({
      ...pageText([...texts, ...fields.items], view, (font) => styles[font]?.vertical === true),
      page: number,
      seen: since(before, watch.seen),
      notes: fields.notes,
    });
    before = { ...watch.seen };
  }
  return pages;
}

function since(before: PdfWatch['seen'], now: PdfWatch['seen']): PdfWatch['seen'] {
  const of = (what: keyof PdfWatch['seen']): number => now[what] - before[what];
  return {
    pictures: of('pictures'),
    broken: of('broken'),
    painted: of('painted'),
    fontless: of('fontless'),
    pagesBeyond: of('pagesBeyond'),
  };
}

function toContent(file: string, pages: readonly ReadPage[]): Omit<Content, 'encoding'> {
  const stamped = pages.flatMap(({ page, sheets }) => sheets.map((sheet) => ({ page, sheet })));
  const { sheets, stamps } = takeStamps(stamped);
  const laid = sheets.map((sheet, i) => ({ page: stamped[i]?.page ?? 0, ...pageLines(sheet, stamped[i]?.page ?? 0) }));
  const { paragraphs, furniture } = rejoinParagraphs(
    laid.flatMap(({ lines }) => lines),
    pages.length,
  );
  const marks = [...furniture, ...stamps].map(({ text }) => text);
  const beside = [...marks, ...pages.flatMap(({ aslant }) => aslant)];
  const drafts: DraftLine[] = [
    ...paragraphs,
    ...beside.map((text) => ({ text: oneLine(text), hint: { region: 'furniture' as const } })),
  ];
  const apart = new Set(furniture);
  const facts = pages.map((page) =>
    factsOf(
      page,
      laid.filter((l) => l.page === page.page),
      apart,
    ),
  );
  check(facts);
  return { ...buildLines(drafts), notes: pageNotes(file, facts) };
}

function factsOf(
  page: ReadPage,
  laid: readonly { readonly lines: readonly PrintedLine[]; readonly columns: PageFacts['columns'] }[],
  furniture: ReadonlySet<PrintedLine>,
): PageFacts {
  const text = laid
    .flatMap(({ lines }) => lines.filter((line) => !furniture.has(line)).map((line) => line.text))
    .join('');
  const columns = laid.map((sheet) => sheet.columns);
  return {
    page: page.page,
    chars: text.replace(/\s/gu, '').length,
    unmapped: text.match(UNMAPPED)?.length ?? 0,
    pictures: page.seen.pictures,
    broken: page.seen.broken,
    painted: page.seen.painted,
    fontless: page.seen.fontless,
    columns: columns.find((c) => c === 'unsure') ?? columns.find((c) => c === 'read') ?? 'none',
    vertical: page.vertical,
    turned: page.sheets.length - 1,
    aslant: [...new Set(page.aslant)].join('').length,
    notes: page.notes,
  };
}

function check(pages: readonly PageFacts[]): void {
  const chars = pages.reduce((sum, page) => sum + page.chars, 0);
  if (chars < pages.length * 10)
    throw new PdfError('no-text', `${pages.length} pages hold ${chars} characters: the pages are pictures`);
  const unmapped = pages.reduce((sum, page) => sum + page.unmapped, 0);
  if (unmapped > chars * 0.1) {
    throw new PdfError(
      'no-character-map',
      `${unmapped} of ${chars} characters have no meaning: a font lacks its character map`,
    );
  }
}

/** What PDF.js says in the words of programs. */
const PLAIN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/call stack/i, 'its objects stand too deep one within the other'],
  [/stringToBytes|invalid key length|encryption method/i, 'its encryption is damaged'],
];

function asPdfError(error: unknown, budget: PdfBudget): PdfError {
  if (error instanceof PdfError) return error;
  if (budget.exceeded !== null) return new PdfError('too-large', budget.exceeded);
  if (error instanceof Error && error.name === 'PasswordException')
    return new PdfError('encrypted', 'the file is protected by a password');
  const said = error instanceof Error ? error.message : String(error);
  const plain = PLAIN_WORDS.find(([pattern]) => pattern.test(said))?.[1];
  return new PdfError('damaged', plain ?? said.replace(/\.+$/, ''));
}
