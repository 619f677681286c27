import { describe, expect, it } from 'vitest';
import { MOST_SURROUNDINGS, openSurroundings } from '../../../src/facts/terms/surroundings.ts';
import { randomFrom, shuffled } from './support/tallies.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => Math.imul(at + 1, 0x4e004e01));

function keptOf(signs: readonly number[]): number[] {
  const around = openSurroundings();
  for (const both of signs) around.add(both);
  return [...around.signs()].sort((a, b) => a - b);
}

describe('what stands around a run', () => {
  it('is kept once each, and whole up to the most', () => {
    const all = numbers(MOST_SURROUNDINGS);
    expect(keptOf([...all, ...all])).toEqual([...all].sort((a, b) => a - b));
    expect(keptOf(numbers(MOST_SURROUNDINGS + 1))).toHaveLength(MOST_SURROUNDINGS);
  });

  it('is the same in whatever order very much of it comes', () => {
    const all = numbers(5 * MOST_SURROUNDINGS);
    const kept = keptOf(all);
    for (const seed of [1, 2, 3]) expect(keptOf(shuffled(all, randomFrom(seed)))).toEqual(kept);
  });
});
