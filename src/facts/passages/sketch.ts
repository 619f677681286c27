import { eachGram } from './grams.ts';

/** So many grams stand for a report: the share that two have in common is known to about a tenth. */
export const SKETCH = 96;

/** The smallest hashes of the grams of a report, ascending: of two texts, those that both have are drawn for both. */
export function sketchOf(codes: Uint16Array): Uint32Array {
  // Where they are spread as they should be, the smallest are among so few that sorting costs nothing.
  const few = smallestOf(hashesBelow(codes, (2 ** 32 * SKETCH * ENOUGH) / codes.length));
  return few.length === SKETCH ? few : smallestOf(hashesBelow(codes, 2 ** 32));
}

const ENOUGH = 3;

function hashesBelow(codes: Uint16Array, limit: number): number[] {
  const hashes: number[] = [];
  eachGram(codes, [0, codes.length], (_, hash) => {
    if (hash < limit) hashes.push(hash);
  });
  return hashes;
}

function smallestOf(hashes: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(hashes).sort();
  return sorted.filter((hash, at) => at === 0 || hash !== sorted[at - 1]).slice(0, SKETCH);
}

/** The share of all grams of two reports that both have, as their sketches tell it. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let [i, j, common, all] = [0, 0, 0, 0];
  while (all < SKETCH && i < a.length && j < b.length) {
    const [one, other] = [a[i] as number, b[j] as number];
    if (one === other) common++;
    if (one <= other) i++;
    if (other <= one) j++;
    all++;
  }
  const rest = Math.min(SKETCH - all, a.length - i + (b.length - j));
  return all + rest === 0 ? 0 : common / (all + rest);
}
