import { describe, expect, it } from 'vitest';
import { readGold } from './read-gold.ts';
import { scoreCut, scoreKinds } from './score-items.ts';

describe.each(['tune', 'aside'] as const)('items of the half that was %s', (half) => {
  const sections = readGold(half);

  it('are cut as by hand', () => {
    const { exact, sections: all, same, gold, found, misses } = scoreCut(sections);
    const told = misses.join('\n\n');
    expect(same / gold, told).toBeGreaterThanOrEqual(0.97);
    expect(same / found, told).toBeGreaterThanOrEqual(0.97);
    expect(exact / all, told).toBeGreaterThanOrEqual(0.97);
  });

  it('are of the kinds given by hand', () => {
    const { macroF1, other, items, misses } = scoreKinds(sections);
    expect(items).toBeGreaterThanOrEqual(150);
    expect(macroF1, misses.join('\n')).toBeGreaterThanOrEqual(0.91);
    expect(other).toBeLessThanOrEqual(0.05);
  });
});
