/** Two things that belong together, and what it would cost to say that they moved. */
export interface Pairing {
  readonly earlier: number;
  readonly later: number;
  readonly weight: number;
}

/** The heaviest of the pairs that stand in one order on both sides, in that order: a heaviest increasing subsequence, in n log n. */
export function inOrder<P extends Pairing>(pairs: readonly P[]): P[] {
  const sorted = pairs.toSorted((a, b) => a.later - b.later);
  const ranks = ranksOf(sorted);
  const best = openMaxima(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);
  const sums = new Float64Array(sorted.length);
  for (const [at, pair] of sorted.entries()) {
    const rank = ranks[at] as number;
    const last = best.below(rank, sums);
    before[at] = last;
    sums[at] = (last < 0 ? 0 : (sums[last] as number)) + pair.weight;
    best.put(rank, at, sums);
  }
  const chain: P[] = [];
  for (let at = best.below(sorted.length, sums); at >= 0; at = before[at] as number) chain.push(sorted[at] as P);
  return chain.reverse();
}

/** Places of the pairs in the order of the earlier side. */
function ranksOf(pairs: readonly Pairing[]): Int32Array {
  const order = pairs.map((_, at) => at).sort((a, b) => (pairs[a]?.earlier ?? 0) - (pairs[b]?.earlier ?? 0));
  const ranks = new Int32Array(pairs.length);
  for (const [rank, at] of order.entries()) ranks[at] = rank;
  return ranks;
}

/** A Fenwick tree of the indexes whose sums are largest. */
function openMaxima(size: number) {
  const tree = new Int32Array(size + 1).fill(-1);
  const larger = (a: number, b: number, sums: Float64Array) =>
    a < 0 ? b : b < 0 || (sums[a] as number) >= (sums[b] as number) ? a : b;
  return {
    /** The best of all whose rank is smaller; -1 for none. */
    below: (rank: number, sums: Float64Array): number => {
      let best = -1;
      for (let at = rank; at > 0; at -= at & -at) best = larger(best, tree[at] as number, sums);
      return best;
    },
    put: (rank: number, index: number, sums: Float64Array): void => {
      for (let at = rank + 1; at <= size; at += at & -at) tree[at] = larger(tree[at] as number, index, sums);
    },
  };
}
