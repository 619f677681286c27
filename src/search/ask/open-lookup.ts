import type { Postings } from './find-starts.ts';
import type { PagefindInstance } from './pagefind-module.ts';

/** Where tokens that begin with a text stand, by document. */
export type Lookup = (prefix: string) => Promise<Postings>;

/**
 * Asks Pagefind for one beginning at a time, without quotes: quoted, it names only the first place of a phrase in a
 * document, and counting and scopes need them all. `chunks` tells where the index's chunks begin, those of all tiers one after
 * the other; of those that hold words with a beginning Pagefind itself would load only the first. `fetchEarly` is told
 * their numbers before Pagefind is: it takes a while to be ready.
 */
export function openLookup(
  instance: PagefindInstance,
  chunks: readonly string[],
  fetchEarly: (chunk: number) => void,
): Lookup {
  const signs = [...new Set(chunks.map(([sign]) => sign as string))];
  const asked = new Map<string, Promise<Postings>>();
  const askTier = async (prefix: string): Promise<Postings> => {
    const numbers = chunksOf(chunks, prefix);
    for (const number of numbers) fetchEarly(number);
    await Promise.all(numbers.map((number) => instance.preload(chunks[number] as string)));
    const { results } = await instance.search(prefix);
    return new Map(results.map(({ id, words }) => [Number(id), ascending(words)]));
  };
  // No document is in two tiers.
  const ask = async (prefix: string): Promise<Postings> =>
    new Map((await Promise.all(signs.map((sign) => askTier(sign + prefix)))).flatMap((found) => [...found]));
  return (prefix) => {
    const known = asked.get(prefix) ?? ask(prefix);
    asked.set(prefix, known);
    known.catch(() => asked.delete(prefix));
    return known;
  };
}

/** Numbers of all chunks that may hold words beginning with `prefix`; found by halves, since there are thousands. */
function chunksOf(chunks: readonly string[], prefix: string): number[] {
  const from = Math.max(0, countUpTo(chunks, prefix) - 1);
  const to = countUpTo(chunks, `${prefix}\uffff`);
  return Array.from({ length: to - from }, (_, at) => from + at);
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
