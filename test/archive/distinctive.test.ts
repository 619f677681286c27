import { describe, expect, it } from 'vitest';
import { distinctiveTerms } from '../../src/archive/distinctive.ts';
import { sampleSummary } from '../support/sample-summary.ts';

const common = (count: number) => ['法治', '政府', '建设', '执法'].map((word) => ({ word, weight: 5, count }));

describe('distinctiveTerms', () => {
  it('finds what one report says and the others do not', () => {
    const port = sampleSummary({ path: 'a.txt', keywords: [...common(20), { word: '港口', weight: 3, count: 15 }] });
    const farm = sampleSummary({ path: 'b.txt', keywords: [...common(22), { word: '秸秆', weight: 3, count: 12 }] });
    const plain = sampleSummary({ path: 'c.txt', keywords: common(25) });
    const words = distinctiveTerms([port, farm, plain]).map((entry) =>
      entry.words.map(({ word, count }) => [word, count]),
    );
    expect(words).toEqual([[['港口', 15]], [['秸秆', 12]], []]);
  });

  it('has nothing to say of a single report or of none', () => {
    expect(distinctiveTerms([sampleSummary()])).toEqual([{ id: 'sample', words: [] }]);
    expect(distinctiveTerms([])).toEqual([]);
    expect(
      distinctiveTerms([sampleSummary({ keywords: [] }), sampleSummary({ path: 'b.txt', keywords: [] })])[1]?.words,
    ).toEqual([]);
  });
});
