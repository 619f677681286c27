import { describe, expect, it } from 'vitest';
import { expectLinear } from './expect-linear.ts';

const TRIAL = { lengths: [250, 500, 1000, 2000], measurable: 50 } as const;

describe('growth with the length', () => {
  it.each<[string, (length: number) => number]>([
    ['is allowed where it is linear', (length) => length],
    ['is allowed below what matters', (length) => length / 1000],
    ['is allowed up to eight times for four', (length) => length ** 1.49],
  ])('%s', async (_name, timeAt) => {
    await expectLinear(timeAt, TRIAL);
  });

  it.each<[string, (length: number) => number]>([
    ['more than eight times for four', (length) => length ** 1.51],
    ['quadratic, though short inputs take no time', (length) => (length / 250) ** 2],
  ])('is not allowed where it is %s', async (_name, timeAt) => {
    await expect(expectLinear(timeAt, TRIAL)).rejects.toThrow();
  });

  it('is measured at no length that only looks long the first time', async () => {
    let calls = 0;
    const lengths: number[] = [];
    await expectLinear((length) => {
      lengths.push(length);
      return calls++ === 0 ? 1000 : length / 10;
    }, TRIAL);
    expect(lengths.at(-1)).toBe(4 * 500);
  });
});
