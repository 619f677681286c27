import { fileError } from './ingest-error.ts';

/** Text and the encoding that read it without loss. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Byte order marks, longest first. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Names under which GB 18030 declares itself. */
const DECLARED: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'utf-8': 'utf-8',
  utf8: 'utf-8',
};

/** Most of a capture, in hundredths, that may be characters no page prints before the decoding counts as wrong. */
const ODD_SHARE = 0.01;
/** Private use, and the far ends of GB 18030 that real pages do not use: what a wrong decoding yields. */
const ODD = /[\p{Co}\u0080-\u009f\ufffd-\uffff]/gu;

/**
 * Reads bytes as text: byte order mark, else strict UTF-8, else the declared charset, else GB 18030.
 * Throws an `IngestError` for binary files and for encodings that fit none of these.
 */
export function decode(path: string, bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = MARKS.find(({ bytes: m }) => m.every((byte, i) => bytes[i] === byte));
  const names = mark ? [mark.encoding] : ['utf-8', ...(declared === null ? [] : declaredName(declared)), 'gb18030'];
  if (!mark && isBinary(bytes)) {
    throw fileError(path, 'binary-file', {
      message: 'This is a binary file, not text.',
      hint: 'Save the page as text in UTF-8, or remove the file from the seeds.',
    });
  }
  for (const encoding of names) {
    const text = tryDecode(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  throw fileError(path, 'unknown-encoding', {
    message: `The text could not be read as ${names.join(', ')}.`,
    hint: 'Convert the file to UTF-8 and put it back.',
  });
}

function declaredName(declared: string): string[] {
  const name = DECLARED[declared.trim().toLowerCase()];
  return name === undefined ? [] : [name];
}

/** A zero byte never stands in text of the encodings read here without a byte order mark. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 65_536).includes(0);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const odd = text.match(ODD)?.length ?? 0;
    return encoding !== 'utf-8' && odd > text.length * ODD_SHARE ? null : text;
  } catch {
    return null;
  }
}
