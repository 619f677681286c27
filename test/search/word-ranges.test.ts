import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/ask/parse-query.ts';
import { foldForSearch } from '../../src/search/fold-for-search.ts';
import { clauseRanges } from '../../src/search/word-ranges.ts';

const marked = (text: string, ...terms: string[]) =>
  clauseRanges(text, parseQuery(terms.join('|')).clauses).map(({ start, end }) => text.slice(start, end));

describe('clauseRanges', () => {
  it('marks words as printed', () => {
    expect(marked('在２０２１ 年里，2021年底', '2021年')).toEqual(['２０２１ 年', '2021年']);
  });

  it('keeps neighbours apart and joins what overlaps', () => {
    expect(marked('人人人人', '人人')).toEqual(['人人', '人人']);
    expect(marked('行政复议法', '行政复议', '复议法')).toEqual(['行政复议法']);
  });

  it('takes characters whole', () => {
    expect(marked('a😀b㈠', '😀')).toEqual(['😀']);
    expect(marked('第㈠条', '一')).toEqual(['㈠']);
  });

  it('marks exactly what folds to the term', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('法', '治', ' ', 'Ａ', 'a', '1', '１', '\u200b')), (characters) => {
        const text = characters.join('');
        for (const stretch of marked(text, '法a')) expect(foldForSearch(stretch).text).toBe('法a');
      }),
    );
  });
});
