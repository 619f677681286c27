import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import type { Page } from '../../src/model/page.ts';
import { SECTION_KEYS, type SectionKey } from '../../src/model/report.ts';
import { PAGE_ELEMENTS, ROW_ELEMENTS } from '../../src/site/lists/bounds.ts';
import { entryCost } from '../../src/site/lists/entry-cost.ts';
import { planPages } from '../../src/site/plan-pages.ts';
import { manySummaries } from '../support/many-summaries.ts';
import { sampleSummary } from '../support/sample-summary.ts';
import { linksOf } from './support/links-of.ts';

/** The largest has every kind of page and address that one of 3,000 has, and pages of lists of levels. */
const SIZES = [
  { count: 1, years: 1 },
  { count: 150, years: 3 },
  { count: 900, years: 30 },
  { count: 8000, years: 12, oneCounty: 2000, eachIssuer: 200 },
];

const plan = (summaries: readonly ReportSummary[]) => planPages(buildArchive(summaries), []);
const town = (n: number, more = {}) => sampleSummary({ path: `${n}.txt`, ...more });
const towns = (count: number) => Array.from({ length: count }, (_, n) => town(n));

describe.each(SIZES)('an archive of $count reports', (size) => {
  const summaries = manySummaries(size);
  const archive = buildArchive(summaries);
  const pages = planPages(archive, []);
  const byUrl = new Map(pages.map((page) => [page.url, page]));

  /** Pages of some kinds that links lead to, from one of them on. */
  function reached(from: string, isListed: (page: Page) => boolean): Page[] {
    const found = new Map<string, Page>();
    const open = [from];
    for (let url = open.pop(); url !== undefined; url = open.pop()) {
      const page = byUrl.get(url);
      if (page === undefined || found.has(url) || !isListed(page)) continue;
      found.set(url, page);
      open.push(...linksOf(page));
    }
    return [...found.values()];
  }

  it('leads from the list of reports to every report', () => {
    const lists = reached('/reports/', ({ kind }) => ['reports', 'year', 'place'].includes(kind));
    const links = new Set(lists.flatMap(linksOf));
    expect(archive.reports.filter(({ id }) => !links.has(`/reports/${id}/`)).map(({ id }) => id)).toEqual([]);
  });

  it.each(SECTION_KEYS)('leads in the reader of %s to every report that has it', (key) => {
    const readers = reached(`/sections/${key}/`, (page) => page.kind === 'reader' && page.reader.key === key);
    const read = new Set(readers.flatMap(({ reads }) => reads));
    const having = archive.reports.filter(({ coverage }) => coverage[key].state !== 'missing');
    expect(having.filter(({ id }) => !read.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('leads to every report in the coverage tables, among the levels and by its issuer', () => {
    const coverage = new Set(reached('/coverage/', ({ kind }) => kind === 'coverage').flatMap(linksOf));
    expect(archive.reports.filter(({ id }) => !coverage.has(`/reports/${id}/`))).toEqual([]);
    for (const { level, reports } of archive.levels) {
      const links = new Set(reached(`/levels/${level}/`, ({ kind }) => kind === 'level').flatMap(linksOf));
      expect(reports.filter(({ id }) => !links.has(`/reports/${id}/`))).toEqual([]);
    }
    const issuers = new Set(reached('/issuers/', ({ kind }) => kind === 'issuers').flatMap(linksOf));
    expect(archive.issuers.filter(({ slug }) => !issuers.has(`/issuers/${slug}/`))).toEqual([]);
  });

  it('keeps every page within the bound', () => {
    const costs = new Map(
      SECTION_KEYS.map((key) => [key, new Map(archive.reports.map((report) => [report.id, entryCost(report, key)]))]),
    );
    for (const page of pages) expect(costOf(page, costs), page.url).toBeLessThanOrEqual(PAGE_ELEMENTS);
  });

  it('still has all addresses that were there before lists were divided', () => {
    const { years, places, levels, issuers } = archive;
    const lists = ['reports', 'years', 'places', 'levels', 'issuers', 'sections', 'coverage', 'compare', 'search'];
    const ofSections = SECTION_KEYS.flatMap((key) => [
      `/sections/${key}/`,
      ...years.map(({ year }) => `/sections/${key}/${year}/`),
      ...readersIn(places).map((slug) => `/sections/${key}/place/${slug}/`),
    ]);
    const old = [
      ...lists.map((list) => `/${list}/`),
      ...years.map(({ year }) => `/years/${year}/`),
      ...levels.map(({ level }) => `/levels/${level}/`),
      ...issuers.map(({ slug }) => `/issuers/${slug}/`),
      ...ofSections,
    ];
    expect(old.filter((url) => !byUrl.has(url))).toEqual([]);
  });

  it('links only to pages that are there', () => {
    const links = new Set(pages.flatMap(linksOf));
    expect([...links].filter((url) => !byUrl.has(url))).toEqual([]);
  });
});

type Places = ReturnType<typeof buildArchive>['places'];

function readersIn(places: Places): string[] {
  return places.flatMap(({ slug, reader, children }) => [...(reader ? [slug] : []), ...readersIn(children)]);
}

type Costs = ReadonlyMap<SectionKey, ReadonlyMap<string, number>>;

/** Elements that the rows and texts of a page take, a single one that is too large left out. */
function costOf(page: Page, costs: Costs): number {
  if (page.kind === 'reader') {
    const { key, entries, table } = page.reader;
    const texts = entries.map(({ id }) => costs.get(key)?.get(id) ?? 0);
    return tableCost(table) + texts.reduce((sum, cost) => sum + cost, 0);
  }
  if ('list' in page) return tableCost(page.list.table) + page.list.rows.length * ROW_ELEMENTS;
  return page.kind === 'coverage' ? tableCost(page.coverage.table) + page.coverage.rows.length * 22 : 0;
}

function tableCost(table: { readonly rows: readonly { readonly cells: readonly unknown[] }[] } | null): number {
  return (table?.rows ?? []).reduce((sum, { cells }) => sum + 4 + 2 * cells.length, 0);
}

describe('a list', () => {
  const most = Math.floor(PAGE_ELEMENTS / ROW_ELEMENTS);
  const yearOf = (summaries: readonly ReportSummary[]) =>
    plan(summaries).filter(({ url }) => url.startsWith('/years/2021/'));

  it('is whole as long as it fits, and a way in to its places as soon as it does not', () => {
    expect(yearOf(towns(most)).map(({ url }) => url)).toEqual(['/years/2021/']);
    expect(yearOf(towns(most + 1)).map(({ url }) => url)).toEqual([
      '/years/2021/',
      '/years/2021/120000/',
      '/years/2021/120114/',
      '/years/2021/120114-shangmataizhen/',
      '/years/2021/120114-shangmataizhen/page/2/',
    ]);
  });

  it('tells reports apart that read alike, by their dates, else by their ids', () => {
    const [page] = yearOf([town(1), town(2), town(3, { publishedOn: '2022-04-01' }), town(4, { title: '另一题名' })]);
    const rows = page?.kind === 'year' ? page.list.rows.map(({ id, apart }) => [id, apart]) : [];
    expect(rows).toEqual([
      ['1', '编号 1'],
      ['2', '编号 2'],
      ['3', null],
      ['4', null],
    ]);
  });

  it('names what has no year, place or issuer', () => {
    const [page] = plan([...towns(300), town(301, { year: null, region: null, regionCode: null })]).filter(
      ({ url }) => url === '/reports/',
    );
    expect(page?.kind === 'reports' ? page.list.rows.map(({ id }) => id) : []).toEqual(['301']);
  });
});

const MORE = 3;

describe('one report more in an archive of 1,000', () => {
  it('changes few pages, and takes no address', () => {
    const all = manySummaries({ count: 1000 + MORE, years: 8, eachIssuer: 20 });
    const before = plan(all.slice(MORE));
    const known = new Map(before.map((page) => [page.url, JSON.stringify(page)]));
    const counts = all.slice(0, MORE).map((more) => {
      const after = plan([...all.slice(MORE), more]);
      const urls = new Set(after.map(({ url }) => url));
      expect(before.filter(({ url }) => !urls.has(url))).toEqual([]);
      return after.filter((page) => known.get(page.url) !== JSON.stringify(page)).length;
    });
    // Its page, lists and tables, and for each of its sections the readers of all, its year, places, level and kind of body.
    // A list that becomes too long for its page is divided anew, which happens seldom.
    expect(counts.toSorted((a, b) => a - b)[(MORE - 1) / 2]).toBeLessThanOrEqual(90);
  });
});

describe('readers of one level, kind of body, or province in one year', () => {
  const urlsOf = (summaries: readonly ReportSummary[]) => new Set(plan(summaries).map(({ url }) => url));
  const shown = (count: number) => urlsOf(towns(count).map((summary, n) => ({ ...summary, id: `t${n}` })));

  it.each([
    [1, false],
    [2, true],
  ])('%i reports of a year: %s', (count, there) => {
    const found = shown(count);
    const year = town(0).year.value;
    expect(found.has('/sections/shortcomings/level/township/')).toBe(true);
    expect(found.has('/sections/shortcomings/body/town/')).toBe(true);
    expect(found.has('/sections/shortcomings/body/street/')).toBe(false);
    for (const below of [`level/township/${year}/`, `body/town/${year}/`, `${year}/120000/`])
      expect(found.has(`/sections/shortcomings/${below}`)).toBe(there);
  });

  it('all are reached by links from the list of sections', () => {
    const pages = plan(manySummaries({ count: 150, years: 3 }));
    const byUrl = new Map(pages.map((page) => [page.url, page]));
    const reached = new Set<string>();
    const open = ['/sections/'];
    for (let url = open.pop(); url !== undefined; url = open.pop()) {
      const page = byUrl.get(url);
      if (page === undefined || reached.has(url) || !url.startsWith('/sections/')) continue;
      reached.add(url);
      open.push(...linksOf(page));
    }
    const readers = pages.filter(({ kind }) => kind === 'reader').map(({ url }) => url);
    expect(readers.filter((url) => !reached.has(url))).toEqual([]);
  });
});
