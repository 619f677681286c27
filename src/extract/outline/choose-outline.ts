import type { Candidate } from './candidate.ts';
import type { ContentEvidence } from './content-evidence.ts';
import { keyOf, LABELS, type Label } from './labels.ts';
import { type Lattice, latticeOf } from './lattice.ts';

/** A section chosen: where it begins, what it is, and how likely it is that it is that and ends where the next one begins. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly label: Label;
  /** 0–1: share of all outlines, each weighed by its plausibility, that have this section with both boundaries. */
  readonly probability: number;
}

/** Chooses the most plausible outline and its labels together, by dynamic programming over a semi-Markov chain; `covered` is the year that the title names. */
export function chooseOutline(
  candidates: readonly Candidate[],
  evidence: ContentEvidence,
  covered: number | null = null,
): Chosen[] {
  if (candidates.length === 0) return [];
  const lattice = latticeOf(candidates, evidence, covered);
  const path = cheapest(lattice);
  const share = sectionShares(lattice);
  return path.map((step, k) => ({
    candidate: candidates[step.at] as Candidate,
    label: LABELS[step.label] as Label,
    probability: share(step, path[k + 1]?.at ?? candidates.length),
  }));
}

const WIDTH = LABELS.length;
const EACH = LABELS.map((_, l) => l);
const KEYS = LABELS.map(keyOf);

interface Step {
  readonly at: number;
  /** Index into `LABELS`. */
  readonly label: number;
}

/** How the costs of two ways to the same place become one. */
type Join = (a: number, b: number) => number;

/** −log(e^−a + e^−b): with it costs become shares of all outlines. */
function softMin(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return high - low > 30 ? low : low - Math.log1p(Math.exp(low - high));
}

/** Cost from each candidate and label to the end of the page, `[at * WIDTH + label]`. */
function costsAhead(lattice: Lattice, join: Join): Float64Array {
  const { size, earliest } = lattice;
  const ahead = new Float64Array(size * WIDTH);
  for (let i = size - 1; i >= 0; i--) {
    for (const l of EACH) ahead[i * WIDTH + l] = lattice.step(i, size) + lattice.text(i, size, l) + lattice.last(l);
    for (let j = i + 1; j < size && earliest(j) <= i; j++) {
      const step = lattice.step(i, j);
      for (const l of EACH) {
        const text = step + lattice.text(i, j, l);
        let cost = ahead[i * WIDTH + l] as number;
        for (const m of EACH) cost = join(cost, text + lattice.turn(l, j, m) + (ahead[j * WIDTH + m] as number));
        ahead[i * WIDTH + l] = cost;
      }
    }
  }
  return ahead;
}

/** Cost from the beginning of the page to each candidate and label. */
function costsBehind(lattice: Lattice, join: Join): Float64Array {
  const { size, earliest } = lattice;
  const behind = new Float64Array(size * WIDTH);
  for (let j = 0; j < size; j++) {
    for (const m of EACH) behind[j * WIDTH + m] = lattice.first(j, m);
    for (let i = earliest(j); i < j; i++) {
      const step = lattice.step(i, j);
      for (const l of EACH) {
        const text = step + lattice.text(i, j, l) + (behind[i * WIDTH + l] as number);
        for (const m of EACH) {
          behind[j * WIDTH + m] = join(behind[j * WIDTH + m] as number, text + lattice.turn(l, j, m));
        }
      }
    }
  }
  return behind;
}

/** The path of least cost, walked along the least costs ahead. */
function cheapest(lattice: Lattice): Step[] {
  const ahead = costsAhead(lattice, Math.min);
  const path: Step[] = [];
  for (let step = bestStep(lattice, ahead, null); step !== null; step = bestStep(lattice, ahead, step)) path.push(step);
  return path;
}

function bestStep(lattice: Lattice, ahead: Float64Array, from: Step | null): Step | null {
  const { size, earliest } = lattice;
  let best: Step | null = null;
  let least = Number.POSITIVE_INFINITY;
  if (from !== null)
    least = lattice.step(from.at, size) + lattice.text(from.at, size, from.label) + lattice.last(from.label);
  for (let j = from === null ? 0 : from.at + 1; j < size && (from === null || earliest(j) <= from.at); j++) {
    const before = from === null ? 0 : lattice.step(from.at, j) + lattice.text(from.at, j, from.label);
    for (const m of EACH) {
      const turn = from === null ? lattice.first(j, m) : lattice.turn(from.label, j, m);
      const cost = before + turn + (ahead[j * WIDTH + m] as number);
      if (cost < least) [best, least] = [{ at: j, label: m }, cost];
    }
  }
  return best;
}

/** The share of outlines that have a section of the same key from a step to candidate `j` (the end: their number). */
function sectionShares(lattice: Lattice): (step: Step, j: number) => number {
  const [ahead, behind] = [costsAhead(lattice, softMin), costsBehind(lattice, softMin)];
  const all = [...ahead.keys()].reduce(
    (sum, at) => softMin(sum, lattice.first(Math.floor(at / WIDTH), at % WIDTH) + (ahead[at] as number)),
    Number.POSITIVE_INFINITY,
  );
  return ({ at, label }, j) => {
    const same = EACH.filter((l) => KEYS[l] === KEYS[label]);
    const cost = same.reduce(
      (sum, l) => softMin(sum, sectionCost(lattice, { at, label: l }, j)),
      Number.POSITIVE_INFINITY,
    );
    return Math.min(1, Math.exp(all - cost));
  };

  function sectionCost({ size, step, text, turn, last }: Lattice, { at, label }: Step, j: number): number {
    const until = (behind[at * WIDTH + label] as number) + step(at, j) + text(at, j, label);
    if (j === size) return until + last(label);
    return EACH.reduce(
      (sum, m) => softMin(sum, until + turn(label, j, m) + (ahead[j * WIDTH + m] as number)),
      Number.POSITIVE_INFINITY,
    );
  }
}
