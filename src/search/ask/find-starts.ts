import type { Probe } from '../tokenise.ts';

/** Positions of a token by document, each list ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** A token with where it stands. */
export interface Found {
  readonly probe: Probe;
  readonly postings: Postings;
}

/**
 * Where a phrase begins, by document, overlapping ones included: the positions at which each of its probes stands at its own distance.
 * The rarest probe leads, so that the work follows it and not the commonest.
 */
export function findStarts(found: readonly Found[]): Map<number, number[]> {
  const [rarest, ...others] = [...found].sort((a, b) => size(a.postings) - size(b.postings));
  const starts = new Map<number, number[]>();
  if (rarest === undefined) return starts;
  for (const [document, positions] of rarest.postings) {
    const lists = others.map(({ probe, postings }) => ({ offset: probe.offset, at: postings.get(document) }));
    if (lists.some(({ at }) => at === undefined)) continue;
    const sets = lists.map(({ offset, at }) => ({ offset, at: new Set(at) }));
    const candidates = positions.map((position) => position - rarest.probe.offset);
    const held = candidates.filter((start) => start >= 0 && sets.every(({ offset, at }) => at.has(start + offset)));
    if (held.length > 0) starts.set(document, held);
  }
  return starts;
}

/** Occurrences as a reader counts them: one begins where the last has ended, e.g. 人人 stands once in 人人人. */
export function apart(starts: readonly number[], length: number): number[] {
  const kept: number[] = [];
  let end = -1;
  for (const start of starts) {
    if (start < end) continue;
    kept.push(start);
    end = start + length;
  }
  return kept;
}

function size(postings: Postings): number {
  let total = 0;
  for (const positions of postings.values()) total += positions.length;
  return total;
}
