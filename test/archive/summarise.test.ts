import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/archive/summarise.ts';
import { sampleReport } from '../support/sample-report.ts';

describe('summarise', () => {
  it('keeps facts and outline and leaves the texts behind', () => {
    const summary = summarise(sampleReport());
    expect(summary).toMatchObject({
      id: '0123456789ab',
      title: { value: '武清区上马台镇2021年法治政府建设情况报告', status: 'found', confidence: 1 },
      regionCode: '120114',
      coverage: { measures: { state: 'section', anchor: 'measures' }, other: { state: 'missing' } },
    });
    expect(summary.sections.map(({ key, heading, chars }) => [key, heading, chars])).toEqual([
      ['measures', '一、主要举措及成效', 9 + 20 + 11],
      ['shortcomings', '二、存在的不足和原因', 10 + 14],
      ['next-year', '三、下一年度工作安排', 10 + 7],
    ]);
    expect(JSON.stringify(summary)).not.toContain('业务培训不够');
  });

  it('changes its digest with any word of the text and with nothing else', () => {
    const digest = summarise(sampleReport()).digest;
    expect(summarise(sampleReport()).digest).toBe(digest);
    expect(summarise(sampleReport({ preamble: ['现将有关情况报告如下。'] })).digest).not.toBe(digest);
  });

  it('keeps at most 40 keywords', () => {
    const keywords = Array.from({ length: 60 }, (_, i) => ({ word: `词${i}`, weight: 60 - i, count: 1 }));
    expect(summarise(sampleReport({ keywords })).keywords).toEqual(keywords.slice(0, 40));
  });
});
