import { fileError, IngestError } from './ingest-error.ts';
import { mendGbk } from './mend-gbk.ts';
import { utf16Of } from './utf16-of.ts';

/** Text and the encoding that read it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** How many stretches of bytes are no character in that encoding; U+FFFD stands for each. */
  readonly lost: number;
}

/** Byte order marks, longest first. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Names under which the encodings that are read declare themselves. */
const DECLARED: ReadonlyMap<string, string> = new Map([
  ['gb2312', 'gb18030'],
  ['gb_2312', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5'],
  ['big5-hkscs', 'big5'],
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
]);

/** Most of a capture, in hundredths, that may be characters no page prints before the decoding counts as wrong. */
const ODD_SHARE = 0.01;
/** Private use, and the far ends of GB 18030 that real pages do not use: what a wrong decoding yields. */
const ODD = /[\p{Co}\u0080-\u009f\ufffe\uffff]/gu;
const LOST = /\ufffd/g;
const WIDE = /[\u0080-\ufffc]/g;

/** So many bad characters are a slip in a file of any length; in a long one, so many in each hundred. */
const FEW_LOST = 3;
const LOST_SHARE = 0.01;
/** A wrong encoding hits a character by chance now and then; the right one has this many for each that is bad. */
const WIDE_FOR_EACH_LOST = 3;

/**
 * Reads bytes as text: byte order mark, else UTF-8, else the declared charset or GB 18030, whichever loses less.
 * A few bad bytes cost as many characters, which the result counts. Throws an `IngestError` for binary files, for
 * encodings that fit none of these, and for files in which more than a few characters are bad.
 */
export function decode(path: string, bytes: Uint8Array, declared: string | null = null): Decoded {
  const best = bestOf(bytes, encodingsOf(bytes, declared)) ?? asUtf16(path, bytes);
  if (best && best.lost <= mostLost(best.text.length)) return best;
  throw unknownEncoding(path, best);
}

function mostLost(length: number): number {
  return Math.max(FEW_LOST, length * LOST_SHARE);
}

/** UTF-8 is never right by chance; among others the one that loses least, the first before its equals. */
function bestOf(bytes: Uint8Array, encodings: readonly string[]): Decoded | null {
  let best: Decoded | null = null;
  for (const encoding of encodings) {
    const decoded = tryDecode(bytes, encoding);
    if (decoded && decoded.lost < (best?.lost ?? Number.POSITIVE_INFINITY)) best = decoded;
    if (best && (best.lost === 0 || best.encoding === 'utf-8')) break;
  }
  return best;
}

/** Encodings in which a text never holds a zero byte are not tried for files with more of them than a slip leaves. */
function encodingsOf(bytes: Uint8Array, declared: string | null): string[] {
  const mark = MARKS.find(({ bytes: m }) => m.every((byte, i) => bytes[i] === byte));
  if (mark) return [mark.encoding];
  const hasFewZeros = zerosIn(bytes) <= mostLost(bytes.length);
  return hasFewZeros ? ['utf-8', ...declaredName(declared ?? ''), 'gb18030'] : [];
}

function asUtf16(path: string, bytes: Uint8Array): Decoded | null {
  if (zerosIn(bytes) === 0) return null;
  const encoding = utf16Of(bytes);
  if (encoding !== null) return tryDecode(bytes, encoding);
  throw fileError(path, 'binary-file', {
    message: 'This is a binary file, not text.',
    hint: 'Save the page as text in UTF-8, or remove the file from the seeds.',
  });
}

function zerosIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count++;
  return count;
}

function declaredName(declared: string): string[] {
  const name = DECLARED.get(declared.trim().toLowerCase());
  return name === undefined ? [] : [name];
}

/** The text in an encoding, or `null` where it is plainly another. */
function tryDecode(given: Uint8Array, encoding: string): Decoded | null {
  const bytes = encoding === 'gb18030' ? mendGbk(given) : given;
  const strict = strictText(bytes, encoding);
  const read = strict ?? new TextDecoder(encoding).decode(bytes);
  const text = read.includes('\0') ? read.replaceAll('\0', '\ufffd') : read;
  const lost = text === strict ? 0 : count(text, LOST);
  const isProven = strict !== null && encoding === 'utf-8';
  if (lost > 0 && !isProven && count(text, WIDE) < WIDE_FOR_EACH_LOST * lost) return null;
  if (encoding !== 'utf-8' && count(text, ODD) > text.length * ODD_SHARE) return null;
  return { text, encoding, lost };
}

function strictText(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function unknownEncoding(path: string, best: Decoded | null): IngestError {
  const before = best?.text.slice(0, best.text.indexOf('\ufffd')).split(/\r\n|\n|\r/);
  const message = best
    ? `${best.lost} characters could not be read as ${best.encoding}; the first stands here.`
    : 'The text could not be read as UTF-8, as GB 18030 or as what it declares.';
  const place = { line: before?.length ?? null, column: before ? (before.at(-1)?.length ?? 0) + 1 : null };
  const hint = 'Take the capture again, or convert the file to UTF-8 and put it back.';
  return new IngestError([{ path, ...place, rule: 'unknown-encoding', severity: 'error', message, hint }]);
}
