import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { CBOR_EMPTY_LIST, cborList, cborNumber, cborText, joinBytes } from '../encode-cbor.ts';
import { PAGEFIND_SIGNATURE } from '../pagefind-meta.ts';
import type { MergedWord } from './merge-words.ts';

/** A chunk of the served index: what Pagefind loads for its words. */
export interface IndexChunk {
  readonly firstWord: string;
  readonly content: Uint8Array;
}

/** Chunks that are compressed at once, in the threads that zlib has. */
const AT_ONCE = 4;
const compress = promisify(gzip);

/**
 * Words in Pagefind's own chunks, the documents of all shards together: a query then loads one chunk for a word, however
 * many shards there are. Chunks are closed at `size` bytes before compression; a word is never cut.
 */
export async function* writeChunks(words: Iterable<MergedWord>, size: number): AsyncGenerator<IndexChunk> {
  const waiting: Promise<IndexChunk>[] = [];
  for (const chunk of cut(words, size)) {
    waiting.push(finish(chunk));
    if (waiting.length >= AT_ONCE) yield (await waiting.shift()) as IndexChunk;
  }
  for (const chunk of waiting) yield await chunk;
}

interface OpenChunk {
  readonly firstWord: string;
  readonly words: Uint8Array[];
  size: number;
}

function* cut(words: Iterable<MergedWord>, size: number): Generator<OpenChunk> {
  let chunk: OpenChunk | null = null;
  for (const merged of words) {
    const bytes = encodeWord(merged);
    if (chunk !== null && chunk.size + bytes.length > size) {
      yield chunk;
      chunk = null;
    }
    chunk ??= { firstWord: merged.word, words: [], size: 0 };
    chunk.words.push(bytes);
    chunk.size += bytes.length;
  }
  if (chunk !== null) yield chunk;
}

/** `[word, [[document, [position…], []]…], []]`, each document told by its distance from the last. */
function encodeWord({ word, shards }: MergedWord): Uint8Array {
  const parts = [cborList(3), ...cborText(word), cborList(shards.length)];
  let last = 0;
  for (const { shard, positions } of shards) {
    parts.push(cborList(3), cborNumber(shard - last), positions, CBOR_EMPTY_LIST);
    last = shard;
  }
  return joinBytes([...parts, CBOR_EMPTY_LIST]);
}

async function finish({ firstWord, words }: OpenChunk): Promise<IndexChunk> {
  const content = joinBytes([PAGEFIND_SIGNATURE, cborList(1), cborList(words.length), ...words]);
  return { firstWord, content: await compress(content, { level: 9 }) };
}
