import { gunzipSync } from 'node:zlib';
import { PAGEFIND_SIGNATURE } from '../pagefind-meta.ts';
import { type CborCursor, readEach, readList, readNumber, readText, skipValue } from './cbor-cursor.ts';

/** A word of an index of one document, with where it stands: the bytes of Pagefind's list of positions. */
export interface IndexWord {
  readonly word: string;
  readonly positions: Uint8Array;
}

/** Names of the index chunks, in the order of their words, as a `.pf_meta` file of Pagefind 1.6.0 gives them. */
export function readChunkNames(meta: Uint8Array): string[] {
  const cursor = openFile(meta);
  const names: string[] = [];
  // [version, documents, [[first word, last word, name]…], …]
  readList(cursor);
  readText(cursor);
  skipValue(cursor);
  readEach(cursor, () => {
    readList(cursor);
    readText(cursor);
    readText(cursor);
    names.push(readText(cursor));
  });
  return names;
}

/** The words of a `.pf_index` file; its index must hold one document. */
export function* readWords(chunk: Uint8Array): Generator<IndexWord> {
  const cursor = openFile(chunk);
  readList(cursor);
  for (let left = readList(cursor) ?? 0; left > 0; left--) yield readWord(cursor);
}

/** `[word, [[document, [position…], […]]], […]]` */
function readWord(cursor: CborCursor): IndexWord {
  readList(cursor);
  const word = readText(cursor);
  if (readList(cursor) !== 1) throw new Error(`the index of one document has several for ${word}`);
  readList(cursor);
  readNumber(cursor);
  const from = cursor.at;
  skipValue(cursor);
  const positions = cursor.bytes.subarray(from, cursor.at);
  // Places in fields and other spellings: our documents have neither.
  skipValue(cursor);
  skipValue(cursor);
  return { word, positions };
}

function openFile(content: Uint8Array): CborCursor {
  const bytes = gunzipSync(content);
  const { length } = PAGEFIND_SIGNATURE;
  if (!bytes.subarray(0, length).equals(PAGEFIND_SIGNATURE)) {
    throw new Error('a file of Pagefind without its signature: is this Pagefind 1.6.0?');
  }
  return { bytes: bytes.subarray(length), at: 0 };
}
