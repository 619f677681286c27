import { FREQUENT_GRAMS } from '../frequent-grams.ts';

const NUMBERS = new Map(FREQUENT_GRAMS.map((gram, number) => [gram, number]));

/** A folded paragraph with where the longest frequent gram that begins with each of its units ends. */
export interface Extents {
  readonly text: string;
  readonly ends: readonly number[];
}

/**
 * How often each frequent gram stands in folded paragraphs, by its number in `FREQUENT_GRAMS`; as a reader counts, one
 * occurrence begins where the last has ended.
 */
export function countGrams(paragraphs: readonly Extents[]): Uint32Array {
  const counts = new Uint32Array(FREQUENT_GRAMS.length);
  const free = new Uint32Array(FREQUENT_GRAMS.length);
  let begin = 0;
  for (const { text, ends } of paragraphs) {
    for (const [at, end] of ends.entries()) {
      // Every beginning of a frequent gram is one.
      for (let to = at + 1; to <= end; to++) {
        const gram = NUMBERS.get(text.slice(at, to));
        if (gram === undefined || (free[gram] as number) > begin + at) continue;
        free[gram] = begin + to;
        counts[gram] = (counts[gram] as number) + 1;
      }
    }
    begin += text.length;
  }
  return counts;
}
