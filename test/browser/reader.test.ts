import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import { serveBuiltSite } from './support/built-site.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';

const READER = 'sections/shortcomings/';
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([sharedBrowser(), serveBuiltSite()]);
});
afterAll(() => server?.close());

it('gives the citation of a paragraph in a reader as on its report, and leads there when asked', async () => {
  const { page, close } = await openPage(browser, server.url + READER, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const mark = page.locator('.share p .pilcrow').first();
  const home = (await mark.getAttribute('href')) ?? '';
  await mark.click();
  expect(new URL(page.url()).pathname).toBe(`/${READER}`);
  await page.getByRole('button', { name: '复制引文' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(async () => (await copied()).endsWith(`${home}.`)).toBe(true);
  expect(await copied()).toMatch(/\[EB\/OL\]/);
  expect(await copied()).not.toContain('引用日期');
  await page.getByRole('link', { name: '看原报告' }).click();
  await page.waitForURL((url) => url.pathname + url.hash === home);
  await close();
});

it('offers the citation of what was copied, of one report and of its paragraph, none for words of two', async () => {
  const { page, close } = await openPage(browser, server.url + READER);
  const copy = (from: number, to: number) =>
    page.evaluate(
      ([first, last]) => {
        const texts = [...document.querySelectorAll('.entry')].map(
          (entry) => entry.querySelector('.share p') as Element,
        );
        const range = document.createRange();
        range.setStartBefore(texts[first as number] as Element);
        range.setEndAfter(texts[last as number] as Element);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        texts[last as number]?.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
        return texts[first as number]?.querySelector('.pilcrow')?.getAttribute('href') ?? '';
      },
      [from, to],
    );
  await copy(0, 1);
  expect(await page.locator('.quote-bar').count()).toBe(0);
  await copy(0, 0);
  await page.locator('.quote-bar').waitFor();
  await close();
});

it('names the place of a report that is folded', async () => {
  const { page, close } = await openPage(browser, server.url + READER);
  await page.click('[data-fold="close"]');
  const heads = await page.locator('.entry summary').allTextContents();
  expect(heads.some((head) => /天津市/u.test(head))).toBe(true);
  await close();
});

it('leads from the label of a section to those of its year in its province, level and kind', async () => {
  const { page, close } = await openPage(browser, server.url + READER);
  const level = page.locator('.choices', { hasText: '机构' }).getByRole('link').last();
  const [address] = await Promise.all([level.getAttribute('href'), level.click()]);
  expect(address).toMatch(/^\/sections\/shortcomings\/body\//);
  await page.waitForURL(server.url + address?.slice(1));
  await page.goBack();
  await page.locator('.share h3 a').first().click();
  const label = page.locator('.part-name a').first();
  expect(await label.getAttribute('href')).toMatch(/^\/sections\/[a-z-]+\//);
  await close();
});
