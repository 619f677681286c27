import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import { builtSite, serveBuiltSite } from './support/built-site.ts';
import { expectSound } from './support/look-at.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';
import { pagesByKind } from './support/pages-by-kind.ts';
import { twoYears } from './support/two-years.ts';

let browser: Browser;
let server: StaticServer;
let folder: string;
let pages: ReturnType<typeof pagesByKind>;
beforeAll(async () => {
  const variant = { seeds: twoYears(), search: false };
  [browser, server, folder] = await Promise.all([sharedBrowser(), serveBuiltSite(variant), builtSite(variant)]);
  pages = pagesByKind(folder);
});
afterAll(() => server?.close());

/** The page of a kind that has most in it. */
const first = (kind: 'follow-ups' | 'next') => server.url + (pages.get(kind)?.[0] ?? '');

describe.each(['follow-ups', 'next'] as const)('a page of the kind %s', (kind) => {
  it('is sound in both themes, at a desk and on a phone', async () => {
    await expectSound(browser, first(kind));
  });

  it('leads from every item to its words, without scripts', async () => {
    const { page, close } = await openPage(browser, first(kind), { javaScriptEnabled: false });
    const links = await page
      .locator('.versions a, .told-years a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      const html = readFileSync(path.join(folder, pathname, 'index.html'), 'utf8');
      expect(html, link).toContain(`id="${hash.slice(1)}"`);
    }
    await close();
  });
});

describe('on paper', () => {
  it('a plan keeps with the first paragraph that may answer it', async () => {
    const { page, close } = await openPage(browser, first('follow-ups'));
    await page.emulateMedia({ media: 'print' });
    const styles = await page.evaluate(() =>
      ['.plan-items > li', '.planned', '.answers > li'].map((selector) => {
        const { display, breakInside, breakAfter } = getComputedStyle(document.querySelector(selector) as Element);
        return [display, breakInside, breakAfter];
      }),
    );
    // Browsers heed no break between the areas of a grid.
    expect(styles[0]?.[0]).toBe('block');
    expect(styles[1]).toEqual(['block', 'avoid', 'avoid']);
    expect(styles[2]?.[1]).toBe('avoid');
    await close();
  });
});

describe('a clerk', () => {
  it('comes from home in three clicks to what to look at before the next report', async () => {
    const { page, close } = await openPage(browser, server.url);
    await page.getByRole('link', { name: '发布机构' }).first().click();
    await page.locator('main a[href*="/issuers/"]').last().click();
    await page.getByRole('link', { name: '写下一年的报告之前' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('写下一年的报告之前');
    await close();
  });
});
