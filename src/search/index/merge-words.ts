import type { Shard } from './build-shard.ts';
import { type IndexWord, readWords } from './pagefind-files.ts';

/** A word with where it stands in each shard that has it, shards ascending. */
export interface MergedWord {
  readonly word: string;
  readonly shards: readonly { readonly shard: number; readonly positions: Uint8Array }[];
}

/** The words of all shards, ascending, each once. No more than one chunk of each shard is unfolded at a time. */
export function* mergeWords(shards: readonly Shard[]): Generator<MergedWord> {
  const heads = shards.map(({ chunks }, shard) => openHead(chunks, shard));
  for (;;) {
    let word: string | undefined;
    for (const { current } of heads) {
      if (current !== null && (word === undefined || current.word < word)) word = current.word;
    }
    if (word === undefined) return;
    const having = heads.filter(({ current }) => current?.word === word);
    yield {
      word,
      shards: having.map(({ shard, current }) => ({ shard, positions: (current as IndexWord).positions })),
    };
    for (const head of having) head.next();
  }
}

interface Head {
  readonly shard: number;
  current: IndexWord | null;
  readonly next: () => void;
}

/** Pagefind sorts by bytes of UTF-8, which for our letters is the order of their units. */
function openHead(chunks: readonly Uint8Array[], shard: number): Head {
  const words = wordsOf(chunks);
  const head: Head = {
    shard,
    current: null,
    next: () => {
      const { value, done } = words.next();
      const last = head.current;
      head.current = done === true ? null : value;
      if (last !== null && head.current !== null && head.current.word <= last.word) {
        throw new Error(`Pagefind's words do not ascend: ${last.word}, ${head.current.word}`);
      }
    },
  };
  head.next();
  return head;
}

function* wordsOf(chunks: readonly Uint8Array[]): Generator<IndexWord, undefined> {
  for (const chunk of chunks) yield* readWords(chunk);
}
