import type { EqualRun } from './equal-runs.ts';
import { BREAK } from './shared-units.ts';

/** A run grown at both ends over single changes. */
export interface GrownRun {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
  /** Units that are equal. */
  readonly equal: number;
}

/** Behind a change so many units must be equal again: fewer are alike by chance. */
export const EQUAL_AGAIN = 4;

/** Units skipped in either text at a change: one put for another, one more, one less, and two of each. */
const CHANGES = [
  [1, 1],
  [0, 1],
  [1, 0],
  [2, 2],
  [0, 2],
  [2, 0],
] as const;

interface Texts {
  readonly a: string;
  readonly b: string;
}

/** Follows a run on over changes of one or two units, as far as paragraphs go. */
export function growRun(texts: Texts, { a, b, length }: EqualRun): GrownRun {
  const right = grow(texts, [a + length, b + length], 1);
  const left = grow(texts, [a - 1, b - 1], -1);
  return {
    a: [left.at[0] + 1, right.at[0]],
    b: [left.at[1] + 1, right.at[1]],
    equal: length + left.equal + right.equal,
  };
}

type Pair = readonly [a: number, b: number];

/** Goes on from a place in both texts, forwards or backwards. */
function grow(texts: Texts, from: Pair, step: 1 | -1): { readonly at: Pair; readonly equal: number } {
  let [at, equal] = [from, 0];
  for (;;) {
    const same = equalFrom(texts, at, step);
    equal += same;
    at = [at[0] + step * same, at[1] + step * same];
    const after = CHANGES.map(([a, b]): Pair => [at[0] + step * a, at[1] + step * b]).find(
      (next) => isOpen(texts, at, next) && equalFrom(texts, next, step) >= EQUAL_AGAIN,
    );
    if (after === undefined) return { at, equal };
    at = after;
  }
}

function equalFrom({ a, b }: Texts, [i, j]: Pair, step: 1 | -1): number {
  let length = 0;
  for (;;) {
    const [one, other] = [a.charAt(i + step * length), b.charAt(j + step * length)];
    if (one === '' || one === BREAK || one !== other) return length;
    length++;
  }
}

/** No paragraph ends between two places. */
function isOpen({ a, b }: Texts, [i, j]: Pair, [k, l]: Pair): boolean {
  const between = (text: string, from: number, to: number) =>
    text.slice(Math.min(from, to + 1), Math.max(to, from + 1));
  return !between(a, i, k).includes(BREAK) && !between(b, j, l).includes(BREAK);
}
