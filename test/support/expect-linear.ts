import { expect } from 'vitest';

/** Processor time of an input of a length, milliseconds. */
type TimeAt = (length: number) => number | Promise<number>;

/** Lengths to be tried, and the milliseconds that are enough to be measured. */
interface Trial {
  readonly lengths: readonly [number, ...number[]];
  readonly measurable: number;
}

/** Four times as much takes less than eight times as long: from the first length on that can be measured, else from the last. */
export async function expectLinear(timeAt: TimeAt, { lengths, measurable }: Trial): Promise<void> {
  let length = lengths[0];
  let once = await timeAt(length);
  for (length of lengths) {
    // Twice: code that has just been compiled makes a short input look long.
    once = Math.min(await timeAt(length), await timeAt(length));
    if (once >= measurable) break;
  }
  expect(await timeAt(4 * length)).toBeLessThan(8 * Math.max(once, measurable));
}
