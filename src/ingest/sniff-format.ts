import type { CaptureFormat } from '../model/document.ts';

/** What bytes are by how they begin: a format that is read, or one that is not, with what to do about it. */
export type Sniffed =
  | { readonly format: CaptureFormat }
  | { readonly rule: string; readonly message: string; readonly hint: string };

/** What the first bytes say, as characters of Latin-1 without marks, zero bytes and space before. */
interface Beginning {
  readonly text: string;
  /** Whether the file holds a text that OLE containers write in UTF-16. */
  readonly holds: (name: string) => boolean;
  /** Whether a zip file has a part of this name, and none of Word's. */
  readonly packs: (name: string) => boolean;
}

const SAVE_AS_DOCX = 'Open it in Word, WPS or LibreOffice and save it as .docx.';
const PAGE = /^(?:<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*-->|\s)*<(?:!doctype\s+html|html|head|body|frameset)\b/i;
const MESSAGE = /^(?:[a-z][\w-]*:[^\n]*\n(?:[ \t]+[^\n]*\n)*){0,40}content-type:\s*(?:multipart\/|text\/html)/i;
const WORD_XML = /^(?:<\?[^>]*>|\s)*(?:<w:wordDocument\b|<pkg:package\b)/i;

const SAVE_AS_PDF =
  'Open it in the program that made it and save or print it as .pdf, or put its text beside it as .txt.';
const ZIP = 'PK\u0003\u0004';

/** Zip files of other kinds than Word's, by a part that they have. */
const OTHER_PACKAGES = [
  { part: 'xl/workbook.xml', kind: 'a workbook (.xlsx)' },
  { part: 'ppt/presentation.xml', kind: 'a presentation (.pptx)' },
  { part: 'OFD.xml', kind: 'an OFD document (.ofd)' },
  { part: 'mimetypeapplication/vnd.oasis.opendocument', kind: 'an OpenDocument file (.odt)' },
  { part: 'mimetypeapplication/epub', kind: 'a book (.epub)' },
].map(({ part, kind }) => ({
  fits: ({ text, packs }: Beginning) => text.startsWith(ZIP) && packs(part),
  is: { rule: 'other-office-file', message: `This is ${kind}, which is not read.`, hint: SAVE_AS_PDF },
}));

/** How each kind of file begins, the first that fits; names and endings may say otherwise. */
const KINDS: readonly { readonly fits: (beginning: Beginning) => boolean; readonly is: Sniffed }[] = [
  ...OTHER_PACKAGES,
  { fits: ({ text }) => text.startsWith(ZIP), is: { format: 'docx' } },
  {
    fits: ({ text }) => text.startsWith('Rar!') || text.startsWith('7z\u00bc\u00af'),
    is: {
      rule: 'archive-file',
      message: 'This is an archive of files (.rar, .7z), which is not read.',
      hint: 'Unpack it and add the report in it as a capture of its own.',
    },
  },
  { fits: ({ text }) => text.startsWith('%PDF-'), is: { format: 'pdf' } },
  {
    fits: ({ text, holds }) => text.startsWith(OLE) && holds('WordDocument'),
    is: {
      rule: 'old-office-file',
      message: 'This is an old binary Word file (.doc), which is not read.',
      hint: SAVE_AS_DOCX,
    },
  },
  {
    fits: ({ text, holds }) => text.startsWith(OLE) && (holds('Workbook') || holds('PowerPoint Document')),
    is: {
      rule: 'old-office-file',
      message: 'This is an old binary workbook or presentation (.xls, .ppt), which is not read.',
      hint: SAVE_AS_PDF,
    },
  },
  {
    // A password makes a container of the same kind of every newer file.
    fits: ({ text }) => text.startsWith(OLE),
    is: {
      rule: 'encrypted-file',
      message: 'The file is protected by a password, or is an old binary Word file (.doc).',
      hint: 'Open it in Word, WPS or LibreOffice and save it without a password as .docx.',
    },
  },
  {
    fits: ({ text }) => text.startsWith('{\\rtf'),
    is: { rule: 'rtf-file', message: 'This is a rich text file (.rtf), which is not read.', hint: SAVE_AS_DOCX },
  },
  {
    fits: ({ text }) => WORD_XML.test(text),
    is: {
      rule: 'word-xml-file',
      message: 'This is a Word document saved as a single XML file, which is not read.',
      hint: SAVE_AS_DOCX,
    },
  },
  { fits: ({ text }) => MESSAGE.test(text), is: { format: 'mhtml' } },
  { fits: ({ text }) => PAGE.test(text), is: { format: 'html' } },
];

const OLE = '\u00d0\u00cf\u0011\u00e0';
const LOOKED_AT = 8192;
/** Control characters but those that end lines or make space. */
const CONTROL = /[^\t-\r -\u00ff]/;

/** What a file is by its first bytes, or `null` where they say nothing: plain text, or a page without its head. */
export function sniffFormat(bytes: Uint8Array): Sniffed | null {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  const text = head
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => buffer.includes(name, 0, 'utf16le');
  const packs = (name: string) => buffer.includes(name) && !buffer.includes('word/');
  return KINDS.find(({ fits }) => fits({ text, holds, packs }))?.is ?? null;
}

/** Whether a file begins with a tag, as part of a page does. */
export function beginsWithTag(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!--|\/?[a-z])/i.test(head);
}

/** Whether a file begins with characters that plain text has, and with no control characters. */
export function isPlainText(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  return !CONTROL.test(head);
}
