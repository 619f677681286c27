import { eachGram } from './grams.ts';

/** So many grams stand for a report: the share that two have in common is known to about a tenth. */
export const SKETCH = 96;

/** The smallest hashes of the grams of a report, ascending: of two texts, those that both have are drawn for both. */
export function sketchOf(codes: Uint16Array): Uint32Array {
  const hashes = new Uint32Array(codes.length);
  let count = 0;
  eachGram(codes, [0, codes.length], (_, hash) => {
    hashes[count++] = hash;
  });
  const sorted = hashes.subarray(0, count).sort();
  const smallest: number[] = [];
  for (let at = 0; at < count && smallest.length < SKETCH; at++)
    if (sorted[at] !== sorted[at - 1]) smallest.push(sorted[at] as number);
  return Uint32Array.from(smallest);
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
