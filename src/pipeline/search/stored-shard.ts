import { z } from 'zod';
import type { Shard } from '../../search/index/build-shard.ts';
import type { Store } from '../store/store.ts';

/** A shard with its bytes as base64. */
interface StoredShard {
  readonly rows: Shard['rows'];
  readonly chunks: readonly string[];
  readonly counts: string;
  readonly texts: readonly { readonly file: string; readonly content: string }[];
}

/** Rows of a shard, as they must look before they are trusted. */
export const SHARD_ROWS = z.array(
  z.looseObject({
    facts: z.looseObject({ id: z.string(), place: z.array(z.string()) }),
    lengths: z.array(z.number()),
    headings: z.array(z.array(z.string())),
  }),
);
/** What a kept shard must look like before it is trusted; the counts are numbers of two bytes. */
const SHARD = z.looseObject({
  rows: SHARD_ROWS,
  chunks: z.array(z.string()),
  counts: z.string().refine((text) => fromBase64(text).byteLength % 2 === 0),
  texts: z.array(z.looseObject({ file: z.string(), content: z.string() })),
});

/** Keeps a shard of the search index. */
export function writeShard(store: Store, key: string, { rows, chunks, counts, texts }: Shard): void {
  const stored: StoredShard = {
    rows,
    chunks: chunks.map(toBase64),
    counts: toBase64(new Uint8Array(counts.buffer, counts.byteOffset, counts.byteLength)),
    texts: texts.map(({ file, content }) => ({ file, content: toBase64(Buffer.from(content as Uint8Array)) })),
  };
  store.write(key, stored);
}

/** The shard kept under a key, or null when there is none or it is of another shape. */
export function readShard(store: Store, key: string): Shard | null {
  const stored = store.read<StoredShard>(key);
  if (stored === null || !SHARD.safeParse(stored).success) return null;
  return {
    rows: stored.rows,
    chunks: stored.chunks.map(fromBase64),
    counts: new Uint16Array(Uint8Array.from(fromBase64(stored.counts)).buffer),
    texts: stored.texts.map(({ file, content }) => ({ file, content: fromBase64(content) })),
  };
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

function fromBase64(text: string): Buffer {
  return Buffer.from(text, 'base64');
}
