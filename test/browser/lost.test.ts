import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import { serveBuiltSite } from './support/built-site.ts';
import { sharedBrowser } from './support/open-browser.ts';

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([sharedBrowser(), serveBuiltSite({ search: false })]);
});
afterAll(() => server?.close());

const LOST = 'sections/shortcomings/body/town/1999/';

describe('the page for lost addresses', () => {
  it('says which reader of sections an address was, and leads to those that are there', async () => {
    const page = await browser.newPage();
    const answer = await page.goto(server.url + LOST, { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(404);
    expect(await page.textContent('main [data-lost-why]')).toBe(
      '这里是“存在的不足和原因”的通读页，范围是镇、1999 年度。有两份以上这样的报告才有这一页，本档案现在不足两份。',
    );
    expect(await page.locator('[data-lost]').isVisible()).toBe(false);
    const links = page.locator('[data-lost-reader] a');
    // No reader of that year: no link to it.
    expect(await links.allTextContents()).toEqual([
      '存在的不足和原因：镇，各年度',
      '存在的不足和原因：全部报告',
      '用这些条件检索',
    ]);
    await links.first().click();
    await page.waitForURL(/\/sections\/shortcomings\/body\/town\/$/u);
    expect(await page.textContent('h1')).toContain('存在的不足和原因');
    await page.close();
  });

  it.each([
    ['reports/0123456789ab/', false],
    ['reports/page/9999/', true],
    ['years/1999/120000/', true],
  ])('speaks of divided lists where one may have been: %s', async (address, isTold) => {
    const page = await browser.newPage();
    await page.goto(server.url + address, { waitUntil: 'networkidle' });
    expect(await page.locator('[data-lost]').isVisible()).toBe(isTold);
    await page.close();
  });

  it('says without a script that such pages come and go', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url + LOST);
    expect(await page.textContent('main')).toContain('会随收录的报告增减');
    await context.close();
  });
});
