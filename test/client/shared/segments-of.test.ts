import { describe, expect, it } from 'vitest';
import { alignText } from '../../../src/client/shared/line-text.ts';
import { segmentsOf } from '../../../src/client/shared/segments-of.ts';
import type { SharedStretch } from '../../../src/model/passage-view.ts';

const stretch = (id: string, from: number, to: number, formula = false): SharedStretch => ({
  id,
  page: true,
  anchor: 'p-1',
  from,
  to,
  begins: '',
  formula,
  issuers: 2,
  others: [],
});
const shown = (stretches: readonly SharedStretch[]) =>
  segmentsOf(stretches).map(({ from, to, formula, ends }) => [from, to, formula, ends.map(({ id }) => id).join()]);

describe('segments of a line', () => {
  it('are its stretches where none overlap', () =>
    expect(shown([stretch('a', 0, 5), stretch('b', 8, 9, true)])).toEqual([
      [0, 5, false, 'a'],
      [8, 9, true, 'b'],
    ]));

  it('give a formula within a passage its own look, and end each once', () =>
    expect(shown([stretch('a', 0, 20), stretch('f', 5, 10, true)])).toEqual([
      [0, 5, false, ''],
      [5, 10, true, 'f'],
      [10, 20, false, 'a'],
    ]));

  it('join passages that overlap, with a mark where each ends', () =>
    expect(shown([stretch('a', 0, 10), stretch('b', 5, 15), stretch('c', 0, 15)])).toEqual([
      [0, 10, false, 'a'],
      [10, 15, false, 'b,c'],
    ]));
});

describe('a line of the page beside the same line as the search has it', () => {
  const found = (page: string, text: string, words: string) => {
    const { map } = alignText(page, text);
    const at = text.indexOf(words);
    return page.slice(map[at], map[at + words.length]);
  };
  it('is found over tabs between cells that the page has not', () =>
    expect(found('甲乙丙', '甲\t乙\t丙', '乙\t丙')).toBe('乙丙'));
  it('is found over a line break that is a space', () => expect(found('甲 \n 乙丙', '甲 乙丙', '乙丙')).toBe('乙丙'));
  it('is found behind letters of two units', () => expect(found('𠮷野家', '𠮷野家', '野')).toBe('野'));
  it('ends with the page', () => expect(alignText('甲乙', '甲\t乙').map).toEqual([0, 1, 1, 2]));
});
