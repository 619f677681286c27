import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from './support/built-site.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { takePage } from './support/page-pool.ts';
import { pagesByKind } from './support/pages-by-kind.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([sharedBrowser(), builtSite({ portable: true, search: false })]);
});

describe('a portable site', () => {
  it('has no address that a folder does not have', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.flatMap((file) => lostLinks(path.join(folder, file)))).toEqual([]);
  });

  it('has styles and links on every kind of page, opened from a disk', async () => {
    const { page, giveBack } = await takePage(browser);
    for (const [kind, [address]] of pagesByKind(folder)) {
      const file = path.join(folder, address?.endsWith('.html') ? address : `${address}index.html`);
      await page.goto(pathToFileURL(file).href);
      expect([kind, await page.evaluate(() => getComputedStyle(document.body).marginTop)]).toEqual([kind, '0px']);
      expect([kind, await page.locator('[data-settings]').isVisible()]).toEqual([kind, false]);
      await page.locator('.brand').click();
      expect([kind, new URL(page.url()).pathname]).toEqual([kind, pathToFileURL(`${folder}/index.html`).pathname]);
    }
    await giveBack();
  });

  it('leads from the home page to a report and its paragraph', async () => {
    const { page, giveBack } = await takePage(browser);
    await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
    await page.locator('.reports a').first().click();
    await page.locator('.contents li a').last().click();
    expect(page.url()).toMatch(/\/reports\/[0-9a-f]{12}\/index\.html#[\w-]+$/);
    await giveBack();
  });

  it('says that search needs a server', async () => {
    const { page, giveBack } = await takePage(browser);
    await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
    await page.fill('main input[name=q]', '复议');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/index\.html\?q=/);
    expect(await page.locator('.needs-server').isVisible()).toBe(true);
    await giveBack();
  });
});

/** Addresses of a page that lead to no file, written from its own place. */
function lostLinks(file: string): string[] {
  const html = readFileSync(file, 'utf8');
  const links = [...html.matchAll(/<(?:a|link|script|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g)].map(
    ([, to]) => to,
  );
  return links.flatMap((to = '') => {
    const target = to.replace(/[?#].*$/, '');
    if (/^[a-z]+:/.test(to) || target === '') return [];
    const at = path.resolve(path.dirname(file), decodeURIComponent(target));
    return !target.startsWith('/') && existsSync(at) && statSync(at).isFile() ? [] : [`${file}: ${to}`];
  });
}
