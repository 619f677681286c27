/** A place in CBOR (RFC 8949), of the part of it that Pagefind writes; every reading moves it on. */
export interface CborCursor {
  readonly bytes: Uint8Array;
  at: number;
}

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;
const SIMPLE = 7;
const BREAK = 0xff;

/** Number of items of a list, which follow; null when a break sign ends it instead. */
export function readList(cursor: CborCursor): number | null {
  return readHead(cursor, LIST);
}

export function readText(cursor: CborCursor): string {
  const length = readHead(cursor, TEXT) ?? 0;
  const start = cursor.bytes.byteOffset + cursor.at;
  cursor.at += length;
  return Buffer.from(cursor.bytes.buffer, start, length).toString('utf8');
}

export function readNumber(cursor: CborCursor): number {
  return readHead(cursor, NUMBER) ?? 0;
}

/** Calls `item` at each item of a list; it must move the cursor over it. */
export function readEach(cursor: CborCursor, item: () => void): void {
  const count = readList(cursor);
  for (let number = 0; count === null ? cursor.bytes[cursor.at] !== BREAK : number < count; number++) item();
  if (count === null) cursor.at++;
}

/** Steps over any one value. Big lists are stepped over, not built: an index holds millions of numbers. */
export function skipValue(cursor: CborCursor): void {
  const kind = kindAt(cursor);
  if (kind === LIST) readEach(cursor, () => skipValue(cursor));
  else if (kind === TEXT) readText(cursor);
  else if (kind === NUMBER || kind === NEGATIVE || kind === SIMPLE) readHead(cursor, kind);
  else throw fault(cursor, 'value');
}

function kindAt({ bytes, at }: CborCursor): number {
  return (bytes[at] ?? BREAK) >> 5;
}

function readHead(cursor: CborCursor, kind: number): number | null {
  if (kindAt(cursor) !== kind) throw fault(cursor, `value of kind ${kind}`);
  const info = (cursor.bytes[cursor.at++] as number) & 31;
  if (info < 24) return info;
  if (info === 31) return null;
  let value = 0;
  for (let left = 2 ** (info - 24); left > 0; left--) value = value * 256 + (cursor.bytes[cursor.at++] ?? 0);
  return value;
}

function fault({ at }: CborCursor, wanted: string): Error {
  return new Error(`Pagefind 1.6.0 has a ${wanted} at byte ${at}, and there is none: is this another version?`);
}
