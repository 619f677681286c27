import type { Cluster, Span } from './gather-clusters.ts';
import { OVERLAP } from './stretches.ts';

/** A span, and the number of its cluster. */
export type ClusterSpan = readonly [from: number, to: number, cluster: number];

/** Finds the spans of clusters that hold `OVERLAP` of a span. */
export function indexSpans(clusters: readonly Cluster[]): (span: Span) => ClusterSpan[] {
  const spans = clusters
    .flatMap(({ spans }, number) => spans.map(([from, to]): ClusterSpan => [from, to, number]))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const starts = Int32Array.from(spans, ([from]) => from);
  // How far any up to this one reaches.
  const reach = Int32Array.from(spans, ([, to]) => to);
  for (let at = 1; at < reach.length; at++) reach[at] = Math.max(reach[at] as number, reach[at - 1] as number);
  return ([from, to]) => {
    const enough = OVERLAP * (to - from);
    const found: ClusterSpan[] = [];
    for (let at = countTo(starts, to - enough) - 1; at >= 0 && (reach[at] as number) >= from + enough; at--) {
      const one = spans[at] as ClusterSpan;
      if (Math.min(one[1], to) - Math.max(one[0], from) >= enough) found.push(one);
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
