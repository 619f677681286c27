import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import type { PageKind } from '../../src/model/page.ts';
import { PAGE_KINDS } from '../../templates/render-page.tsx';
import { builtSite, serveBuiltSite } from './support/built-site.ts';
import { expectSound, PHONE, scrollWidth } from './support/look-at.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';
import { pagesByKind } from './support/pages-by-kind.ts';

/** Kinds of which the seeds have no page: nothing has moved, and no two of their issuers share a passage (`passages.test.ts` has some that do). */
const ABSENT: readonly PageKind[] = ['moved', 'passage'];
const KINDS = PAGE_KINDS.filter((kind) => !ABSENT.includes(kind));
/** Pages that tests need by name; `ID` and `OTHER` are reports. */
const NAMED = {
  'some report': 'reports/ID/',
  'the reader of shortcomings': 'sections/shortcomings/',
  'a reader of missing ones': 'sections/leader-duties/',
  'two reports side by side': 'compare/?a=ID&b=OTHER',
  'search results': 'search/?q=行政复议',
  'a question with answers': 'questions/enforcement-staff-short/',
  'a question without answer': 'questions/first-violation-exempt/',
  'the data page': 'data/',
} as const;
type Visit = PageKind | keyof typeof NAMED;
/** A page of each kind, and what not all of their kind show. */
const VISITS: readonly Visit[] = [
  ...KINDS,
  'a reader of missing ones',
  'two reports side by side',
  'search results',
  'a question without answer',
  'the data page',
];

let browser: Browser;
let server: StaticServer;
let folder: string;
let ids: readonly string[];
let byKind: ReadonlyMap<PageKind, readonly string[]>;

beforeAll(async () => {
  [browser, server, folder] = await Promise.all([sharedBrowser(), serveBuiltSite(), builtSite()]);
  byKind = pagesByKind(folder);
  ids = readdirSync(path.join(folder, 'reports')).filter((name) => /^[0-9a-f]{12}$/.test(name));
});
afterAll(() => server?.close());

/** A page of a kind, the one with most in it, or one by its name. */
function address(visit: Visit): string {
  const found = visit in NAMED ? NAMED[visit as keyof typeof NAMED] : byKind.get(visit as PageKind)?.[0];
  if (found === undefined) throw new Error(`The seeds have no page of the kind "${visit}": name it in ABSENT.`);
  return server.url + found.replace('ID', ids[0] as string).replace('OTHER', ids[1] as string);
}

it('visits every kind of page that the site has', () => {
  expect([...byKind.keys()].sort()).toEqual([...KINDS].sort());
});

describe('axe finds nothing, light at a desk and dark on a phone, without sideways scrolling, other hosts or errors, on', () => {
  it.each(VISITS)('%s', (visit) => expectSound(browser, address(visit), (page) => settled(page, visit)));
});

const LARGE: readonly Visit[] = [
  'home',
  'some report',
  'coverage',
  'two reports side by side',
  'the reader of shortcomings',
  'a question with answers',
];

describe('the largest text on a phone', () => {
  it.each(LARGE)('%s still fits', async (visit) => {
    const { page, close } = await openPage(browser, address(visit), { viewport: PHONE });
    await page.evaluate(() => localStorage.setItem('nianbao-size', 'largest'));
    await page.reload();
    await settled(page, visit);
    expect(await page.getAttribute('html', 'data-size')).toBe('largest');
    expect(await scrollWidth(page)).toBeLessThanOrEqual(PHONE.width);
    await close();
  });
});

describe('a report', () => {
  it('is read with all it needs for less than 60 KB', async () => {
    for (const id of ids) {
      const { page, close } = await openPage(browser, `${server.url}reports/${id}/`);
      const urls = await page.evaluate(() => [
        location.pathname,
        ...performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      ]);
      expect(urls.length).toBeGreaterThan(4);
      const sizes = urls.map((url) => gzipSync(readFileSync(fileAt(url))).length);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
      await close();
    }
  });

  it('marks in the contents where the reader is', async () => {
    const { page, close } = await openPage(browser, address('some report'), { viewport: { width: 1280, height: 900 } });
    const last = page.locator('section.part').last();
    const anchor = await last.getAttribute('id');
    await last.evaluate((element) => element.scrollIntoView());
    await page.waitForFunction(
      (hash) => document.querySelector('[data-contents] [aria-current]')?.getAttribute('href') === hash,
      `#${anchor}`,
    );
    await close();
  });

  it('gives the citation of a paragraph', async () => {
    const { page, close } = await openPage(browser, address('some report'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const mark = page.locator('section.part p .pilcrow').first();
    const hash = await mark.getAttribute('href');
    await mark.click();
    expect(new URL(page.url()).hash).toBe(hash);
    await page.getByRole('button', { name: '复制引文' }).first().click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(new RegExp(`\\[EB/OL\\].*/reports/${ids[0]}/${hash}\\.$`, 'su'));
    await close();
  });

  it('reads well without scripts', async () => {
    const { page, problems, close } = await openPage(browser, address('some report'), { javaScriptEnabled: false });
    expect(await page.locator('article section.part p').first().isVisible()).toBe(true);
    expect(await page.locator('[data-settings]').isVisible()).toBe(false);
    expect(await page.locator('[data-copy]').count()).toBeGreaterThan(1);
    expect(await page.locator('[data-copy]:visible').count()).toBe(0);
    expect(problems.errors).toEqual([]);
    await close();
  });
});

describe('the keyboard', () => {
  it('skips to the text first, and reaches the settings and leaves them with Escape', async () => {
    const { page, close } = await openPage(browser, address('some report'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.locator('.settings > summary').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('深色').focus();
    await page.keyboard.press('Space');
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.keyboard.press('Escape');
    expect(await page.locator('.settings').getAttribute('open')).toBeNull();
    await page.reload();
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await close();
  });
});

describe('under a sub-path', () => {
  it('finds its styles, its scripts and the reports it compares', async () => {
    const sub = await serveBuiltSite({ base: '/sub/path/' });
    const { page, problems, close } = await openPage(browser, `${sub.url}compare/?a=${ids[0]}&b=${ids[1]}`);
    await page.waitForSelector('.comparison .titles a');
    await page.locator('.comparison .titles a').first().click();
    await page.waitForSelector('article[data-report]');
    expect(new URL(page.url()).pathname).toBe(`/sub/path/reports/${ids[0]}/`);
    expect(problems).toEqual({ foreign: [], errors: [], failed: [] });
    await close();
    await sub.close();
  });
});

describe('a list', () => {
  it('shows the rows that fit what is typed, and says how many', async () => {
    const { page, close } = await openPage(browser, `${server.url}reports/`);
    await page.fill('[data-filter-text]', '上马台');
    expect(await page.locator('[data-row]:visible').count()).toBe(1);
    expect(await page.textContent('[data-list-status]')).toContain('显示 1 份');
    await page.fill('[data-filter-text]', '没有这个地方');
    expect(await page.locator('[data-row]:visible').count()).toBe(0);
    await close();
  });
});

describe('the section reader', () => {
  it('leads on to a report that is not on the page', async () => {
    const { page, close } = await openPage(browser, `${server.url}sections/other/#r-${ids[0]}`);
    await page.waitForURL(/\/reports\//);
    expect(new URL(page.url()).pathname).toBe(`/reports/${ids[0]}/`);
    await close();
  });

  it('folds all, unfolds all, and shows one year', async () => {
    const { page, close } = await openPage(browser, address('the reader of shortcomings'));
    const open = () => page.locator('details.entry[open]').count();
    const all = await page.locator('details.entry').count();
    expect(await open()).toBe(all);
    await page.getByRole('button', { name: '全部收起' }).click();
    expect(await open()).toBe(0);
    await page.getByRole('button', { name: '全部展开' }).click();
    expect(await open()).toBe(all);
    await page.selectOption('[data-year-filter]', '2023');
    expect(await page.locator('details.entry:visible').count()).toBe(2);
    expect(new URL(page.url()).search).toBe('?year=2023');
    await close();
  });
});

describe('a standing question', () => {
  it('has as much as the search page it leads to, and each sentence opens its paragraph with the hits marked', async () => {
    const { page, problems, close } = await openPage(browser, address('a question with answers'));
    const titles = await page.locator('.hits h2').allTextContents();
    const sentence = page.locator('.hits .sentences a').first();
    const anchor = new URL((await sentence.getAttribute('href')) as string, page.url()).hash;
    const sum = (await page.locator('.search-status').textContent())?.replace(/。$/, '');
    await page.getByRole('link', { name: '到检索页照此检索' }).click();
    await page.waitForSelector('[data-results] li');
    expect(await page.locator('.hits h2').allTextContents()).toEqual(titles);
    await expect.poll(() => page.textContent('[data-search-status]')).toBe(sum);
    await page.goBack();
    await sentence.click();
    await page.waitForSelector('.hit-bar');
    expect(new URL(page.url()).hash).toBe(anchor);
    expect(await page.locator(anchor).isVisible()).toBe(true);
    expect(problems).toEqual({ foreign: [], errors: [], failed: [] });
    await close();
  });

  it('names its feed to programs', async () => {
    const { page, close } = await openPage(browser, address('a question with answers'));
    const feeds = await page
      .locator('link[rel=alternate][type="application/atom+xml"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(feeds).toEqual(['/questions/enforcement-staff-short/feed.xml', '/feed.xml']);
    const answer = await page.request.get(`${server.url}questions/enforcement-staff-short/feed.xml`);
    expect(answer.status()).toBe(200);
    await close();
  });
});

function fileAt(url: string): string {
  const file = decodeURIComponent(url).slice(1);
  return path.join(folder, file === '' || file.endsWith('/') ? `${file}index.html` : file);
}

/** Waits for what a script puts into the page. */
async function settled(page: Page, visit: Visit): Promise<void> {
  if (visit === 'two reports side by side') await page.waitForSelector('.comparison');
  if (visit === 'search results') await page.waitForSelector('[data-results] li');
}
