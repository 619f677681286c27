/** A file that is none of Word's zip files: what to say about it. */
export interface ForeignFile {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

interface Row extends ForeignFile {
  readonly begins: string;
  /** Name of a stream in the file, as OLE containers write it. */
  readonly holds?: string;
}

const OLE = '\xd0\xcf\x11\xe0';
const SAVE = 'Open it in a word processor and save it as .docx.';

/** By the bytes a file begins with; the first row that fits speaks. */
const ROWS: readonly Row[] = [
  {
    begins: OLE,
    holds: 'EncryptedPackage',
    rule: 'encrypted-file',
    message: 'The file is protected by a password.',
    hint: 'Save it without a password as .docx.',
  },
  {
    begins: OLE,
    holds: 'WordDocument',
    rule: 'old-word-file',
    message: 'The file is an old Word file (.doc) under the name of .docx.',
    hint: SAVE,
  },
  {
    begins: OLE,
    rule: 'encrypted-file',
    message: 'The file is protected by a password, or is an old .doc under a new name.',
    hint: 'Save it without a password as .docx.',
  },
  { begins: '{\\rtf', rule: 'rtf-file', message: 'The file is RTF under the name of .docx.', hint: SAVE },
];

/** What a file is that is no zip file at all, or `null`. */
export function foreignFile(bytes: Uint8Array): ForeignFile | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, 16).toString('latin1').trimStart();
  const fits = ({ begins, holds }: Row): boolean =>
    head.startsWith(begins) && (holds === undefined || buffer.includes(Buffer.from(holds, 'utf16le')));
  return ROWS.find(fits) ?? null;
}
