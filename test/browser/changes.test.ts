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
let url: string;
beforeAll(async () => {
  const variant = { seeds: twoYears(), search: false };
  [browser, server, folder] = await Promise.all([sharedBrowser(), serveBuiltSite(variant), builtSite(variant)]);
  const pages = pagesByKind(folder).get('changes') ?? [];
  const [page = ''] = pages.filter((one) =>
    readFileSync(path.join(folder, one, 'index.html'), 'utf8').includes('data-change'),
  );
  url = server.url + page;
});
afterAll(() => server?.close());

describe('a report beside its issuer’s report before', () => {
  it('is sound in both themes, at a desk and on a phone', async () => {
    await expectSound(browser, url);
  });

  it('leads from every paragraph and figure to its words in both', async () => {
    const { page, close } = await openPage(browser, url);
    expect(await page.locator('.changed-figures').textContent()).toMatch(/1700余份.*1900余份/u);
    const links = await page
      .locator('.versions a, .changed-figures a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      const html = readFileSync(path.join(folder, pathname, 'index.html'), 'utf8');
      expect(html, link).toContain(`id="${hash.slice(1)}"`);
    }
    await close();
  });

  it('steps from change to change by keys and buttons, and shows changes only, as its address says', async () => {
    const { page, close } = await openPage(browser, url);
    const count = await page.locator('[data-change]').count();
    const status = page.getByRole('region', { name: '改动定位' }).getByRole('status');
    expect(await status.textContent()).toBe(`共 ${count} 处改动`);
    await page.keyboard.press('n');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await status.textContent()).toBe(`第 2 处，共 ${count} 处`);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-change'))).toBe(true);
    await page.keyboard.press('N');
    await page.getByRole('button', { name: '上一处' }).click();
    expect(await status.textContent()).toBe(`第 ${count} 处，共 ${count} 处`);
    await page.getByRole('button', { name: '只看改动' }).click();
    expect(new URL(page.url()).search).toBe('?only=changes');
    await page.reload();
    expect(await page.locator('details.kept[open]').count()).toBe(0);
    expect(await page.locator('[data-change]').first().isVisible()).toBe(true);
    await close();
  });

  it('shows all without scripts, and runs nothing of a capture', async () => {
    const { page, close } = await openPage(browser, url, { javaScriptEnabled: false });
    expect(await page.locator('.change.added').first().textContent()).toContain('<script>alert(1)</script>');
    expect(await page.locator('details.kept').first().getAttribute('open')).not.toBeNull();
    expect(await page.locator('ins').first().isVisible()).toBe(true);
    await close();
  });
});
