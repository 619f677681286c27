import { describe, expect, it } from 'vitest';
import { BESIDE, NEAR, openRecentRuns } from '../../../src/facts/passages/recent-runs.ts';

const LENGTH = 9;
/** A run by where it begins, and how much further than in the other text that is. */
const run = (at: number, diagonal: number) => ({ at, earlier: at - diagonal, length: LENGTH });

/** Whether a run behind another is beside it. */
function isBeside(distance: number, shift: number): boolean {
  const runs = openRecentRuns(8);
  runs.begin();
  runs.isBeside(run(1000, 500));
  return runs.isBeside(run(1000 + LENGTH + distance, 500 + shift));
}

describe('short runs', () => {
  it('are beside one another on nearly one diagonal, not far behind', () => {
    expect([NEAR, BESIDE]).toEqual([8, 40]);
    expect([isBeside(40, 0), isBeside(41, 0)]).toEqual([true, false]);
    expect([isBeside(1, 8), isBeside(1, 9), isBeside(1, -8), isBeside(1, -9)]).toEqual([true, false, true, false]);
  });

  it('are those of one report, and the last of each group of diagonals', () => {
    const runs = openRecentRuns(8);
    runs.begin();
    expect(runs.isBeside(run(1000, 500))).toBe(false);
    expect(runs.isBeside(run(1012, 500))).toBe(true);
    runs.begin();
    expect(runs.isBeside(run(1024, 500))).toBe(false);
    expect([runs.isBeside(run(1036, 503)), runs.isBeside(run(1048, 511))]).toEqual([true, true]);
  });

  it('are as many as fit, without one hiding another', () => {
    const runs = openRecentRuns(100);
    runs.begin();
    for (let at = 0; at < 100; at++) expect(runs.isBeside(run(5000 + at / 10, 64 * at))).toBe(false);
    for (let at = 0; at < 100; at++) expect(runs.isBeside(run(5012 + at / 10, 64 * at))).toBe(true);
  });
});
