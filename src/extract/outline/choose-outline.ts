import type { Candidate } from './candidate.ts';
import { firstCost, ownCost, pairCost, skipCost } from './costs.ts';

/** The headings chosen, each with how much worse the best outline without it is (0 = a toss-up). */
export interface Chosen {
  readonly candidate: Candidate;
  readonly margin: number;
}

/** A page has a dozen first-level headings, seldom two dozen; looking further back only costs time. */
const LOOK_BACK = 60;

/** Chooses the most plausible outline among all candidates: the path of least cost, by dynamic programming. */
export function chooseOutline(candidates: readonly Candidate[]): Chosen[] {
  const ahead = cheapest(candidates);
  const path = ahead.path;
  const best = ahead.cost;
  return path.map((i) => ({
    candidate: candidates[i] as Candidate,
    margin: path.length > 24 ? 0 : cheapest(candidates, i).cost - best,
  }));
}

interface Path {
  readonly cost: number;
  readonly path: readonly number[];
}

/** The cheapest path; `without` may not be on it. */
function cheapest(candidates: readonly Candidate[], without = -1): Path {
  const n = candidates.length;
  const run = skipRuns(candidates);
  const cost = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(n + 1).fill(-1);
  for (let j = 0; j <= n; j++) {
    const to = candidates[j];
    if (j === without) continue;
    for (let i = j - 1; i >= Math.max(-1, j - LOOK_BACK); i--) {
      if (i >= 0 && i === without) continue;
      const base = i < 0 ? 0 : (cost[i] as number);
      const a = candidates[i];
      const step = to ? ownCost(to) + (a ? pairCost(a, to) : firstCost(to)) : 0;
      const total = base + step + run(i, j);
      if (total < (cost[j] as number)) {
        cost[j] = total;
        from[j] = i;
      }
    }
  }
  const path: number[] = [];
  for (let at = from[n] as number; at >= 0; at = from[at] as number) path.push(at);
  path.reverse();
  return { cost: Number.isFinite(cost[n] as number) ? (cost[n] as number) : 0, path };
}

/** Cost of passing over every candidate between `i` and `j`, both left out, by prefix sums. */
function skipRuns(candidates: readonly Candidate[]): (i: number, j: number) => number {
  const continued = [0];
  for (const [k, c] of candidates.entries()) {
    continued.push((continued[k] as number) + skipCost(c, candidates[k - 1] ?? null, true));
  }
  return (i, j) => {
    const first = candidates[i + 1];
    if (i + 1 >= j || !first) return 0;
    return skipCost(first, candidates[i] ?? null, false) + (continued[j] as number) - (continued[i + 2] as number);
  };
}
