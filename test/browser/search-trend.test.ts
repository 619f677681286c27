import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, startStaticServer } from '../../scripts/support/static-server.ts';
import { type PublishedReport, paragraphsBySection, publishedReports } from './search-support.ts';
import { builtSite } from './support/built-site.ts';
import { caseSeeds } from './support/case-seeds.ts';
import { scrollWidth, violations } from './support/look-at.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';

const HEALTHY = { foreign: [], errors: [], failed: [] };

let browser: Browser;
let server: StaticServer;
let reports: readonly PublishedReport[];

beforeAll(async () => {
  const folder = await builtSite({ seeds: caseSeeds(40) });
  [browser, server] = await Promise.all([sharedBrowser(), startStaticServer({ folder, base: '/' })]);
  reports = await publishedReports(folder);
});
afterAll(() => server?.close());

const address = (search: string) => `${server.url}search/${search}`;
const shown = (page: Page) => page.locator('[data-trend-table] tbody tr').first().waitFor();
const rows = (page: Page, part = 'tbody') =>
  page.$$eval(`[data-trend-table] ${part} tr`, (all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent).join(' ')),
  );

/** Rows of the table, counted in the published data: `year reports／held occurrences chars rate`. */
function expected(word: string, section?: string): string[] {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => (a ?? 9999) - (b ?? 9999));
  return years
    .map((year) => ({ year, of: reports.filter((report) => report.year === year) }))
    .map(({ year, of }) => ({ year, ...count(of, word, section) }))
    .filter(({ held }) => held > 0)
    .map(({ year, hit, held, total, chars }) =>
      [year ?? '年度未识别', `${hit}／${held}`, total, chars, ((total * 10_000) / chars).toFixed(1)].join(' '),
    );
}

function count(of: readonly PublishedReport[], word: string, section: string | undefined) {
  const hit = new Set<string>();
  const held = new Set<string>();
  let [total, chars] = [0, 0];
  for (const [name, paragraphs] of paragraphsBySection(of)) {
    const [id = '', scope] = name.split(' ');
    if (section !== undefined && scope !== section) continue;
    held.add(id);
    for (const text of paragraphs) {
      const found = text.split(word).length - 1;
      if (found > 0) hit.add(id);
      total += found;
      chars += text.length + 1;
    }
  }
  return { hit: hit.size, held: held.size, total, chars };
}

describe('the trend', () => {
  it.each(['执法', '行政复议', '败诉', '法'])('of %s is what the published data say', async (word) => {
    const { page, problems, close } = await openPage(browser, address(`?q=${word}&view=trend`));
    await shown(page);
    expect(await rows(page)).toEqual(expected(word));
    expect(expected(word).length).toBeGreaterThan(3);
    const total = expected(word).reduce((sum, row) => sum + Number(row.split(' ')[2]), 0);
    expect(await rows(page, 'tfoot')).toEqual([
      expect.stringMatching(new RegExp(`^合计 \\d+／${reports.length} ${total} `)),
    ]);
    expect(await page.isVisible('[data-results]')).toBe(false);
    expect(await page.isVisible('[data-search-more]')).toBe(false);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('draws a column a year, from zero and in proportion, with its number', async () => {
    const { page, close } = await openPage(browser, address('?q=执法&view=trend'));
    await shown(page);
    const dated = (await rows(page)).filter((row) => /^\d{4} /.test(row)).map((row) => row.split(' '));
    const rates = new Map(dated.map((cells) => [cells[0] as string, cells.at(-1) as string]));
    const first = Number([...rates.keys()][0]);
    const years = Array.from({ length: Number([...rates.keys()].at(-1)) - first + 1 }, (_, at) => String(first + at));
    expect(await page.locator('[data-trend-chart] text.year').allTextContents()).toEqual(years);
    const values = await page.locator('[data-trend-chart] text.value').allTextContents();
    expect(values).toEqual(years.map((year) => rates.get(year) ?? '无报告'));
    const heights = await page.$$eval('[data-trend-chart] rect', (bars) =>
      bars.map((bar) => Number.parseFloat(bar.getAttribute('height') ?? '')),
    );
    const positive = [...rates.values()].map(Number).filter((rate) => rate > 0);
    expect(heights.length).toBe(positive.length);
    const scale = Math.max(...heights) / Math.max(...positive);
    for (const [at, rate] of positive.entries()) expect(heights[at]).toBeCloseTo(rate * scale, 1);
    const label = (await page.getAttribute('[data-trend-chart] svg', 'aria-label')) ?? '';
    for (const [year, rate] of rates) expect(label).toContain(`${year}年 ${rate}`);
    await close();
  });

  it('is a choice of the page, kept in the address, and follows restrictions, back and forward', async () => {
    const { page, problems, close } = await openPage(browser, address('?q=执法'));
    await page.locator('[data-results] mark').first().waitFor();
    await page.click('.view-bar a[data-view=trend]');
    await shown(page);
    expect(new URL(page.url()).search).toBe('?q=%E6%89%A7%E6%B3%95&view=trend');
    await page.check('input[name=section][value=shortcomings]');
    await expect.poll(() => rows(page)).toEqual(expected('执法', 'shortcomings'));
    await page.goBack();
    await expect.poll(() => rows(page)).toEqual(expected('执法'));
    await page.goBack();
    await page.locator('[data-results] mark').first().waitFor();
    expect(await page.isVisible('[data-trend]')).toBe(false);
    await page.goForward();
    await shown(page);
    expect(await page.getAttribute('.view-bar a[data-view=trend]', 'aria-current')).toBe('page');
    await page.reload();
    await shown(page);
    expect(await rows(page)).toEqual(expected('执法'));
    await page.click('.view-bar a[data-view=text]');
    await page.click('[data-order=left]');
    await page.locator('[data-kwic-lines] mark').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=%E6%89%A7%E6%B3%95&lines=left');
    expect(await page.isVisible('[data-trend]')).toBe(false);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('leads from a year to its hits and back', async () => {
    const { page, close } = await openPage(browser, address('?q=执法&view=trend'));
    await shown(page);
    await page.getByRole('link', { name: '2023', exact: true }).click();
    await page.locator('[data-results] mark').first().waitFor();
    expect(new URL(page.url()).searchParams.getAll('year')).toEqual(['2023']);
    await expect
      .poll(() => page.textContent('[data-search-status]'))
      .toMatch(
        new RegExp(
          `找到 ${
            expected('执法')
              .find((row) => row.startsWith('2023 '))
              ?.split(' ')[2]
          } 处$`,
        ),
      );
    await page.goBack();
    await shown(page);
    await close();
  });

  it('is given as CSV', async () => {
    const { page, close } = await openPage(browser, address('?q=执法&view=trend'));
    await shown(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-csv]')]);
    const [head, ...lines] = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(head).toBe('\ufeff"年度","有的报告","所查报告","次数","字数","每万字次数","网址"');
    expect(lines.map((line) => line.replace(/,"[^"]*"$/u, ''))).toEqual(
      expected('执法').map((row) => `"${row.replaceAll(/[ ／]/gu, '","')}"`),
    );
    expect(lines.find((line) => line.startsWith('"2023"'))).toContain('/search/?q=%E6%89%A7%E6%B3%95&year=2023"');
    await close();
  });

  it('says so when there is no word to count, and shows nothing of a word that stands nowhere', async () => {
    const { page, close } = await openPage(browser, address('?q=年度:2023&view=trend'));
    await page.locator('[data-trend-none]', { hasText: '没有要数的词' }).waitFor();
    expect(await page.isVisible('[data-trend]')).toBe(false);
    await page.goto(address('?q=龘龘&view=trend'));
    await page.locator('[data-search-status]', { hasText: '没有找到' }).waitFor();
    expect(await page.isVisible('[data-trend]')).toBe(false);
    expect(await page.isVisible('[data-trend-none]')).toBe(false);
    await close();
  });

  it('turns no query into markup', async () => {
    const query = '执法|<b>x</b>';
    const { page, problems, close } = await openPage(browser, address(`?q=${encodeURIComponent(query)}&view=trend`));
    await shown(page);
    expect(await page.textContent('[data-trend-caption]')).toContain(query);
    expect(await page.locator('main b').count()).toBe(0);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('has no accessibility faults, %s at %i px, with the largest text', async (colorScheme, width) => {
    const { page, close } = await openPage(browser, address('?q=执法&view=trend'), {
      colorScheme,
      viewport: { width, height: 740 },
    });
    for (const size of ['normal', 'largest']) {
      await page.evaluate((chosen) => localStorage.setItem('nianbao-size', chosen), size);
      await page.reload();
      await shown(page);
      expect(await violations(page)).toEqual([]);
      expect(await scrollWidth(page)).toBeLessThanOrEqual(width);
      // No number is broken over two lines: the table scrolls instead.
      const heights = await page.$$eval('[data-trend-table] tbody tr', (all) => all.map((row) => row.clientHeight));
      expect(new Set(heights).size).toBe(1);
      expect(heights[0]).toBeLessThan(60);
    }
    await close();
  });
});
