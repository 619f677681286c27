import { describe, expect, it } from 'vitest';
import { pairAt, wordsByStart } from '../../src/text/words-by-start.ts';

describe('words by how they begin', () => {
  const wordsAt = wordsByStart(['复议', '复议机关', '复核', '议事'].map((word, row) => ({ word, row })));

  it.each([
    ['复议机关受理', 0, ['复议机关', '复议']],
    ['行政复议', 2, ['复议']],
    ['复议机关', 1, []],
    ['复查', 0, []],
    ['复', 0, []],
    ['', 0, []],
  ])('%s from %i: %j', (text, at, words) => {
    expect(wordsAt(text, at).map(({ word }) => word)).toEqual(words);
  });

  it('that are the same word keep their order', () => {
    const same = wordsByStart([1, 2].map((row) => ({ word: '复议', row })));
    expect(same('复议', 0).map(({ row }) => row)).toEqual([1, 2]);
  });
});

it('two units are one number', () => {
  expect(pairAt('甲乙丙', 1)).toBe(0x4e59 * 0x10000 + 0x4e19);
});
