import { CONTENT_CLASSES } from '../../src/extract/content/classes.ts';
import type { Example } from './examples.ts';

const CLASSES = CONTENT_CLASSES.length;
/** Passes over the examples. */
const EPOCHS = 12;
const RATE = 0.15;
/** Pull of every weight towards nothing. */
const DECAY = 1e-3;
/** A feature must stand in this many sentences. */
const LEAST_COUNT = 2;
/** A class with few examples counts for at most this many times its number. */
const MOST_WEIGHT = 8;

interface Row {
  readonly weights: Float64Array;
  /** Squared gradients so far (Adagrad). */
  readonly seen: Float64Array;
}

/** An example as the rows of its features. */
interface Lesson {
  readonly known: readonly Row[];
  readonly label: number;
}

/** Multinomial logistic regression by stochastic gradient descent; the same examples give the same weights. */
export function fitWeights(examples: readonly Example[]): ReadonlyMap<string, Float64Array> {
  const rows = emptyRows(examples);
  const balance = classWeights(examples);
  // Looked up once, not once a pass.
  const lessons = examples.map(({ features, label }) => ({
    known: features.flatMap((feature) => rows.get(feature) ?? []),
    label,
  }));
  const order = lessons.map((_, i) => i);
  const next = sequence();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next);
    for (const i of order) learn(lessons[i] as Lesson, balance);
  }
  return new Map([...rows].map(([feature, { weights }]) => [feature, centred(weights)]));
}

function emptyRows(examples: readonly Example[]): Map<string, Row> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([feature]) => feature);
  return new Map(
    kept.map((f) => [f, { weights: new Float64Array(CLASSES), seen: new Float64Array(CLASSES).fill(1e-3) }]),
  );
}

function classWeights(examples: readonly Example[]): readonly number[] {
  return CONTENT_CLASSES.map((_, label) => {
    const count = examples.filter((example) => example.label === label).length;
    return Math.min(MOST_WEIGHT, examples.length / CLASSES / Math.max(1, count));
  });
}

function learn({ known, label }: Lesson, balance: readonly number[]): void {
  const scale = 1 / Math.sqrt(Math.max(1, known.length));
  const weight = balance[label] as number;
  const errors = sharesOf(known, scale).map((share, c) => (share - (c === label ? 1 : 0)) * weight * scale);
  for (const { weights, seen } of known) {
    for (let c = 0; c < CLASSES; c++) {
      const slope = (errors[c] as number) + DECAY * (weights[c] as number);
      const squares = (seen[c] as number) + slope * slope;
      seen[c] = squares;
      weights[c] = (weights[c] as number) - (RATE * slope) / Math.sqrt(squares);
    }
  }
}

function sharesOf(known: readonly Row[], scale: number): Float64Array {
  const sums = new Float64Array(CLASSES);
  for (const { weights } of known)
    for (let c = 0; c < CLASSES; c++) sums[c] = (sums[c] as number) + (weights[c] as number);
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp((sum - most) * scale));
  const all = odds.reduce((a, b) => a + b, 0);
  return odds.map((one) => one / all);
}

/** What all classes share of a weight decides nothing. */
function centred(weights: Float64Array): Float64Array {
  const mean = weights.reduce((a, b) => a + b, 0) / CLASSES;
  return weights.map((weight) => weight - mean);
}

/** Numbers from 0 to 1, always the same ones (a linear congruential generator). */
function sequence(): () => number {
  let state = 7;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
