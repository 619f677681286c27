import { describe, expect, it } from 'vitest';
import { SLOTS, slotOf } from '../../src/facts/rarity.ts';
import { randomFrom } from '../fuzz/random.ts';
import { countPairs } from './support/count-pairs.ts';

const random = randomFrom(3);
const unit = () => 0x4e00 + Math.floor(90 * random());
/** Pairs above and below the middle of 32 bits. */
const pairs = (count: number) => Array.from({ length: count }, () => unit() * 0x10000 + unit());

/** Slots and their counts; a comparison of all slots takes seconds. */
const told = (counts: Uint16Array) => [...counts.entries()].filter(([, count]) => count > 0).join(' ');

function counted(paragraphs: readonly (readonly number[])[]): Uint16Array {
  const counts = new Uint16Array(SLOTS);
  for (const own of paragraphs)
    for (const pair of new Set(own)) counts[slotOf(pair)] = (counts[slotOf(pair)] as number) + 1;
  return counts;
}

describe('pairs of paragraphs', () => {
  it.each([
    ['few', 20],
    ['so many that they share places', 30_000],
  ])('count once in each, however often they stand there: %s', (_name, count) => {
    const paragraphs = Array.from({ length: 6 }, () => {
      const own = pairs(count);
      return [...own, ...own.toReversed()];
    });
    const found = countPairs(paragraphs);
    expect(found.paragraphs).toBe(6);
    expect(told(found.counts)).toBe(told(counted(paragraphs)));
  });

  it('are none where there is no paragraph, and a paragraph may have none', () => {
    expect([countPairs([]).paragraphs, told(countPairs([]).counts)]).toEqual([0, '']);
    expect(countPairs([[], []]).paragraphs).toBe(2);
  });
});
