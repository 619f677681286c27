import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { pageMetadata } from '../../src/site/page-metadata.ts';
import { planPages } from '../../src/site/plan-pages.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { sampleSummary } from '../support/sample-summary.ts';

const config = sampleConfig({ base: '/sub/' });
const pages = planPages(buildArchive([sampleSummary()]), [{ name: 'data', title: '数据', description: '数据说明。' }]);
const of = (url: string) => {
  const page = pages.find((one) => one.url === url);
  if (!page) throw new Error(`no page ${url}`);
  return pageMetadata(page, config, { documentNumber: '武政〔2022〕1号', source: '武清区人民政府' });
};
const named = (url: string) => Object.fromEntries(of(url).meta.map(({ name, content }) => [name, content]));

describe('pageMetadata', () => {
  it('describes a report to government crawlers, libraries and reference managers', () => {
    expect(named('/reports/sample/')).toMatchObject({
      ArticleTitle: '武清区上马台镇2021年法治政府建设情况报告',
      PubDate: '2022-03-23',
      ContentSource: '武清区人民政府',
      ColumnName: '上马台镇',
      'DC.creator': '上马台镇',
      'DC.identifier': 'https://nianbao.example/sub/reports/sample/',
      citation_title: '武清区上马台镇2021年法治政府建设情况报告',
      citation_author: '天津市武清区上马台镇',
      citation_publication_date: '2022/03/23',
      citation_technical_report_number: '武政〔2022〕1号',
    });
  });

  it('names page and site, and the whole address', () => {
    expect(of('/years/')).toMatchObject({ title: '年度 - 年报', canonical: 'https://nianbao.example/sub/years/' });
    expect(of('/').title).toBe('年报');
  });

  it('says in JSON-LD what a page is and where it stands', () => {
    const types = (url: string) => of(url).jsonLd.map((object) => object['@type']);
    expect(types('/')).toEqual(['WebSite']);
    expect(types('/reports/sample/')).toEqual(['Report', 'BreadcrumbList']);
    expect(types('/data/')).toEqual(['Dataset', 'BreadcrumbList']);
    expect(types('/years/')).toEqual(['BreadcrumbList']);
    expect(of('/reports/sample/').jsonLd[0]).toMatchObject({ datePublished: '2022-03-23', temporalCoverage: '2021' });
  });

  it('keeps views and error pages out of search engines', () => {
    expect(named('/404.html').robots).toBe('noindex');
    expect(named('/reports/sample/raw/').robots).toBe('noindex');
    expect(named('/reports/sample/').robots).toBe(undefined);
  });

  it('leaves out what is not known', () => {
    const lost = planPages(
      buildArchive([sampleSummary({ issuer: null, region: null, year: null, publishedOn: null })]),
      [],
    );
    for (const page of lost) {
      const text = JSON.stringify(pageMetadata(page, config));
      expect(text).not.toMatch(/:null|:""|undefined/);
    }
  });
});
