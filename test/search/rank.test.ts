import { describe, expect, it } from 'vitest';
import { scoreOf, toSort } from '../../src/search/ask/rank.ts';

const facts = {
  id: 'a',
  title: '法治政府建设报告',
  issuer: null,
  year: 2021,
  level: null,
  place: [],
  publishedOn: null,
};
const section = (count: number, length: number, headed = 0) => ({ scope: 'measures', count, length, headed }) as const;
const score = (word: string, ...sections: ReturnType<typeof section>[]) => scoreOf(facts, sections, [word]);

describe('relevance', () => {
  it('puts a title before a heading, a heading before three mentions, and those before one', () => {
    const order = [
      score('法治', section(1, 5000)),
      score('执法', section(1, 5000, 1)),
      score('执法', section(3, 5000)),
      score('执法', section(1, 5000)),
    ];
    expect([...order].sort((a, b) => b - a)).toEqual(order);
  });

  it('never puts one mention in a short text before three in a long one', () => {
    expect(score('执法', section(3, 20_000))).toBeGreaterThan(score('执法', section(1, 60)));
    expect(score('执法', section(3, 20_000))).toBeGreaterThan(score('执法', section(2, 60)));
    expect(score('执法', section(2, 9000), section(1, 9000))).toBeGreaterThan(score('执法', section(1, 400)));
  });

  it('prefers the denser of two, and contents that the law names', () => {
    expect(score('执法', section(5, 1000))).toBeGreaterThan(score('执法', section(5, 2000)));
    const other = { ...section(5, 1000), scope: 'unsorted' as const };
    expect(score('执法', section(5, 1000))).toBeGreaterThan(scoreOf(facts, [other], ['执法']));
  });

  it('wants all words of the title for all its points', () => {
    expect(scoreOf(facts, [section(2, 900)], ['法治', '执法'])).toBeLessThan(score('法治', section(2, 900)));
  });

  it('takes an order it does not know for the usual one', () => {
    expect([toSort('newest'), toSort('best'), toSort(null)]).toEqual(['newest', 'relevance', 'relevance']);
  });
});
