import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/ask/parse-query.ts';

describe('parseQuery', () => {
  it.each([
    ['行政复议', ['行政复议']],
    ['  行政　复议 ', ['行政', '复议']],
    ['ＡＰＰ app', ['app']],
    ['“坚持 党的领导” 执法', ['坚持党的领导', '执法']],
    ['"a b"', ['ab']],
    ['“放管服”改革', ['"放管服"改革']],
    ['"不成对', ['"不成对']],
    ['国发〔2021〕3号', ['国发[2021]3号']],
  ])('%s → %j', (query, terms) => {
    expect(parseQuery(query)).toEqual({ terms, problem: null });
  });

  it.each(['', ' ', '\u3000\u200b', '\u200f'])('asks for nothing with %j', (query) => {
    expect(parseQuery(query)).toEqual({ terms: [], problem: 'empty' });
  });

  it.each(['法'.repeat(10_000), '法 '.repeat(5_000), ' '.repeat(9_000) + '法'.repeat(301)])(
    'refuses a chapter',
    (query) => {
      expect(parseQuery(query)).toEqual({ terms: [], problem: 'too-long' });
    },
  );

  it('never throws and never keeps an empty or doubled term', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { terms } = parseQuery(query);
        expect(terms).not.toContain('');
        expect(new Set(terms).size).toBe(terms.length);
      }),
    );
  });
});
