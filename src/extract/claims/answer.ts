import type { Answer, AnswerStatus, Witness } from '../../model/report.ts';

/** A value one rule offers for a field. */
export interface Candidate<T> {
  readonly value: T;
  readonly witness: Witness;
  /** 0–1: how often this rule is right. */
  readonly confidence: number;
  readonly status?: AnswerStatus;
}

/** What each independent rule that agrees adds to the trust in an answer, and each that contradicts takes away. */
const AGREE = 0.5;
const CONTRADICT = 0.75;

/** Takes the first candidate: they stand in the order of precedence. Others with another value become conflicts. */
export function decide<T>(candidates: readonly Candidate<T>[], same: (a: T, b: T) => boolean = Object.is): Answer<T> {
  const [best, ...rest] = candidates;
  if (!best) return unknown();
  const agreeing = rest.filter((c) => same(c.value, best.value));
  const conflicts = rest.filter((c) => !same(c.value, best.value));
  return {
    value: best.value,
    status: best.status ?? 'found',
    confidence: trust(best.confidence, agreeing.length, conflicts),
    witnesses: [best, ...agreeing].map((c) => c.witness),
    conflicts: conflicts.map(({ value, witness }) => ({ value, witness })),
  };
}

/** An answer nobody could give. */
export function unknown<T>(): Answer<T> {
  return { value: null, status: 'unknown', confidence: 0, witnesses: [], conflicts: [] };
}

/** A maintainer's word: it counts before everything the page says. `found` becomes the conflict if it says otherwise. */
export function corrected<T>(value: T | null, path: string | null, found: Answer<T>): Answer<T> {
  const witness: Witness = { rule: 'correction', text: path ?? 'correction', start: null, end: null };
  const differs = found.value !== null && JSON.stringify(found.value) !== JSON.stringify(value);
  const said = found.witnesses[0];
  const conflicts = differs && said ? [{ value: found.value as T, witness: said }] : [];
  return { value, status: 'corrected', confidence: 1, witnesses: [witness], conflicts };
}

function trust<T>(base: number, agreeing: number, conflicts: readonly Candidate<T>[]): number {
  const doubt = (1 - base) * AGREE ** agreeing;
  const strong = conflicts.filter((c) => c.confidence >= 0.5).length;
  return round((1 - doubt) * CONTRADICT ** Math.min(strong, 3));
}

/** Two decimals: more would pretend to know more. */
export function round(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;
}
