import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { PageOf } from '../../src/model/page.ts';
import { planPages } from '../../src/site/plan-pages.ts';
import { compareReports } from '../support/compare-reports.ts';
import { HOSTILE } from '../support/hostile.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { sampleSummary } from '../support/sample-summary.ts';
import { sharedText } from '../support/shared-text.ts';

const NOTES = [{ name: 'about', title: '关于', description: '关于本档案。' }];
const town20 = sampleSummary({ path: 'a.txt', year: 2020 });
const town21 = sampleSummary({ path: 'b.txt', sections: [] });
const town22 = sampleSummary({ path: 'c.txt', year: 2022 });
const again21 = sampleSummary({ path: 'd.txt', issuer: '上马台镇人民政府' });
const archive = buildArchive([town20, town21, town22, again21]);
const pages = planPages(archive, NOTES);
const find = (url: string) => pages.find((page) => page.url === url);

const QUESTION = { slug: 'rate', query: '败诉率', name: null, description: null };

/** Addresses of pages in the table of ARCHITECTURE.md as patterns, and whether they are divisions, which a small archive lacks. */
function promised(): { readonly address: string; readonly pattern: RegExp; readonly division: boolean }[] {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../ARCHITECTURE.md'), 'utf8');
  const rows = text.split('## Addresses (permanent)')[1]?.split('\n\n')[1]?.split('\n') ?? [];
  return rows.flatMap((row) => {
    const [, addresses = '', shown = ''] = row.split('|');
    return [...addresses.matchAll(/`(\/[^`?]*)[^`]*`/g)].flatMap(([, address = '']) => {
      if (!/(?:\/|\.html)$/.test(address)) return [];
      const pattern = address
        .replaceAll('.', '\\.')
        .replace(/\b(?:ID|SLUG|KEY|LEVEL|KIND|AREA)\b/g, '[\\w.-]+')
        .replace('2021', '\\d{4}');
      return [{ address, pattern: new RegExp(`^${pattern}(?:page/\\d+/)?$`), division: shown.includes('divisions') }];
    });
  });
}

describe('planPages', () => {
  it('has every page that ARCHITECTURE.md promises, and no other', () => {
    const question = { question: QUESTION, query: QUESTION.query, reports: [], searched: 4 };
    const notes = ['about', 'method', 'data'].map((name) => ({ name, title: name, description: name }));
    const passages = sharedText([town20.id, town22.id]);
    const found = {
      results: { 'standing-questions': [question], passages },
      views: compareReports([], sampleConfig()),
    };
    const all = planPages(archive, notes, found).map(({ url }) => url);
    const table = promised();
    expect(table.length).toBeGreaterThan(20);
    expect(all.filter((url) => !table.some(({ pattern }) => pattern.test(url)))).toEqual([]);
    const missing = table.filter(({ pattern, division }) => !division && !all.some((url) => pattern.test(url)));
    expect(missing.map(({ address }) => address)).toEqual([]);
  });

  it('has these pages of lists in this order', () => {
    const listing = /^\/(?:reports|issuers|years|places|levels|sections|coverage)\//;
    expect(pages.map((page) => page.url).filter((url) => listing.test(url))).toMatchInlineSnapshot(`
      [
        "/reports/",
        "/reports/c/",
        "/reports/c/raw/",
        "/reports/b/",
        "/reports/b/raw/",
        "/reports/d/",
        "/reports/d/raw/",
        "/reports/a/",
        "/reports/a/raw/",
        "/reports/c/changes/",
        "/reports/b/changes/",
        "/reports/d/changes/",
        "/reports/a/changes/",
        "/reports/c/follow-ups/",
        "/reports/b/follow-ups/",
        "/reports/d/follow-ups/",
        "/reports/a/follow-ups/",
        "/issuers/",
        "/issuers/120114-shangmataizhen/",
        "/issuers/120114-shangmataizhen/next/",
        "/years/",
        "/years/2022/",
        "/years/2021/",
        "/years/2020/",
        "/places/",
        "/places/120000/",
        "/places/120114/",
        "/places/120114-shangmataizhen/",
        "/levels/",
        "/levels/township/",
        "/sections/",
        "/sections/measures/",
        "/sections/measures/2022/",
        "/sections/measures/2021/",
        "/sections/measures/2020/",
        "/sections/measures/place/120000/",
        "/sections/measures/place/120114/",
        "/sections/measures/place/120114-shangmataizhen/",
        "/sections/measures/level/township/",
        "/sections/measures/body/town/",
        "/sections/leader-duties/",
        "/sections/leader-duties/2022/",
        "/sections/leader-duties/2021/",
        "/sections/leader-duties/2020/",
        "/sections/leader-duties/place/120000/",
        "/sections/leader-duties/place/120114/",
        "/sections/leader-duties/place/120114-shangmataizhen/",
        "/sections/shortcomings/",
        "/sections/shortcomings/2022/",
        "/sections/shortcomings/2021/",
        "/sections/shortcomings/2020/",
        "/sections/shortcomings/place/120000/",
        "/sections/shortcomings/place/120114/",
        "/sections/shortcomings/place/120114-shangmataizhen/",
        "/sections/shortcomings/level/township/",
        "/sections/shortcomings/body/town/",
        "/sections/next-year/",
        "/sections/next-year/2022/",
        "/sections/next-year/2021/",
        "/sections/next-year/2020/",
        "/sections/next-year/place/120000/",
        "/sections/next-year/place/120114/",
        "/sections/next-year/place/120114-shangmataizhen/",
        "/sections/next-year/level/township/",
        "/sections/next-year/body/town/",
        "/sections/other/",
        "/sections/other/2022/",
        "/sections/other/2021/",
        "/sections/other/2020/",
        "/sections/other/place/120000/",
        "/sections/other/place/120114/",
        "/sections/other/place/120114-shangmataizhen/",
        "/coverage/",
        "/coverage/2022/",
        "/coverage/2021/",
        "/coverage/2020/",
      ]
    `);
  });

  it('leads from a report to its issuer and to the years before and after', () => {
    const { props, crumbs } = find('/reports/d/') as PageOf<'report'>;
    expect([props.earlier?.id, props.later?.id, props.issuer?.slug]).toEqual(['a', 'c', '120114-shangmataizhen']);
    expect(crumbs).toEqual([
      { label: '首页', href: '/' },
      { label: '发布机构', href: '/issuers/' },
      { label: '上马台镇人民政府', href: '/issuers/120114-shangmataizhen/' },
      { label: '武清区上马台镇2021年法治政府建设情况报告', href: null },
    ]);
  });

  it('parts a reader into those that have the section and those that have not', () => {
    const { reader, title } = find('/sections/measures/2021/') as PageOf<'reader'>;
    expect(title).toBe('主要举措和成效：2021年度');
    expect([reader.entries.map((r) => r.id), reader.lacking.map((r) => r.id)]).toEqual([['d'], ['b']]);
    expect(reader.years.map(({ label }) => label)).toEqual(['全部', '2022', '2021', '2020']);
  });

  it('gives every page a title, a description and a trail', () => {
    for (const page of pages) {
      expect(page.title, page.url).not.toBe('');
      expect(page.description, page.url).toMatch(/。$/);
      expect(page.crumbs.at(-1)?.href ?? null, page.url).toBe(null);
    }
  });

  it('plans an empty archive', () => {
    expect(planPages(buildArchive([]), []).map((page) => page.kind)).toContain('home');
  });

  it('refuses a prose page that would overwrite another', () => {
    const note = { name: 'years', title: '', description: '' };
    expect(() => planPages(buildArchive([]), [note])).toThrow(/"years\/index.html" would be written twice/);
  });

  it.each(HOSTILE)('keeps every file inside and every address plain for %j', (text) => {
    const summary = sampleSummary({ title: text, issuer: text, region: [text, text], regionCode: text });
    for (const page of planPages(buildArchive([summary]), [])) {
      expect(page.url).toMatch(/^\/[A-Za-z0-9_./-]*$/);
      expect(page.file).not.toContain('..');
    }
  });
});
