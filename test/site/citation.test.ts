import { describe, expect, it } from 'vitest';
import { citation } from '../../src/site/citation.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { sampleSummary } from '../support/sample-summary.ts';

const config = sampleConfig({ base: '/sub/' });
const HOME = 'https://nianbao.example/sub/reports/sample/';

describe('citation', () => {
  it('follows GB/T 7714', () => {
    expect(citation(sampleSummary({ capturedOn: '2026-01-02' }), config)).toBe(
      `上马台镇. 武清区上马台镇2021年法治政府建设情况报告[EB/OL]. (2022-03-23)[2026-01-02]. ${HOME}.`,
    );
  });

  it('points at a paragraph and takes the day of access', () => {
    expect(citation(sampleSummary(), config, { anchor: 'p-0a', accessedOn: '2026-11-22' })).toMatch(
      /\(2022-03-23\)\[2026-11-22\]\. https:\/\/nianbao\.example\/sub\/reports\/sample\/#p-0a\.$/,
    );
  });

  it('says what is not known', () => {
    const summary = sampleSummary({ issuer: null, title: null, publishedOn: null });
    expect(citation(summary, config)).toBe(`佚名. 题名不详[EB/OL]. ${HOME}.`);
  });
});
