import { FREQUENT_GRAMS } from '../frequent-grams.ts';
import { extentsOf } from '../gram-extents.ts';

const NUMBERS = new Map(FREQUENT_GRAMS.map((gram, number) => [gram, number]));

/**
 * How often each frequent gram stands in folded paragraphs, by its number in `FREQUENT_GRAMS`; as a reader counts, one
 * occurrence begins where the last has ended.
 */
export function countGrams(paragraphs: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const text of paragraphs) {
    const free = new Map<number, number>();
    for (const [at, end] of extentsOf(text).entries()) {
      // Every beginning of a frequent gram is one.
      for (let to = at + 1; to <= end; to++) {
        const gram = NUMBERS.get(text.slice(at, to));
        if (gram === undefined || (free.get(gram) ?? 0) > at) continue;
        free.set(gram, to);
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
    }
  }
  return counts;
}
