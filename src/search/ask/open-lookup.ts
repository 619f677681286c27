import type { Postings } from './find-starts.ts';
import type { PagefindInstance } from './pagefind-module.ts';

/** Where tokens that begin with a text stand, by document. */
export type Lookup = (prefix: string) => Promise<Postings>;

/**
 * Asks Pagefind for one beginning at a time, without quotes: quoted, it names only the first place of a phrase in a
 * document, and counting and scopes need them all. `chunks` are the first words of the index's chunks; of those that hold
 * words with a beginning Pagefind itself would load only the first.
 */
export function openLookup(instance: PagefindInstance, chunks: readonly string[]): Lookup {
  const asked = new Map<string, Promise<Postings>>();
  const ask = async (prefix: string): Promise<Postings> => {
    await Promise.all(chunksOf(chunks, prefix).map((word) => instance.preload(word)));
    const { results } = await instance.search(prefix);
    return new Map(results.map(({ id, words }) => [Number(id), ascending(words)]));
  };
  return (prefix) => {
    const known = asked.get(prefix) ?? ask(prefix);
    asked.set(prefix, known);
    known.catch(() => asked.delete(prefix));
    return known;
  };
}

/** First words of all chunks that may hold words beginning with `prefix`; found by halves, since there are thousands. */
function chunksOf(chunks: readonly string[], prefix: string): readonly string[] {
  const from = Math.max(0, countUpTo(chunks, prefix) - 1);
  return chunks.slice(from, countUpTo(chunks, `${prefix}\uffff`));
}

/** Number of words, ascending, that are not greater than a text. */
function countUpTo(words: readonly string[], text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function ascending(places: readonly number[]): readonly number[] {
  return [...places].sort((a, b) => a - b);
}
