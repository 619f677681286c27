import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, startStaticServer } from '../../scripts/support/static-server.ts';
import { askApi } from './search-support.ts';
import { builtSite } from './support/built-site.ts';
import { caseSeeds } from './support/case-seeds.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  const folder = await builtSite({ seeds: caseSeeds(40) });
  [browser, server] = await Promise.all([sharedBrowser(), startStaticServer({ folder, base: '/' })]);
});
afterAll(() => server?.close());

const address = (query: string, more = '') => `${server.url}search/?q=${encodeURIComponent(query)}${more}`;
const marked = (page: Page) => page.waitForSelector('mark.current');
const counts = async (page: Page, query: string) => {
  const [result] = await askApi(page, [{ query }]);
  const found = new Map<string, number>();
  for (const { report, count } of result?.hits ?? []) found.set(report, (found.get(report) ?? 0) + count);
  return found;
};
/** Text around the current mark within its line, as `before|mark|after`. */
const around = (page: Page) =>
  page.$$eval('mark.current', (marks) => {
    const line = marks[0]?.closest('p, h2, h3, h4, h5, h6, li, tr');
    const range = document.createRange();
    range.selectNodeContents(line as Node);
    range.setEndBefore(marks[0] as Node);
    const before = range.toString();
    range.selectNodeContents(line as Node);
    range.setStartAfter(marks.at(-1) as Node);
    return [before.slice(-10), marks.map(({ textContent }) => textContent).join(''), range.toString().slice(0, 10)];
  });
/** The page sets half-width signs between characters full-width; the concordance quotes as captured. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

describe('a report opened from a hit', () => {
  it.each(['政府', '人民政府', '2024年', '执法 ~10 监督', '执法 ~0 监督'])(
    'has as many marks as the search counts: %s',
    async (query) => {
      const { page, close } = await openPage(browser, address(query));
      const found = await counts(page, query);
      expect(found.size).toBeGreaterThan(0);
      for (const [report, count] of [...found].slice(0, 12)) {
        await page.goto(`${server.url}reports/${report}/?q=${encodeURIComponent(query)}`);
        expect(await page.getAttribute('.hit-bar', 'data-hits'), report).toBe(String(count));
      }
      await close();
    },
  );

  it('marks no word that must not be there', async () => {
    const { page, close } = await openPage(browser, address('执法 -诉讼 标题:报告'));
    await page.locator('[data-results] .sentences a').first().click();
    await marked(page);
    expect(await page.locator('mark.current').allTextContents()).toEqual(['执法']);
    const words = await page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map(String));
    expect(new Set(words)).toEqual(new Set(['执法']));
    await close();
  });

  it('stands at the pair that was asked for, in the paragraph that was quoted', async () => {
    const { page, close } = await openPage(browser, address('执法 ~3 监督'));
    await page.locator('[data-results] .sentences a').first().waitFor();
    const links = await page.$$eval('[data-results] .sentences a', (all) =>
      all.map((one) => (one as HTMLAnchorElement).href),
    );
    for (const link of links.slice(0, 12)) {
      await page.goto('about:blank');
      await page.goto(link);
      await marked(page);
      const inside = await page.$eval('mark.current', (mark, hash) => mark.closest(hash) !== null, new URL(link).hash);
      expect(inside, link).toBe(true);
    }
    await close();
  });

  it('stands at the very occurrence of a line, of several in its paragraph', async () => {
    const { page, close } = await openPage(browser, address('执法|行政执法', '&lines=text'));
    await page.locator('[data-kwic-lines] li').first().waitFor();
    const lines = await page.$$eval('[data-kwic-lines] a', (all) =>
      all.map((one) => ({
        href: (one as HTMLAnchorElement).href,
        parts: ['.left', 'mark', '.right > span'].map((part) => one.querySelector(part)?.textContent ?? ''),
      })),
    );
    const several = lines.filter(
      ({ href }, at) => at > 0 && new URL(href).hash === new URL(lines[at - 1]?.href ?? href).hash,
    );
    expect(several.length).toBeGreaterThan(20);
    for (const { href, parts } of several.slice(0, 20)) {
      await page.goto('about:blank');
      await page.goto(href);
      await marked(page);
      const [before = '', mark = '', after = ''] = (await around(page)).map(plain);
      const [left = '', hit = '', right = ''] = parts.map(plain);
      const [whole, context] = [before + mark + after, left.slice(-4) + hit + right.slice(0, 4)];
      expect(whole, href).toContain(context);
      expect(mark, href).toContain(hit);
    }
    await close();
  });

  it('has the permanent address of a section while it stands at its heading', async () => {
    const { page, close } = await openPage(browser, address('执法'));
    const [report] = (await counts(page, '执法')).keys();
    await page.goto(`${server.url}reports/${report}/`);
    const part = page.locator('section.part:not(.preamble)').last();
    const [anchor, heading] = [await part.getAttribute('id'), (await part.locator('h2').textContent()) ?? ''];
    await page.goto(`${server.url}reports/${report}/?q=${encodeURIComponent(`“${heading.trim()}”`)}`);
    await marked(page);
    expect(await page.locator('h2 mark.current').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).hash).toBe(`#${anchor}`);
    await close();
  });

  it('marks simplified words that were asked for in traditional ones', async () => {
    const { page, close } = await openPage(browser, address('規範性文件'));
    await page.locator('[data-results] .sentences a').first().click();
    await marked(page);
    expect(await page.locator('mark.current').allTextContents()).toEqual(['规范性文件']);
    await close();
  });
});

describe('going back finds the same place again', () => {
  const near = (page: Page, selector: string, at: number) => async () => {
    const box = await page.locator(selector).nth(at).boundingBox();
    return box !== null && box.y > -box.height && box.y < 720;
  };

  it('in results that were grown', async () => {
    const { page, close } = await openPage(browser, address('执法'));
    await page.locator('[data-results] mark').first().waitFor();
    await page.click('[data-search-more]');
    await page.click('[data-search-more]');
    const titles = '[data-results] h2 a';
    await expect.poll(() => page.locator(titles).count()).toBe(30);
    await page.locator(titles).nth(24).click();
    await marked(page);
    await page.goBack();
    await expect.poll(near(page, titles, 24)).toBe(true);
    expect(await page.locator(titles).count()).toBe(30);
    await close();
  });

  it('in a concordance that was grown', async () => {
    const { page, close } = await openPage(browser, address('执法', '&lines=right'));
    const lines = '[data-kwic-lines] li';
    await page.locator(lines).first().waitFor();
    await page.click('[data-kwic-more]');
    await page.click('[data-kwic-more]');
    await expect.poll(() => page.locator(lines).count()).toBe(300);
    const text = await page.locator(lines).nth(250).textContent();
    await page.locator(`${lines} a`).nth(250).click();
    await marked(page);
    await page.goBack();
    await expect.poll(near(page, lines, 250)).toBe(true);
    expect(await page.locator(lines).nth(250).textContent()).toBe(text);
    expect(await page.locator(lines).count()).toBe(300);
    await close();
  });

  it('in a trend', async () => {
    const { page, close } = await openPage(browser, address('执法', '&view=trend'), {
      viewport: { width: 360, height: 500 },
    });
    const years = '[data-trend-table] tbody a';
    await page.locator(years).last().scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(300);
    await page.locator(years).last().click();
    await page.locator('[data-results] mark').first().waitFor();
    await page.goBack();
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(60);
    await close();
  });
});
