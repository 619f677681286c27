import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import type { ReportPassages } from '../../src/model/passage-view.ts';
import { builtSite, serveBuiltSite } from './support/built-site.ts';
import { expectSound, PHONE, scrollWidth, violations } from './support/look-at.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';
import { pagesByKind } from './support/pages-by-kind.ts';
import { severalIssuers } from './support/several-issuers.ts';

const LISTS = ['passages/', 'passages/formulas/', 'passages/alike/'];

let browser: Browser;
let server: StaticServer;
let folder: string;
let passage: string;
let report: string;
beforeAll(async () => {
  const variant = { seeds: severalIssuers(), search: false };
  [browser, server, folder] = await Promise.all([sharedBrowser(), serveBuiltSite(variant), builtSite(variant)]);
  passage = pagesByKind(folder).get('passage')?.[0] ?? '';
  const [id] = readdirSync(path.join(folder, 'reports')).filter((name) => /^[0-9a-f]{12}$/.test(name));
  report = `reports/${id}/`;
});
afterAll(() => server?.close());

const htmlOf = (address: string) => readFileSync(path.join(folder, address, 'index.html'), 'utf8');
const storedOf = (address: string) =>
  JSON.parse(readFileSync(path.join(folder, address, 'passages.json'), 'utf8')) as ReportPassages;
const toggleOf = (page: Page) => page.getByRole('button', { name: '淡化与别处相同的文字' });
const textOf = (page: Page) => page.locator('article.report').evaluate((article) => article.textContent);

/** Opens the report with what is common dimmed. */
async function openDimmed(options: Parameters<typeof openPage>[2] = {}, query = '') {
  const opened = await openPage(browser, server.url + report + query, { reducedMotion: 'reduce', ...options });
  await toggleOf(opened.page).click();
  await opened.page.waitForSelector('.common');
  return opened;
}

describe('the pages of what reports share', () => {
  it.each([...LISTS, 'passage'])('%s is sound in both themes, at a desk and on a phone', async (visit) => {
    const address = visit === 'passage' ? passage : visit;
    await expectSound(browser, server.url + address);
  });

  it('are what the HTML standard allows', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'doctype-style': 'off', 'void-style': 'off', 'attr-quotes': 'off', 'no-raw-characters': 'off' },
    });
    for (const address of [...LISTS, passage, report]) {
      const { results } = await validator.validateString(htmlOf(address));
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
        [],
      );
    }
  });

  it('lead from a passage to each paragraph that holds it', async () => {
    const { page, close } = await openPage(browser, server.url + passage);
    const links = await page.locator('table a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      expect(htmlOf(pathname), link).toContain(`id="${hash.slice(1)}"`);
    }
    await close();
  });
});

describe('a report with what is common dimmed', () => {
  it('shows every stretch, each with a mark that leads to where else it stands', async () => {
    const { page, problems, close } = await openDimmed();
    const { passages } = storedOf(report);
    const marks = page.locator('.common-mark');
    expect(await marks.count()).toBe(passages.length);
    expect(await toggleOf(page).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('[data-shared-legend]').isVisible()).toBe(true);
    const own = page.locator('article p', { hasText: '本镇自己的一段' });
    expect(await own.locator('.common').count()).toBe(0);
    for (const { anchor, begins } of passages.slice(0, 20)) {
      const dimmed = await page.locator(`[id="${anchor}"] .common`).allTextContents();
      const plain = (text: string) => text.replaceAll(/[\p{P}\s]/gu, '');
      expect(plain(dimmed.join('')), anchor).toContain(plain(begins));
    }
    const label = await marks.first().getAttribute('aria-label');
    expect(label).toMatch(/也见于|见于(?:至少 )?\d+ 家机关的报告/u);
    await marks.first().click();
    expect(page.url()).toMatch(/\/passages\/[0-9a-f]{12}\/$|\/reports\/[0-9a-f]{12}\/#/u);
    expect(problems).toEqual({ foreign: [], errors: [], failed: [] });
    await close();
  });

  it('keeps its text, and is as it was when the button is pressed again', async () => {
    const { page, close } = await openPage(browser, server.url + report);
    const before = [await textOf(page), await page.locator('article.report').innerHTML()];
    await toggleOf(page).click();
    await page.waitForSelector('.common');
    expect(await textOf(page)).toBe(before[0]);
    await toggleOf(page).click();
    expect(await page.locator('article.report').innerHTML()).toBe(before[1]);
    await close();
  });

  it('keeps the words of a query marked', async () => {
    const { page, close } = await openDimmed({}, '?q=执法');
    const count = Number(await page.locator('.hit-bar').getAttribute('data-hits'));
    const marked = () =>
      page.evaluate(
        () => [...(CSS.highlights.get('search-hit') ?? [])].filter((range) => String(range) === '执法').length,
      );
    expect(count).toBeGreaterThan(1);
    expect(await marked()).toBe(count);
    expect(await page.locator('mark.current').textContent()).toBe('执法');
    await toggleOf(page).click();
    expect(await marked()).toBe(count);
    await close();
  });

  it.each([
    ['light at a desk', { colorScheme: 'light' }],
    ['dark on a phone', { colorScheme: 'dark', viewport: PHONE }],
  ] as const)('is sound, %s', async (_, options) => {
    const { page, close } = await openDimmed(options);
    expect(await violations(page)).toEqual([]);
    expect(await scrollWidth(page)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    await close();
  });

  it.each([{ forcedColors: 'active' }, { media: 'print' }] as const)(
    'is told by more than colour with %j',
    async (media) => {
      const { page, close } = await openDimmed();
      await page.emulateMedia(media);
      const lines = await page
        .locator('.common')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationLine));
      expect(new Set(lines)).toEqual(new Set(['underline']));
      await close();
    },
  );

  it('says so when the stretches cannot be had, and shows no button without scripts', async () => {
    const { page, close } = await openPage(browser, server.url + report);
    await page.route('**/passages.json', (route) => route.abort());
    await toggleOf(page).click();
    await page.waitForSelector('[data-shared-failed]:not([hidden])');
    expect(await toggleOf(page).getAttribute('aria-pressed')).toBe('false');
    await close();
    const plain = await openPage(browser, server.url + report, { javaScriptEnabled: false });
    expect(await plain.page.locator('[data-shared-toggle]').isVisible()).toBe(false);
    expect(await plain.page.locator('.shared-box').textContent()).toContain('也见于本站收录的其他机关的报告');
    await plain.close();
  });
});
