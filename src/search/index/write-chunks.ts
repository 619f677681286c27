import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { CBOR_EMPTY_LIST, cborList, cborNumber, cborText, joinBytes } from '../encode-cbor.ts';
import { PAGEFIND_SIGNATURE } from '../pagefind-meta.ts';
import type { MergedWord } from './merge-words.ts';

/** A chunk of the served index: what Pagefind loads for its words. */
export interface IndexChunk {
  /** A text that its first word begins with or is, greater than the last word of the chunk before. */
  readonly from: string;
  readonly content: Uint8Array;
}

/** How words are cut into chunks. */
export interface ChunkShape {
  /** Size at which a chunk is closed, bytes before compression. */
  readonly size: number;
  /** What every word begins with in the index. */
  readonly sign: string;
  /** Number of the first shard's document. */
  readonly first: number;
}

/** Chunks that are compressed at once, in the threads that zlib has. */
const AT_ONCE = 4;
const compress = promisify(gzip);

/**
 * Words in Pagefind's own chunks, the documents of all shards together: a query then loads one chunk for a word, however
 * many shards there are. A word is never cut, and words that begin alike
 * are kept in one chunk where they fit, since what a query asks for is a beginning.
 */
export async function* writeChunks(words: Iterable<MergedWord>, shape: ChunkShape): AsyncGenerator<IndexChunk> {
  const waiting: Promise<IndexChunk>[] = [];
  for (const chunk of cut(words, shape)) {
    waiting.push(finish(chunk));
    if (waiting.length >= AT_ONCE) yield (await waiting.shift()) as IndexChunk;
  }
  for (const chunk of waiting) yield await chunk;
}

/** Words that are asked for together begin with the same letters. */
const ALIKE = 2;

interface EncodedWord {
  readonly word: string;
  readonly bytes: Uint8Array;
}

interface OpenChunk {
  readonly from: string;
  readonly words: Uint8Array[];
  size: number;
}

function* cut(words: Iterable<MergedWord>, { size, ...shape }: ChunkShape): Generator<OpenChunk> {
  let chunk: OpenChunk | null = null;
  let last = '';
  for (const group of groupAlike(words, shape)) {
    const together = group.reduce((sum, { bytes }) => sum + bytes.length, 0);
    for (const [at, { word, bytes }] of group.entries()) {
      if (chunk !== null && chunk.size + (at === 0 ? together : bytes.length) > size) {
        yield chunk;
        chunk = null;
      }
      chunk ??= { from: separator(last, word), words: [], size: 0 };
      chunk.words.push(bytes);
      chunk.size += bytes.length;
      last = word;
    }
  }
  if (chunk !== null) yield chunk;
}

function* groupAlike(words: Iterable<MergedWord>, shape: Omit<ChunkShape, 'size'>): Generator<EncodedWord[]> {
  let group: EncodedWord[] = [];
  for (const merged of words) {
    const [first] = group;
    if (first !== undefined && first.word.slice(0, ALIKE) !== merged.word.slice(0, ALIKE)) {
      yield group;
      group = [];
    }
    group.push({ word: merged.word, bytes: encodeWord(merged, shape) });
  }
  if (group.length > 0) yield group;
}

/** The shortest beginning of a word that is greater than the word before it. */
function separator(before: string, word: string): string {
  let length = 1;
  while (word.slice(0, length) <= before) length++;
  return word.slice(0, length);
}

/** `[word, [[document, [position…], []]…], []]`, each document told by its distance from the last. */
function encodeWord({ word, shards }: MergedWord, { sign, first }: Omit<ChunkShape, 'size'>): Uint8Array {
  const parts = [cborList(3), ...cborText(sign + word), cborList(shards.length)];
  let last = 0;
  for (const { shard, positions } of shards) {
    parts.push(cborList(3), cborNumber(first + shard - last), positions, CBOR_EMPTY_LIST);
    last = first + shard;
  }
  return joinBytes([...parts, CBOR_EMPTY_LIST]);
}

async function finish({ from, words }: OpenChunk): Promise<IndexChunk> {
  const content = joinBytes([PAGEFIND_SIGNATURE, cborList(1), cborList(words.length), ...words]);
  return { from, content: await compress(content, { level: 9 }) };
}
