import { gzipSync } from 'node:zlib';
import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { ASSETS } from '../../src/assets/entries.ts';
import { diffParagraph } from '../../src/facts/changes/diff-paragraph.ts';
import { serialise, serialiseFragment } from '../../src/html/serialise.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import type { Page } from '../../src/model/page.ts';
import { planPages } from '../../src/site/plan-pages.ts';
import type { RenderContext } from '../../templates/context.ts';
import { renderPage } from '../../templates/render-page.tsx';
import { renderShare } from '../../templates/render-share.tsx';
import { seeded } from '../search/support/random-queries.ts';
import { manySummaries } from '../support/many-summaries.ts';
import { sampleReport } from '../support/sample-report.ts';
import { CONFIG } from './support/sample-site.ts';

const MOST_ELEMENTS = 3000;
const MOST_COMPRESSED = 300_000;
/** Pages rendered of each kind: those with most in them. */
const EACH = 6;

const archive = buildArchive(manySummaries({ count: 6000, years: 30, oneCounty: 1500, eachIssuer: 200 }));
const byId = new Map(archive.reports.map((report) => [report.id, report]));
const context: RenderContext = {
  config: CONFIG,
  report: (id) => reportOf(byId.get(id) as ReportSummary),
  share: (id, key) => serialiseFragment(renderShare(context.report(id), key), '/'),
  findings: () => [],
  pairFindings: () => [],
  edits: (one, other) => diffParagraph(one, other).edits,
  note: () => ({ type: 'root', children: [] }),
  assets: Object.fromEntries(ASSETS.map(({ name }) => [name, `/assets/${name}`])),
};

/** A report with as many paragraphs as its summary says, each with text that no compression makes much smaller. */
function reportOf({ id, sections }: ReportSummary) {
  return sampleReport({
    id,
    sections: sections.map(({ key, heading, elements, chars }) => {
      const random = seeded(elements + chars);
      const paragraphs = Math.ceil(elements / 2);
      const text = () =>
        String.fromCodePoint(...Array.from({ length: chars / paragraphs }, () => 0x4e00 + Math.floor(random() * 3500)));
      return { key, heading, paragraphs: Array.from({ length: paragraphs }, text) };
    }),
  });
}

function elementsOf(root: Root): number {
  return serialise(root, '/').match(/<[a-z]/g)?.length ?? 0;
}

/** Kinds about one report: as large as it is. */
const OF_ONE: readonly Page['kind'][] = ['report', 'raw'];

describe('the largest pages of an archive of 8,000 reports', () => {
  const pages = planPages(archive, []);
  const kinds = [...new Set(pages.map(({ kind }) => kind))].filter((kind) => !OF_ONE.includes(kind));
  const size = (page: Page) => JSON.stringify(page).length;

  it.each(kinds)('%s', (kind) => {
    const own = pages.filter((page) => page.kind === kind);
    const largest = own.map((page) => ({ page, size: size(page) })).toSorted((a, b) => b.size - a.size);
    for (const { page } of largest.slice(0, EACH)) {
      const root = renderPage(page, context);
      expect(elementsOf(root), page.url).toBeLessThanOrEqual(MOST_ELEMENTS);
      expect(gzipSync(serialise(root, '/')).length, page.url).toBeLessThan(MOST_COMPRESSED);
    }
  });

  it('readers that show most text', () => {
    const costOf = (page: Page) =>
      page.kind !== 'reader'
        ? 0
        : page.reads
            .flatMap((id) => byId.get(id)?.sections ?? [])
            .filter(({ key }) => key === page.reader.key)
            .reduce((sum, { elements }) => sum + elements, 0);
    const largest = pages.map((page) => ({ page, cost: costOf(page) })).toSorted((a, b) => b.cost - a.cost);
    const cut = largest.slice(0, EACH).map(({ page }) => {
      const root = renderPage(page, context);
      const html = serialise(root, '/');
      expect(elementsOf(root), page.url).toBeLessThanOrEqual(MOST_ELEMENTS);
      expect(gzipSync(html).length, page.url).toBeLessThan(MOST_COMPRESSED);
      return html.includes('这一节很长，这里只显示开头。');
    });
    expect(cut).toContain(true);
  });

  it('a list that no place divides any more has no table, and says on each page how many there are', () => {
    const county = pages.filter(({ url }) => /^\/years\/2023\/\d{6}\/page\/2\/$/.test(url));
    expect(county).toHaveLength(1);
    const html = serialise(renderPage(county[0] as Page, context), '/');
    expect(html).toMatch(/<nav class="pager" aria-label="翻页"><span>第 2 页，共 \d+ 页<\/span>/);
    expect(html).toMatch(/<a href="\/years\/2023\/\d{6}\/" rel="prev">上一页<\/a>/);
    expect(html).toMatch(/<a href="\/years\/2023\/\d{6}\/page\/3\/" rel="next">下一页<\/a>/);
    expect(html).toContain('<h2 id="own-title">本页的报告</h2>');
    expect(html).not.toContain('class="counts"');
  });
});
