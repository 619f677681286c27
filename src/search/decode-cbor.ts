/** A value of the part of CBOR (RFC 8949) that Pagefind writes. */
export type Cbor = number | string | null | boolean | readonly Cbor[];

interface Cursor {
  readonly bytes: DataView;
  at: number;
}

const BREAK = 0xff;
const INDEFINITE = 31;

/** The first value in `bytes`; throws on what is not arrays, texts and unsigned integers. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  return readValue({ bytes: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 });
}

function readValue(cursor: Cursor): Cbor {
  const head = cursor.bytes.getUint8(cursor.at++);
  const info = head & 31;
  switch (head >> 5) {
    case 0:
      return readLength(cursor, info);
    case 3:
      return readText(cursor, readLength(cursor, info));
    case 4:
      return info === INDEFINITE ? readUntilBreak(cursor) : readItems(cursor, readLength(cursor, info));
    case 7:
      if (info === 20 || info === 21) return info === 21;
      if (info === 22) return null;
  }
  throw new Error(`CBOR head 0x${head.toString(16)} at byte ${cursor.at - 1} is not one Pagefind 1.6.0 writes`);
}

function readLength(cursor: Cursor, info: number): number {
  if (info < 24) return info;
  const size = 2 ** (info - 24);
  const at = cursor.at;
  cursor.at += size;
  if (size === 1) return cursor.bytes.getUint8(at);
  if (size === 2) return cursor.bytes.getUint16(at);
  if (size === 4) return cursor.bytes.getUint32(at);
  return Number(cursor.bytes.getBigUint64(at));
}

function readText(cursor: Cursor, length: number): string {
  const start = cursor.bytes.byteOffset + cursor.at;
  cursor.at += length;
  return new TextDecoder().decode(new Uint8Array(cursor.bytes.buffer, start, length));
}

function readItems(cursor: Cursor, length: number): Cbor[] {
  return Array.from({ length }, () => readValue(cursor));
}

function readUntilBreak(cursor: Cursor): Cbor[] {
  const items: Cbor[] = [];
  while (cursor.bytes.getUint8(cursor.at) !== BREAK) items.push(readValue(cursor));
  cursor.at++;
  return items;
}
