import type { CaptureFormat } from '../../../src/model/document.ts';
import type { Report } from '../../../src/model/report.ts';
import { shownOfDocx } from './shown-docx.ts';
import { shownOfHtml } from './shown-html.ts';
import { shownOfMarkdown } from './shown-markdown.ts';
import { shownOfMhtml } from './shown-mhtml.ts';
import { shownOfPdf } from './shown-pdf.ts';

/** A capture as it was read: its bytes, and as text in the encoding that the report names. */
interface Capture {
  readonly bytes: Buffer;
  readonly decode: (bytes: Buffer) => string;
  /** Where the text is that has no front matter. */
  readonly hasNote: boolean;
}

type Shown = (capture: Capture) => string | null | Promise<string | null>;

/** What stands in for the program that people see each format with; `null` where it cannot say. */
const STAND_INS: Readonly<Record<CaptureFormat, Shown>> = {
  text: ({ bytes, decode }) => withoutComments(decode(bytes)),
  markdown: ({ bytes, decode, hasNote }) => {
    const text = decode(bytes);
    const note = hasNote ? (/^\ufeff?---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*\r?(?:\n|$)/.exec(text)?.[0] ?? '') : '';
    return `${withoutComments(note)}\n${shownOfMarkdown(text.slice(note.length))}`;
  },
  html: ({ bytes, decode }) => shownOfHtml(decode(bytes)),
  mhtml: ({ bytes, decode }) => shownOfMhtml(bytes, decode),
  docx: ({ bytes }) => shownOfDocx(bytes),
  pdf: ({ bytes }) => shownOfPdf(bytes),
};

/** What is surely shown of a capture, by a program that shares nothing with the reader of this project. */
export async function shownText(bytes: Buffer, report: Report): Promise<string | null> {
  const decoder = new TextDecoder(report.encoding);
  const hasNote = report.format === 'markdown';
  try {
    return await STAND_INS[report.format]({ bytes, decode: (given) => decoder.decode(given), hasNote });
  } catch {
    // A tree too deep for the stand-in, or a file too damaged: it cannot say.
    return null;
  }
}

/** Comments of front matter are no text of the page. */
function withoutComments(text: string): string {
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  return end < 0 ? text : text.slice(0, end).replace(/(^|\s)#.*$/gm, '') + text.slice(end);
}
