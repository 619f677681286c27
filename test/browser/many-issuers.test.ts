import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import { builtSite, serveBuiltSite } from './support/built-site.ts';
import { cutNames } from './support/cut-names.ts';
import { sharedBrowser } from './support/open-browser.ts';

const BASE = '/sub/path/';

let browser: Browser;
let server: StaticServer;
let folder: string;
beforeAll(async () => {
  const variant = { base: BASE };
  [browser, server, folder] = await Promise.all([sharedBrowser(), serveBuiltSite(variant), builtSite(variant)]);
});
afterAll(() => server?.close());

/** A page of a site whose issuers and places all lie beyond the longest lists. */
async function open(path: string) {
  const context = await browser.newContext({ locale: 'zh-CN' });
  await cutNames(context, folder);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/search/names/') && asked.push(request.url()));
  await page.goto(server.url + path);
  return { context, page, asked };
}

const options = (page: Page) => page.locator('[role=option]');
const named = (page: Page, name: string) => options(page).filter({ hasText: name }).first();

describe('an issuer beyond the longest list', () => {
  it.each(['smtz', 'shangmatai', '上马台', '武清 上马'])('is found in the comparison’s field by %s', async (typed) => {
    const { context, page, asked } = await open('compare/');
    await page.locator('#compare-add').pressSequentially(typed);
    await named(page, '上马台镇').click();
    await page.locator('.chosen a').filter({ hasText: '上马台' }).waitFor();
    expect(new Set(asked).size).toBeLessThanOrEqual(8);
    await context.close();
  });

  it.each(['smtz', '上马台'])('is found in the header’s box by %s, and leads to its page', async (typed) => {
    const { context, page } = await open('years/');
    await page.focus('#site-q');
    await page.waitForResponse(/box\.js$/);
    await page.keyboard.type(typed);
    await named(page, '上马台镇').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/issuers\/[\w-]+\/$/u);
    expect(await page.textContent('h1')).toContain('上马台镇');
    await context.close();
  });

  it('is found on the search page, and a place likewise', async () => {
    const { context, page } = await open('search/');
    await page.focus('#search-q');
    await page.keyboard.type('执法 smtz');
    await named(page, '上马台镇').waitFor();
    expect(await options(page).count()).toBe(2);
    await options(page).nth(1).click();
    await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === '执法 地区:上马台镇');
    await context.close();
  });

  it('that cannot be loaded is told so, not that there is none', async () => {
    const { context, page } = await open('compare/');
    await context.route('**/search/names/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.locator('#compare-add').pressSequentially('smtz');
    await page.locator('[data-compare-add] button').click();
    await page.waitForFunction(() =>
      document.querySelector('[data-compare-status]')?.textContent?.includes('没能取到机构名单'),
    );
    await context.close();
  });
});
