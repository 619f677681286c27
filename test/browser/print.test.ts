import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import { serveBuiltSite } from './support/built-site.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage, type WatchedPage } from './support/open-page.ts';

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([sharedBrowser(), serveBuiltSite()]);
});
afterAll(() => server?.close());

async function printed(address: string): Promise<WatchedPage> {
  const opened = await openPage(browser, server.url + address, { viewport: { width: 680, height: 960 } });
  await opened.page.emulateMedia({ media: 'print' });
  // What speaks for print holds up nothing, and may come after the page.
  await opened.page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet !== null),
  );
  return opened;
}

/** What the styles make of the first element of a selector, or of what they write after it. */
function styleOf(page: Page, selector: string, [property, pseudo]: readonly string[]): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate(
      (element, [name, behind]) => getComputedStyle(element, behind).getPropertyValue(name ?? ''),
      [property, pseudo],
    );
}

it('a printed reader has the whole address of each report, and keeps headings with their text', async () => {
  const { page, close } = await printed('sections/shortcomings/');
  expect(await styleOf(page, '.entry > .facts', ['content', '::after'])).toMatch(
    /^"https?:\/\/.*\/reports\/[0-9a-f]{12}\/"$/,
  );
  for (const part of ['.entry > summary', '.entry > .facts', '.share > h3'])
    expect(await styleOf(page, part, ['break-after'])).toBe('avoid');
  expect(await page.locator('.print-only').last().textContent()).toContain('/sections/shortcomings/');
  await close();
});

it('what a query marked is underlined on paper, which has no grounds', async () => {
  const { page: search, close: leave } = await printed('sections/shortcomings/');
  const report = (await search.locator('.share h3 a').first().getAttribute('href'))?.replace(/#.*$/, '') ?? '';
  await leave();
  const { page, close } = await printed(`${report.replace(/^\//, '')}?q=工作`);
  expect(await styleOf(page, 'mark.current', ['text-decoration-line'])).toBe('underline');
  await close();
});

it.each([
  ['reports/', '.reports > li'],
  ['years/', '.reports > li'],
  ['shortcomings/', '.panel-box'],
  ['', '.counted'],
])('what belongs together is not parted by the end of a page: %s, %s', async (address, selector) => {
  const { page, close } = await printed(address);
  expect(await styleOf(page, selector, ['break-inside'])).toBe('avoid');
  expect(await styleOf(page, '.print-only', ['break-before'])).toBe('avoid');
  await close();
});

it('what only leads on is not printed', async () => {
  const { page, close } = await printed('sections/shortcomings/');
  await expect.poll(() => page.locator('.choices').first().isVisible()).toBe(false);
  await page.goto(`${server.url}indicators/`);
  await expect.poll(() => page.locator('.view-notes > details').first().isVisible()).toBe(false);
  await close();
});

it('a printed capture has what was made of it beside it', async () => {
  const { page: lists, close } = await printed('reports/');
  const report = await lists.locator('.reports a').first().getAttribute('href');
  await lists.goto(`${server.url.replace(/\/$/, '')}${report}raw/`);
  expect(
    await lists
      .locator('.raw td.clean')
      .first()
      .evaluate((one) => getComputedStyle(one).display),
  ).toBe('table-cell');
  await close();
});

it('tables have their heads on each page, and are no wider than it', async () => {
  const { page, close } = await printed('indicators/');
  expect(await styleOf(page, 'table.view thead', ['display'])).toBe('table-header-group');
  expect(await styleOf(page, '.scroller', ['overflow-x'])).toBe('visible');
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  await close();
});

it('a list in which nothing is left is a sentence on paper', async () => {
  const { page, close } = await printed('reports/');
  await page.emulateMedia({ media: 'screen' });
  await page.fill('[data-filter-text]', '没有这样的机构');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-list-status]').textContent()).toContain('显示 0 份');
  expect(await styleOf(page, '[data-list-status]', ['content', '::after'])).toContain('筛选');
  await close();
});
