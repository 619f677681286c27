import { gunzipSync } from 'node:zlib';
import { type Cbor, decodeCbor } from './decode-cbor.ts';

const SIGNATURE = 'pagefind_dcd';

/** What Pagefind's metadata says of an index: ids of its documents and the first word of each chunk, both in its own order. */
export interface IndexMeta {
  readonly pages: readonly string[];
  readonly chunks: readonly string[];
}

/** Reads a `.pf_meta` file of Pagefind 1.6.0; throws when its shape is another. */
export function readMeta(content: Uint8Array): IndexMeta {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE) {
    throw new Error('Pagefind metadata without its signature: is this Pagefind 1.6.0?');
  }
  const [, pages, chunks] = list(decodeCbor(bytes.subarray(SIGNATURE.length)));
  return { pages: list(pages).map(firstText), chunks: list(chunks).map(firstText) };
}

function list(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error('Pagefind metadata holds no list where 1.6.0 has one');
  return value;
}

function firstText(value: Cbor): string {
  const first = list(value)[0];
  if (typeof first !== 'string') throw new Error('Pagefind metadata holds no text where 1.6.0 has one');
  return first;
}
