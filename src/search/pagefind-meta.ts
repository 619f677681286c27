import { CBOR_EMPTY_LIST, cborList, cborNumber, cborText, joinBytes } from './encode-cbor.ts';

/** Stands before every file of Pagefind once it is unfolded, and marks one that never was folded. */
export const PAGEFIND_SIGNATURE = new TextEncoder().encode('pagefind_dcd');
/** Greater than all letters of our words. */
const LAST = '\uffff';

/** What the metadata of an index tells. */
export interface IndexShape {
  /** Pagefind's version. */
  readonly engine: string;
  /** Number of its documents; each is named by its number. */
  readonly documents: number;
  /** Where each chunk begins; each is named by its number. */
  readonly chunks: readonly string[];
}

/**
 * The metadata that Pagefind 1.6.0 reads before anything else, made where it is needed: the table tells all of it in a
 * tenth of the bytes. `[version, [[name, words, group]…], [[first, last, name]…], filters, sorts, fields]`
 */
export function pagefindMeta({ engine, documents, chunks }: IndexShape): Uint8Array<ArrayBuffer> {
  const parts = [PAGEFIND_SIGNATURE, cborList(6), ...cborText(engine), cborList(documents)];
  for (let document = 0; document < documents; document++) {
    parts.push(cborList(3), ...cborText(String(document)), cborNumber(1), ...cborText(''));
  }
  parts.push(cborList(chunks.length));
  for (const [number, first] of chunks.entries()) {
    const last = lastBefore(chunks[number + 1]);
    parts.push(cborList(3), ...cborText(first), ...cborText(last), ...cborText(String(number)));
  }
  return joinBytes([...parts, CBOR_EMPTY_LIST, CBOR_EMPTY_LIST, CBOR_EMPTY_LIST]);
}

/** A text that no word of a chunk exceeds and that the first word of the next does: `推进` → `推` + the sign before 进 + U+FFFF. */
function lastBefore(next: string | undefined): string {
  if (next === undefined) return LAST;
  const end = next.length - 1;
  return next.slice(0, end) + String.fromCharCode(next.charCodeAt(end) - 1) + LAST;
}
