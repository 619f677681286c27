import type { Cluster, Span } from './gather-clusters.ts';
import { OVERLAP } from './stretches.ts';

/**
 * Leaves out clusters that stand in another wherever they stand, `OVERLAP` of each span: a sentence is told of where others hold it than
 * those who hold all around it. Of two that stand in each other the one that more hold stays, then the longer.
 */
export function dropNested(clusters: readonly Cluster[]): Cluster[] {
  const index = openSpans(clusters);
  const dropped = new Set<number>();
  for (const [number, cluster] of clusters.entries()) {
    const [first, ...others] = cluster.spans;
    const around = first === undefined ? [] : index(first);
    const isNested = around.some((other) => {
      if (other === number || dropped.has(other) || !isWorth(clusters[other], cluster)) return false;
      return others.every((span) => index(span).includes(other));
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

/** Says which clusters hold `OVERLAP` of a span. */
function openSpans(clusters: readonly Cluster[]): (span: Span) => number[] {
  const spans = clusters
    .flatMap(({ spans }, number) => spans.map(([from, to]) => [from, to, number] as const))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const starts = Int32Array.from(spans, ([from]) => from);
  // How far any up to this one reaches.
  const reach = Int32Array.from(spans, ([, to]) => to);
  for (let at = 1; at < reach.length; at++) reach[at] = Math.max(reach[at] as number, reach[at - 1] as number);
  return ([from, to]) => {
    const enough = OVERLAP * (to - from);
    const found: number[] = [];
    for (let at = countTo(starts, to - enough) - 1; at >= 0 && (reach[at] as number) >= from + enough; at--) {
      const [start, end, cluster] = spans[at] as readonly [number, number, number];
      if (Math.min(end, to) - Math.max(start, from) >= enough) found.push(cluster);
    }
    return found;
  };
}

/** How many sorted numbers are no larger than one. */
function countTo(sorted: Int32Array, most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
