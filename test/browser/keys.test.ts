import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import { serveBuiltSite } from './support/built-site.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';

const HEALTHY = { foreign: [], errors: [], failed: [] };

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([sharedBrowser(), serveBuiltSite({ base: '/sub/path/' })]);
});
afterAll(() => server?.close());

describe('keys', () => {
  it.each(['', 'reports/', 'search/', 'method/'])('`/` goes to the search field on /%s', async (path) => {
    const { page, problems, close } = await openPage(browser, server.url + path);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('q');
    await page.keyboard.type('a/b');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('a/b');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-keyshortcuts'))).toBe('/');
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('of one character can be turned off, and stay so', async () => {
    const { page, close } = await openPage(browser, `${server.url}reports/`);
    await page.click('[data-settings] summary');
    await page.check('[data-setting=keys][value=off]');
    await page.reload();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await close();
  });
});
