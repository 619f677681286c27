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

/**
 * Chooses the most plausible outline and its labels together, by dynamic programming over a semi-Markov chain; `covered` is the year that
 * the title names.
 */
export function chooseOutline(
  candidates: readonly Candidate[],
  evidence: ContentEvidence,
  covered: number | null = null,
): Chosen[] {
  if (candidates.length === 0) return [];
  const lattice = withSteps(latticeOf(candidates, evidence, covered));
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

/** Every pass asks for the same steps: each is made once. */
function withSteps(lattice: Lattice): Lattice {
  const known = new Map<number, Float64Array>();
  const { size, steps } = lattice;
  return {
    ...lattice,
    steps: (i, j) => {
      const key = i * (size + 1) + j;
      const before = known.get(key);
      if (before) return before;
      const made = steps(i, j);
      known.set(key, made);
      return made;
    },
  };
}

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
  // Infinity less infinity is no number, and so not within reach either.
  return !(high - low <= NEGLIGIBLE) ? low : low - Math.log1p(Math.exp(low - high));
}

/** Nats apart at which the dearer of two ways no longer counts. */
const NEGLIGIBLE = 30;

/** Costs from each candidate to the end of the page. */
interface Ahead {
  /** With the candidate as the head of a label, `[at * WIDTH + label]`. */
  readonly from: Float64Array;
  /** Entering the candidate from a part of a label, whatever its own label is. */
  readonly into: Float64Array;
}

function costsAhead(lattice: Lattice, join: Join): Ahead {
  const { size, earliest } = lattice;
  const from = new Float64Array(size * WIDTH);
  const into = new Float64Array(size * WIDTH);
  for (let i = size - 1; i >= 0; i--) {
    const end = lattice.steps(i, size);
    for (const l of EACH) from[i * WIDTH + l] = (end[l] as number) + lattice.last(l);
    for (let j = i + 1; j < size && earliest(j) <= i; j++) {
      const steps = lattice.steps(i, j);
      for (const l of EACH) {
        const way = (steps[l] as number) + (into[j * WIDTH + l] as number);
        from[i * WIDTH + l] = join(from[i * WIDTH + l] as number, way);
      }
    }
    for (const l of EACH)
      into[i * WIDTH + l] = joined(EACH, join, (m) => lattice.turn(l, i, m) + (from[i * WIDTH + m] as number));
  }
  return { from, into };
}

/** Costs from the beginning of the page to each candidate as the head of a label. */
function costsBehind(lattice: Lattice, join: Join): Float64Array {
  const { size, earliest } = lattice;
  const behind = new Float64Array(size * WIDTH);
  for (let j = 0; j < size; j++) {
    const until = new Float64Array(WIDTH).fill(Number.POSITIVE_INFINITY);
    for (let i = earliest(j); i < j; i++) {
      const steps = lattice.steps(i, j);
      for (const l of EACH)
        until[l] = join(until[l] as number, (steps[l] as number) + (behind[i * WIDTH + l] as number));
    }
    for (const m of EACH) {
      const turned = joined(EACH, join, (l) => (until[l] as number) + lattice.turn(l, j, m));
      behind[j * WIDTH + m] = join(lattice.first(j, m), turned);
    }
  }
  return behind;
}

function joined(labels: readonly number[], join: Join, cost: (label: number) => number): number {
  let all = Number.POSITIVE_INFINITY;
  for (const label of labels) all = join(all, cost(label));
  return all;
}

/** The path of least cost, walked along the least costs ahead. */
function cheapest(lattice: Lattice): Step[] {
  const { from } = costsAhead(lattice, Math.min);
  const path: Step[] = [];
  for (let step = bestStep(lattice, from, null); step !== null; step = bestStep(lattice, from, step)) path.push(step);
  return path;
}

function bestStep(lattice: Lattice, ahead: Float64Array, before: Step | null): Step | null {
  const { size, earliest } = lattice;
  let best: Step | null = null;
  let least = before === null ? Number.POSITIVE_INFINITY : endCost(lattice, before);
  for (let j = before === null ? 0 : before.at + 1; j < size && (before === null || earliest(j) <= before.at); j++) {
    const way = before === null ? 0 : (lattice.steps(before.at, j)[before.label] as number);
    for (const m of EACH) {
      const turn = before === null ? lattice.first(j, m) : lattice.turn(before.label, j, m);
      const cost = way + turn + (ahead[j * WIDTH + m] as number);
      if (cost < least) [best, least] = [{ at: j, label: m }, cost];
    }
  }
  return best;
}

function endCost(lattice: Lattice, { at, label }: Step): number {
  return (lattice.steps(at, lattice.size)[label] as number) + lattice.last(label);
}

/** The share of outlines that have a section of the same key from a step to candidate `j` (the end: their number). */
function sectionShares(lattice: Lattice): (step: Step, j: number) => number {
  const { from, into } = costsAhead(lattice, softMin);
  const behind = costsBehind(lattice, softMin);
  let all = Number.POSITIVE_INFINITY;
  for (let at = 0; at < lattice.size; at++) {
    all = softMin(
      all,
      joined(EACH, softMin, (l) => lattice.first(at, l) + (from[at * WIDTH + l] as number)),
    );
  }
  return ({ at, label }, j) => {
    const same = EACH.filter((l) => KEYS[l] === KEYS[label]);
    const cost = joined(same, softMin, (l) => {
      const after =
        j === lattice.size
          ? endCost(lattice, { at, label: l })
          : (lattice.steps(at, j)[l] as number) + (into[j * WIDTH + l] as number);
      return (behind[at * WIDTH + l] as number) + after;
    });
    return Math.min(1, Math.exp(all - cost));
  };
}
