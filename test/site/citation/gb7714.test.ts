import { describe, expect, it } from 'vitest';
import { gb7714 } from '../../../src/site/citation/gb7714.ts';
import { sampleConfig } from '../../support/sample-config.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

const config = sampleConfig({ base: '/sub/' });
const HOME = 'https://nianbao.example/sub/reports/sample/';

describe('a reference after GB/T 7714', () => {
  it('names the body with its places and leaves room for the day of citing, whenever the page was captured', () => {
    expect(gb7714(sampleSummary({ capturedOn: '2026-01-02' }), config)).toBe(
      `天津市武清区上马台镇. 武清区上马台镇2021年法治政府建设情况报告[EB/OL]. (2022-03-23)[引用日期]. ${HOME}.`,
    );
  });

  it('points at a paragraph', () => {
    expect(gb7714(sampleSummary(), config, { anchor: 'p-0a' })).toMatch(
      /\(2022-03-23\)\[引用日期\]\. https:\/\/nianbao\.example\/sub\/reports\/sample\/#p-0a\.$/,
    );
  });

  it('says what is not known', () => {
    const summary = sampleSummary({ issuer: null, title: null, publishedOn: null });
    expect(gb7714(summary, config)).toBe(`佚名. 题名不详[EB/OL]. [引用日期]. ${HOME}.`);
  });
});
