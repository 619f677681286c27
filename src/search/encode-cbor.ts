/** Kinds of values, as CBOR (RFC 8949) numbers them. */
const NUMBER = 0;
const TEXT = 3;
const LIST = 4;
export const CBOR_EMPTY_LIST = Uint8Array.of(0x80);

const encoder = new TextEncoder();

/** Head of a list of so many items; the items follow. */
export function cborList(count: number): Uint8Array {
  return head(LIST, count);
}

/** A whole number, not negative. */
export function cborNumber(value: number): Uint8Array {
  return head(NUMBER, value);
}

/** Head and bytes of a text. */
export function cborText(text: string): Uint8Array[] {
  const bytes = encoder.encode(text);
  return [head(TEXT, bytes.length), bytes];
}

/** Parts as one piece. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function head(kind: number, value: number): Uint8Array {
  const top = kind << 5;
  if (value < 24) return Uint8Array.of(top + value);
  if (value < 256) return Uint8Array.of(top + 24, value);
  if (value < 65_536) return Uint8Array.of(top + 25, value >> 8, value & 255);
  return Uint8Array.of(top + 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}
