import { printable } from '../text/printable.ts';
import { fileError, type IngestError } from './ingest-error.ts';

/** Characters that break lines of messages, steer terminals or turn the direction of what is shown; none belongs into a name. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** A name as it is, and how messages show it. */
export interface CheckedName {
  readonly name: string;
  /** Why it is not read. */
  readonly fault: IngestError | null;
}

/** Checks the bytes of a name in a folder: archives packed under Chinese Windows unpack to names in GBK. */
export function checkNameBytes(bytes: Uint8Array, folder: string): CheckedName {
  const name = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (Buffer.from(name).equals(bytes)) return { name, fault: checkName(folder + name) };
  return { name, fault: notUtf8(folder + escapedBytes(bytes), new TextDecoder('gb18030').decode(bytes)) };
}

/** What is wrong with a path of a capture, or `null`. */
export function checkName(file: string): IngestError | null {
  if (!UNSAFE.test(file)) return null;
  return fileError(printable(file), 'odd-name', {
    message: 'The name holds a line break, a control character or one that turns the direction of text.',
    hint: 'Rename the file without it, and its sidecar with it.',
  });
}

function notUtf8(shown: string, gbk: string): IngestError {
  const like = UNSAFE.test(gbk) || gbk.includes('\ufffd') ? '' : `, e.g. to "${gbk}"`;
  return fileError(shown, 'odd-name', {
    message: 'The name of this file is not in UTF-8, so that it cannot be told apart from others.',
    hint: `Rename it${like}, and its sidecar with it (convmv -f gbk -t utf8 does so for whole folders).`,
  });
}

function escapedBytes(bytes: Uint8Array): string {
  return [...bytes]
    .map((b) => (b > 0x1f && b < 0x7f ? String.fromCharCode(b) : `\\x${b.toString(16).padStart(2, '0')}`))
    .join('');
}
