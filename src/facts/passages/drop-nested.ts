import type { Cluster } from './gather-clusters.ts';
import { indexSpans } from './span-index.ts';

/**
 * Leaves out clusters that stand in another wherever they stand, `OVERLAP` of each span: a sentence is told of where others hold it than
 * those who hold all around it. Of two that stand in each other the one that more hold stays, then the longer.
 */
export function dropNested(clusters: readonly Cluster[]): Cluster[] {
  const index = indexSpans(clusters);
  const dropped = new Set<number>();
  for (const [number, cluster] of clusters.entries()) {
    const [first, ...others] = cluster.spans;
    const around = first === undefined ? [] : index(first);
    const isNested = around.some(([, , other]) => {
      if (other === number || dropped.has(other) || !isWorth(clusters[other], cluster)) return false;
      return others.every((span) => index(span).some(([, , one]) => one === other));
    });
    if (isNested) dropped.add(number);
  }
  return clusters.filter((_, number) => !dropped.has(number));
}

/** Whether one tells at least as much as the other that stands in it. */
function isWorth(one: Cluster | undefined, other: Cluster): boolean {
  if (one === undefined) return false;
  return one.spans.length > other.spans.length || lengthOf(one) >= lengthOf(other);
}

function lengthOf({ spans: [first] }: Cluster): number {
  return first === undefined ? 0 : first[1] - first[0];
}
