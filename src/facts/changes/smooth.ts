/** A run of units that follow one another on both sides. */
export interface Run {
  readonly earlier: number;
  readonly later: number;
  readonly length: number;
}

/** Kept stretches shorter than this between two edits are chance: a 的 or 和 that both happen to have. */
export const SHORTEST_KEPT = 2;
/** So are those up to this many units where both edits beside them are at least as long. */
export const CHANCE_KEPT = 4;

/** The kept runs of a matching, in their order. */
export function runsOf(partners: Int32Array): Run[] {
  const runs: Run[] = [];
  for (let later = 0; later < partners.length; ) {
    const earlier = partners[later] as number;
    let length = 1;
    while (earlier >= 0 && partners[later + length] === earlier + length) length++;
    if (earlier >= 0) runs.push({ earlier, later, length });
    later += length;
  }
  return runs;
}

/** Leaves out kept runs that only chance put between two edits; what the texts begin and end with stays. */
export function smooth(runs: readonly Run[], sizes: { readonly earlier: number; readonly later: number }): Run[] {
  const kept: Run[] = [];
  let end: Run = { earlier: 0, later: 0, length: 0 };
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1] ?? { ...sizes, length: 0 };
    if (isChance(run.length, gap(end, run), gap(run, next))) continue;
    kept.push(run);
    end = run;
  }
  return kept;
}

function isChance(length: number, before: number, after: number): boolean {
  if (before === 0 || after === 0) return false;
  return length < SHORTEST_KEPT || (length <= CHANCE_KEPT && length <= Math.min(before, after));
}

/** Units between two runs, on the side that has more. */
function gap(a: Run, b: Run): number {
  return Math.max(b.earlier - a.earlier - a.length, b.later - a.later - a.length);
}
