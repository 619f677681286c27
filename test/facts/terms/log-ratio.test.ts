import { describe, expect, it } from 'vitest';
import { ALPHA, betaAt, chanceOfOne, surelyMore } from '../../../src/facts/terms/log-ratio.ts';

/** The chance of `k` or more of `n`, summed up. */
function tail(k: number, n: number, chance: number): number {
  let sum = 0;
  for (let hits = k; hits <= n; hits++) {
    let ways = 1;
    for (let at = 0; at < hits; at++) ways = (ways * (n - at)) / (at + 1);
    sum += ways * chance ** hits * (1 - chance) ** (n - hits);
  }
  return sum;
}

describe('the incomplete beta function', () => {
  it('is the chance of so many or more', () => {
    for (const [k, n, chance] of [
      [1, 1, 0.3],
      [3, 10, 0.2],
      [9, 10, 0.9],
      [20, 40, 0.02],
      [5, 200, 0.01],
    ] as const)
      expect(betaAt(chance, k, n - k + 1) / tail(k, n, chance)).toBeCloseTo(1, 8);
  });

  it('is 0 and 1 at its ends', () => {
    expect([betaAt(0, 2, 3), betaAt(1, 2, 3)]).toEqual([0, 1]);
  });
});

describe('the chance left to one comparison', () => {
  it('is one side of what is left to all, by powers of two', () => {
    expect(chanceOfOne(4)).toBe(ALPHA / 2 / 4);
    expect(chanceOfOne(5)).toBe(ALPHA / 2 / 8);
    expect(chanceOfOne(0)).toBe(ALPHA / 2);
  });
});

describe('how surely more', () => {
  it('is the lower bound of the ratio in doublings', () => {
    const lrc = surelyMore({ seen: 15, of: 26 }, { seen: 1, of: 93 }, 0.025);
    const odds = 2 ** lrc * (26 / 93);
    expect(tail(15, 16, odds / (1 + odds))).toBeCloseTo(0.025, 3);
    expect(lrc).toBe(3.05);
  });

  it('is 0 where chance may give it, and where there is less or nothing to compare', () => {
    expect(surelyMore({ seen: 3, of: 20 }, { seen: 30, of: 400 }, 0.025)).toBe(0);
    expect(surelyMore({ seen: 1, of: 20 }, { seen: 300, of: 400 }, 0.025)).toBe(0);
    expect(surelyMore({ seen: 0, of: 20 }, { seen: 0, of: 400 }, 0.025)).toBe(0);
    expect(surelyMore({ seen: 9, of: 20 }, { seen: 0, of: 0 }, 0.025)).toBe(0);
  });

  it('asks for more where more is compared', () => {
    const shares = [
      { seen: 4, of: 20 },
      { seen: 0, of: 400 },
    ] as const;
    expect(surelyMore(...shares, 0.025)).toBeGreaterThan(surelyMore(...shares, 0.0001));
    expect(surelyMore(...shares, 0.0001)).toBeGreaterThan(0);
    expect(surelyMore(...shares, 0.000001)).toBe(0);
  });
});
