import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import { publishedReports } from './search-support.ts';
import { builtSite, serveBuiltSite } from './support/built-site.ts';
import { scrollWidth, violations } from './support/look-at.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';

const HEALTHY = { foreign: [], errors: [], failed: [] };
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

let browser: Browser;
let server: StaticServer;
let id: string;

beforeAll(async () => {
  [browser, server] = await Promise.all([sharedBrowser(), serveBuiltSite()]);
  id = (await publishedReports(await builtSite()))[0]?.id ?? '';
});
afterAll(() => server?.close());

const open = (search = '') => openPage(browser, `${server.url}reports/${id}/${search}`, CLIPBOARD);
const bar = (page: Page) => page.locator('.quote-bar');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** Selects from one place to another, each a selector of an element and an offset in its first text, and copies. */
async function copy(page: Page, [from, start]: [string, number], [to, end]: [string, number]): Promise<string> {
  const selected = await page.evaluate(
    ({ from, start, to, end }) => {
      // A title is in several texts, so that its lines end between words.
      const textsOf = (selector: string) =>
        [...(document.querySelector(selector)?.childNodes ?? [])].filter((node) => node instanceof Text);
      const first = textsOf(from)[0] as Text;
      const last = textsOf(to).at(end < 0 ? -1 : 0) as Text;
      getSelection()?.setBaseAndExtent(first, start < 0 ? first.length : start, last, end < 0 ? last.length : end);
      return String(getSelection());
    },
    { from, start, to, end },
  );
  await page.keyboard.press('Control+c');
  return selected;
}
/** The n-th paragraph of a part that is plain text. */
async function paragraph(page: Page, at: number): Promise<string> {
  const ids = await page.$$eval('section.part:not(.preamble) > p[id]', (all) =>
    all.filter(({ firstChild }) => (firstChild as Text).data?.length > 30).map((one) => one.id),
  );
  return ids[at] as string;
}

describe('copying a passage', () => {
  it('copies exactly what is selected, and offers it with its citation', async () => {
    const { page, problems, close } = await open();
    const anchor = await paragraph(page, 1);
    const selected = await copy(page, [`#${anchor}`, 3], [`#${anchor}`, 23]);
    expect(selected.length).toBe(20);
    await bar(page).waitFor();
    expect(await clipboard(page)).toBe(selected);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await bar(page).getByText('文字和引文').click();
    await bar(page).getByText('已复制', { exact: true }).waitFor();
    const citation = (await page.getAttribute('html', 'data-citation'))?.replace(/\.$/, `#${anchor}.`);
    expect(citation).toMatch(new RegExp(`\\[EB/OL\\]\\..*/reports/${id}/#${anchor}\\.$`));
    expect(await clipboard(page)).toBe(`${selected}\n${citation}`);
    await bar(page).getByText('只要引文').click();
    await expect.poll(() => clipboard(page)).toBe(citation);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('cites the first paragraph with selected words of several', async () => {
    const { page, close } = await open();
    const [before, first, last] = [await paragraph(page, 0), await paragraph(page, 1), await paragraph(page, 2)];
    await copy(page, [`#${first}`, 5], [`#${last}`, 5]);
    await bar(page).getByText('只要引文').click();
    await expect.poll(() => clipboard(page)).toMatch(new RegExp(`#${first}\\.$`));
    const between = await copy(page, [`#${before}`, -1], [`#${last}`, 5]);
    await bar(page).getByText('只要引文').click();
    const next = await page.$eval(`#${before}`, (element) => element.nextElementSibling?.id);
    await expect.poll(() => clipboard(page)).toMatch(new RegExp(`#${next}\\.$`));
    expect(between).toContain('\n');
    await close();
  });

  it('cites a heading by its section, whose address is permanent', async () => {
    const { page, close } = await open();
    const part = page.locator('section.part:not(.preamble)').first();
    const anchor = await part.getAttribute('id');
    await copy(page, [`#${anchor} h2`, 0], [`#${anchor} h2`, -1]);
    await bar(page).getByText('只要引文').click();
    await expect.poll(() => clipboard(page)).toMatch(new RegExp(`/#${anchor}\\.$`));
    await close();
  });

  it('is reached by Tab and left by Escape, by its button, or by a click elsewhere', async () => {
    const { page, close } = await open();
    const anchor = await paragraph(page, 1);
    const again = () => copy(page, [`#${anchor}`, 0], [`#${anchor}`, -1]);
    await page.click(`#${anchor}`, { position: { x: 80, y: 12 }, clickCount: 3 });
    await page.keyboard.press('Control+c');
    await bar(page).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('文字和引文');
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toContain('[EB/OL]');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`#${anchor}`);
    await page.keyboard.press('Escape');
    expect(await bar(page).count()).toBe(0);
    await again();
    await bar(page).getByText('关闭').click();
    expect(await bar(page).count()).toBe(0);
    await again();
    await bar(page).waitFor();
    await page.click('h1');
    expect(await bar(page).count()).toBe(0);
    await close();
  });

  it('offers nothing for a word, nor outside of the text', async () => {
    const { page, close } = await open();
    const anchor = await paragraph(page, 1);
    await copy(page, [`#${anchor}`, 0], [`#${anchor}`, 4]);
    await copy(page, ['.not-found p strong', 0], ['.not-found p strong', -1]);
    await copy(page, ['#citation-text', 0], ['#citation-text', -1]);
    expect(await clipboard(page)).toContain('[EB/OL]');
    expect(await bar(page).count()).toBe(0);
    await close();
  });

  it('stands above the bar of hits and does not count among them', async () => {
    const { page, close } = await open('?q=文字');
    await page.setViewportSize({ width: 360, height: 740 });
    const total = await page.getAttribute('.hit-bar', 'data-hits');
    const anchor = await paragraph(page, 1);
    await copy(page, [`#${anchor}`, 0], [`#${anchor}`, -1]);
    const [upper, lower] = [await bar(page).boundingBox(), await page.locator('.hit-bar').boundingBox()];
    expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThanOrEqual((lower?.y ?? 0) + 1);
    expect(upper?.y).toBeGreaterThan(370);
    await page.keyboard.press('n');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('search-hit')?.size ?? 0)).toBe(Number(total));
    await close();
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('has no accessibility faults, %s at %i px', async (colorScheme, width) => {
    const options = { ...CLIPBOARD, colorScheme, viewport: { width, height: 740 } };
    const { page, close } = await openPage(browser, `${server.url}reports/${id}/`, options);
    const anchor = await paragraph(page, 1);
    await copy(page, [`#${anchor}`, 0], [`#${anchor}`, -1]);
    await bar(page).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await scrollWidth(page)).toBeLessThanOrEqual(width);
    await close();
  });
});

it('an address of a paragraph that is not there says so, any other nothing', async () => {
  const lost = await open('#p-ffffffff');
  expect(await lost.page.locator('[data-lost-anchor]').textContent()).toContain('这份报告里没有');
  expect(lost.problems).toEqual(HEALTHY);
  await lost.close();
  for (const hash of ['', '#measures', '#not-found']) {
    const { page, close } = await open(hash);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-lost-anchor]').count()).toBe(0);
    await close();
  }
});
