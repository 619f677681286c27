import { describe, expect, it } from 'vitest';
import { NO_NUMBER, numberFor, numberOf, openKeyNumbers, spread } from '../../src/facts/key-numbers.ts';
import { seeded } from '../search/support/random-queries.ts';

const LARGEST = 2 ** 32 - 1;

describe('keys have numbers', () => {
  it('in the order in which they first came, the smallest and the largest too', () => {
    const table = openKeyNumbers(4);
    expect([0, LARGEST, 0].map((key) => numberOf(table, key))).toEqual([NO_NUMBER, NO_NUMBER, NO_NUMBER]);
    expect([LARGEST, 0, 7, LARGEST, 0].map((key) => numberFor(table, key))).toEqual([0, 1, 2, 0, 1]);
    expect([LARGEST, 0, 7, 8].map((key) => numberOf(table, key))).toEqual([0, 1, 2, NO_NUMBER]);
    expect([...table.keys.subarray(0, table.count)]).toEqual([LARGEST, 0, 7]);
  });

  it('of their own where all would stand in one slot, the last of the table', () => {
    const table = openKeyNumbers(8);
    const last = table.slots.length - 1;
    const keys = Array.from({ length: 8 }, (_, at) => last + at * table.slots.length);
    expect(keys.map((key) => numberFor(table, key))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(keys.map((key) => numberOf(table, key))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(numberOf(table, last + 8 * table.slots.length)).toBe(NO_NUMBER);
  });

  it('in a table of which half stays empty, whatever it is for', () => {
    for (const most of [0, 1, 2, 3, 7, 8, 15, 16, 1000, 1023, 1024]) {
      const { slots } = openKeyNumbers(most);
      expect(slots.length).toBeGreaterThan(2 * most);
      expect(Math.log2(slots.length) % 1).toBe(0);
    }
    expect([1, 2, 3, 4].map((most) => openKeyNumbers(most).slots.length)).toEqual([4, 8, 8, 16]);
  });

  it('as many as it is for; one more is an error, one that came before is none', () => {
    const table = openKeyNumbers(2);
    expect([5, 6, 5].map((key) => numberFor(table, key))).toEqual([0, 1, 0]);
    expect(() => numberFor(table, 7)).toThrow('A table of 2 keys has no room for another.');
    expect([5, 6, 7].map((key) => numberOf(table, key))).toEqual([0, 1, NO_NUMBER]);
    expect(numberOf(openKeyNumbers(0), 0)).toBe(NO_NUMBER);
  });

  it('as a map would give them', () => {
    const random = seeded(11);
    const keys = Array.from({ length: 5000 }, () => Math.floor(random() * 300) * (random() < 0.5 ? 1 : 2 ** 20));
    const [table, map] = [openKeyNumbers(keys.length), new Map<number, number>()];
    for (const key of keys) {
      if (!map.has(key)) map.set(key, map.size);
      expect(numberFor(table, key)).toBe(map.get(key));
    }
    expect(table.count).toBe(map.size);
  });
});

describe('numbers that are alike', () => {
  it('are spread, each to another', () => {
    const numbers = Array.from({ length: 2 ** 16 }, (_, at) => (at * 2 ** 16 + 0x4e00) >>> 0);
    const made = numbers.map(spread);
    expect(new Set(made).size).toBe(numbers.length);
    expect(made.every((one) => one >= 0 && one <= LARGEST && Number.isInteger(one))).toBe(true);
    // By their last bits as well, which alone say where a key stands.
    expect(new Set(made.map((one) => one % 2 ** 16)).size).toBeGreaterThanOrEqual(2 ** 15);
    expect([0, LARGEST].map(spread)).toEqual([0, spread(-1)]);
  });
});
