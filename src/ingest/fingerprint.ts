import { createHash } from 'node:crypto';

/** Front matter, which may be corrected without making another capture of the file. */
const FRONT_MATTER = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/;
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/;
const LENGTH = 24;

/**
 * What a capture is known by whatever git, an editor or a maintainer did to it: 24 hexadecimal digits of a hash of its bytes without byte order
 * mark, front matter, carriage returns before line feeds and white space at the end.
 */
export function fingerprintOf(bytes: Uint8Array): string {
  // Latin-1 keeps every byte as it is.
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(BYTE_ORDER_MARK, '')
    .replaceAll('\r\n', '\n')
    .replace(FRONT_MATTER, '')
    .trimEnd();
  return createHash('sha256').update(plain, 'latin1').digest('hex').slice(0, LENGTH);
}
