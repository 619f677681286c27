import type { Probe } from '../tokenise.ts';

/** Positions by document, each list ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** A probe with where it stands. */
export interface Found {
  readonly probe: Probe;
  readonly postings: Postings;
}

/**
 * Where a phrase begins, by document, overlapping ones included: the positions at which each of its probes stands at its own
 * distance. The rarest probe leads, so that the work follows it and not the commonest.
 */
export function findStarts(found: readonly Found[]): Map<number, readonly number[]> {
  const [rarest, ...others] = [...found].sort((a, b) => size(a.postings) - size(b.postings));
  const starts = new Map<number, readonly number[]>();
  if (rarest === undefined) return starts;
  for (const [document, positions] of rarest.postings) {
    let held = positions.map((position) => position - rarest.probe.offset).filter((start) => start >= 0);
    for (const { probe, postings } of others) held = meet(held, postings.get(document) ?? [], probe.offset);
    if (held.length > 0) starts.set(document, held);
  }
  return starts;
}

/** Those of `starts` that have a position `offset` after them; both lists ascend. */
function meet(starts: readonly number[], positions: readonly number[], offset: number): number[] {
  const met: number[] = [];
  let at = 0;
  for (const start of starts) {
    while (at < positions.length && (positions[at] as number) < start + offset) at++;
    if (positions[at] === start + offset) met.push(start);
  }
  return met;
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
