import { describe, expect, it } from 'vitest';
import { join } from '../../src/facts/distinctive-terms/join.ts';
import { result } from '../../src/facts/distinctive-terms/result.ts';
import { tally } from '../../src/facts/distinctive-terms/tally.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import { sampleSummary } from '../support/sample-summary.ts';

const common = (count: number) => ['法治', '政府', '建设', '执法'].map((word) => ({ word, weight: 5, count }));

function termsOf(summaries: readonly ReportSummary[]) {
  const totals = summaries.reduce((so, summary) => join.add(so, summary.id, tally([], summary)), join.empty());
  return [...result(totals, { summaries }).values()];
}

describe('distinctive terms', () => {
  it('finds what one report says and the others do not', () => {
    const port = sampleSummary({ path: 'a.txt', keywords: [...common(20), { word: '港口', weight: 3, count: 15 }] });
    const farm = sampleSummary({ path: 'b.txt', keywords: [...common(22), { word: '秸秆', weight: 3, count: 12 }] });
    const plain = sampleSummary({ path: 'c.txt', keywords: common(25) });
    const words = termsOf([port, farm, plain]).map((terms) => terms.map(({ word, count }) => [word, count]));
    expect(words).toEqual([[['港口', 15]], [['秸秆', 12]], []]);
  });

  it('does not take the names of the issuer and its places for terms', () => {
    const named = sampleSummary({ path: 'a.txt', keywords: [...common(20), { word: '马台', weight: 9, count: 15 }] });
    const other = sampleSummary({ path: 'b.txt', keywords: common(22) });
    expect(termsOf([named, other])[0]).toEqual([]);
  });

  it('allows for words that a cut-off list does not name', () => {
    const filler = Array.from({ length: 35 }, (_, i) => ({ word: `词${i}`, weight: 40, count: 8 }));
    const port = sampleSummary({ path: 'a.txt', keywords: [{ word: '港口', weight: 5, count: 10 }, ...common(20)] });
    const whole = sampleSummary({ path: 'b.txt', keywords: [...common(20), ...filler] });
    const cut = sampleSummary({ path: 'c.txt', keywords: [...whole.keywords, { word: '末', weight: 39, count: 8 }] });
    const termsAgainst = (other: typeof cut) => termsOf([port, other])[0]?.map(({ word }) => word);
    expect(cut.keywords).toHaveLength(40);
    expect(termsAgainst(whole)).toContain('港口');
    expect(termsAgainst(cut)).not.toContain('港口');
  });

  it('has nothing to say of a single report or of none', () => {
    expect(termsOf([sampleSummary()])).toEqual([[]]);
    expect(termsOf([])).toEqual([]);
    expect(termsOf([sampleSummary({ keywords: [] }), sampleSummary({ path: 'b.txt', keywords: [] })])[1]).toEqual([]);
  });
});
