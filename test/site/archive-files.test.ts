import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import { archiveFiles } from '../../src/site/files/archive-files.ts';
import { sitemapFiles } from '../../src/site/files/sitemap.ts';
import { planPages } from '../../src/site/plan-pages.ts';
import { HOSTILE } from '../support/hostile.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { sampleSummary } from '../support/sample-summary.ts';
import { xmlTexts } from '../support/xml-texts.ts';

const config = sampleConfig({ base: '/sub/' });
const files = async (...summaries: ReportSummary[]) => {
  const archive = buildArchive(summaries);
  const made = await archiveFiles(archive, planPages(archive, []), config);
  return Object.fromEntries(made.map(({ file, content }) => [file, String(content)]));
};

const old = sampleSummary({ path: 'a.txt' });
const captured = sampleSummary({ path: 'b.txt', year: 2020, capturedOn: '2026-11-01' });
const undated = sampleSummary({ path: 'c.txt', year: 2019, publishedOn: null });

describe('reports.csv', () => {
  it('opens in a spreadsheet: BOM, ISO dates, codes as text, one row a report', async () => {
    const csv = (await files(old, captured))['data/reports.csv'] as string;
    const [header, first, second, end] = csv.split('\r\n');
    expect(header).toBe(
      '\ufeff"id","title","title_status","issuer","province","region","region_code","level","year","published_on","signed_on",' +
        '"captured_on","measures","leader_duties","shortcomings","next_year","other","characters","url"',
    );
    expect(first).toContain('"天津市/武清区/上马台镇","120114","township",2021,"2022-03-23",,');
    expect(first).toContain('"section","missing","section","section","missing"');
    expect(second).toContain('"2026-11-01"');
    expect(end).toBe('');
  });

  it('has no cell that runs as a formula', async () => {
    for (const title of ['=1+1', '+1', '-1', '@x', '\t=1', '＝1']) {
      const csv = (await files(sampleSummary({ title })))['data/reports.csv'];
      expect(csv).toContain(`"'${title}"`);
    }
  });
});

describe('feed.xml', () => {
  it('lists what came last, dated by the data', async () => {
    const feed = (await files(old, captured, undated))['feed.xml'] as string;
    expect(xmlTexts(feed, 'id').slice(1)).toEqual(
      ['b', 'a', 'c'].map((id) => `https://nianbao.example/sub/reports/${id}/`),
    );
    expect(xmlTexts(feed, 'updated')).toEqual([
      '2026-11-01T00:00:00.000Z',
      '2026-11-01T00:00:00.000Z',
      '2022-03-23T00:00:00.000Z',
      '2019-12-31T00:00:00.000Z',
    ]);
    expect(feed).toContain('rel="self" href="https://nianbao.example/sub/feed.xml"');
  });

  it('does not ask the clock, not even for an empty archive', async () => {
    expect(xmlTexts((await files())['feed.xml'] as string, 'updated')).toEqual(['1970-01-01T00:00:00.000Z']);
  });

  it('shows at most 50', async () => {
    const many = Array.from({ length: 60 }, (_, index) => sampleSummary({ path: `r${index}.txt` }));
    expect(xmlTexts((await files(...many))['feed.xml'] as string, 'entry')).toHaveLength(50);
  });

  it.each(HOSTILE)('stays well-formed for %j', async (text) => {
    const feed = (await files(sampleSummary({ title: text, issuer: text })))['feed.xml'] as string;
    // readers take the title for HTML
    const title = unified().use(rehypeParse, { fragment: true }).parse(xmlTexts(feed, 'title')[1]);
    expect(title.children.filter((node) => node.type !== 'text')).toEqual([]);
    expect(toText(title, { whitespace: 'pre' })).toBe(text.replace(/[\0\b\ud800]/gu, ''));
  });
});

describe('sitemap.xml and robots.txt', () => {
  it('lists the pages worth finding with the dates of the data', async () => {
    const made = await files(old, captured);
    const sitemap = made['sitemap.xml'] as string;
    expect(xmlTexts(sitemap, 'loc')).toContain('https://nianbao.example/sub/reports/a/');
    expect(sitemap).not.toMatch(/raw|404|compare/);
    expect(xmlTexts(sitemap, 'lastmod').map((date) => date.slice(0, 10))).toEqual(['2022-03-23', '2026-11-01']);
    expect(made['robots.txt']).toContain('Sitemap: https://nianbao.example/sub/sitemap.xml');
  });

  it('parts a long one under an index', async () => {
    const pages = planPages(buildArchive([old, captured]), []);
    const [index, ...parts] = await sitemapFiles(pages, config, 20);
    const listed = parts.flatMap((part) => xmlTexts(String(part.content), 'loc'));
    expect(parts.map((part) => part.file)).toEqual(parts.map((_, at) => `sitemap-${at + 1}.xml`));
    expect(xmlTexts(String(index?.content), 'loc')).toEqual(
      parts.map((part) => `https://nianbao.example/sub/${part.file}`),
    );
    const [whole] = await sitemapFiles(pages, config);
    expect(listed).toEqual(xmlTexts(String(whole?.content), 'loc'));
  });
});

it('writes the same bytes for the same reports in any order', async () => {
  expect(await files(captured, undated, old)).toEqual(await files(old, captured, undated));
});
