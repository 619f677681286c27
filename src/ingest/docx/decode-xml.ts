/** How bytes begin that are UTF-16 or UTF-8, with a mark or without. */
const BEGINNINGS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0x3c, 0], 'utf-16le'],
  [[0, 0x3c], 'utf-16be'],
];
const DECLARED = /^<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;
const HEAD = 300;

/** XML is UTF-8 unless its bytes say otherwise; what it declares counts where the bytes are not UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const known = BEGINNINGS.find(([begin]) => begin.every((byte, index) => bytes[index] === byte))?.[1];
  if (known) return new TextDecoder(known).decode(bytes);
  return tryDecode('utf-8', bytes) ?? tryDecode(declared(bytes), bytes) ?? new TextDecoder().decode(bytes);
}

function declared(bytes: Uint8Array): string {
  return DECLARED.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))?.[1] ?? '';
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
