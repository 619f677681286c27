import type { Cluster, Span } from './gather-clusters.ts';
import { firstEnding } from './made-of-formulas.ts';
import { indexSpans } from './span-index.ts';
import { areOne } from './stretches.ts';

/** Two clusters are one where so many of the spans of the smaller are those of the larger. */
export const SAME_SPANS = 0.5;

/**
 * Puts clusters together that mostly stand on the same spans: a copy that is too far from the first of one may be near the first of the
 * other. Clusters come with the largest first; what one takes in takes in nothing itself, so that nothing chains.
 */
export function mergeAlike(clusters: readonly Cluster[]): Cluster[] {
  const index = indexSpans(clusters);
  const merged = new Map<number, Span[]>();
  for (const [number, { spans }] of clusters.entries()) {
    const counts = new Map<number, number>();
    for (const span of spans)
      for (const [from, to, other] of index(span))
        if (other < number && merged.has(other) && areOne([from, to], span))
          counts.set(other, (counts.get(other) ?? 0) + 1);
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
    const into = best !== undefined && best[1] >= SAME_SPANS * spans.length ? merged.get(best[0]) : undefined;
    if (into === undefined) merged.set(number, [...spans]);
    else addApart(into, spans);
  }
  return [...merged.values()].map((spans) => ({ spans }));
}

/** Adds the spans that touch none of those that are there. */
function addApart(into: Span[], spans: readonly Span[]): void {
  const known = [...into].sort((a, b) => a[0] - b[0]);
  for (const [from, to] of spans) {
    const next = known[firstEnding(known, from)];
    if (next === undefined || next[0] >= to) into.push([from, to]);
  }
}
