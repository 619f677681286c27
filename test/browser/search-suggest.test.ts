import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import type { SuggestFile } from '../../src/search/suggest-file.ts';
import { HOSTILE } from '../support/hostile.ts';
import { bruteForce, paragraphsBySection, publishedReports } from './search-support.ts';
import { builtSite, serveBuiltSite } from './support/built-site.ts';
import { PHONE, scrollWidth, violationsInThemes } from './support/look-at.ts';
import { offered } from './support/offered.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';
import { takePage } from './support/page-pool.ts';

const BASE = '/sub/path/';
const HEALTHY = { foreign: [], errors: [], failed: [] };

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([sharedBrowser(), serveBuiltSite({ base: BASE })]);
});
afterAll(() => server?.close());

const address = (search = '') => `${server.url}search/${search}`;
const field = (page: Page) => page.locator('#search-q');
const options = (page: Page) => page.locator('[role=option]');
const names = (page: Page) => page.locator('[role=option] .name').allTextContents();
const expanded = (page: Page) => field(page).getAttribute('aria-expanded');
const query = (page: Page) => new URL(page.url()).searchParams.get('q');
const type = async (page: Page, text: string) => {
  await field(page).focus();
  await page.keyboard.type(text);
};
const settled = (page: Page, text: RegExp) => page.locator('[data-search-status]').filter({ hasText: text }).waitFor();

describe('suggestions while typing', () => {
  it('load only when the reader types, and find an issuer and its place by initials', async () => {
    const { page, problems, close } = await openPage(browser, address());
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await field(page).focus();
    await page.waitForRequest(/table\.bin/);
    expect(loaded.filter((url) => url.includes('suggest'))).toEqual([]);
    await page.keyboard.type('smtz');
    await offered(page, 'smtz');
    expect(loaded.filter((url) => /suggest\.(js|bin)$/.test(url)).length).toBe(2);
    expect(await names(page)).toEqual(['上马台镇', '上马台镇']);
    expect(await options(page).first().textContent()).toContain('天津市武清区 1 份报告');
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('are a combobox by the ARIA pattern, worked by keys alone', async () => {
    const { page, problems, close } = await openPage(browser, address());
    expect(await field(page).getAttribute('role')).toBe('combobox');
    expect(await expanded(page)).toBe('false');
    await type(page, 'smtz');
    await offered(page, 'smtz');
    expect(await expanded(page)).toBe('true');
    expect(await page.locator('[role=listbox]').getAttribute('id')).toBe(
      await field(page).getAttribute('aria-controls'),
    );
    expect(await page.locator('.search-query [role=status]').textContent()).toContain('有 2 条建议');
    const active = () => field(page).getAttribute('aria-activedescendant');
    expect(await active()).toBeNull();
    const moves: (string | null)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      moves.push(await active());
    }
    expect(moves).toEqual(['search-q-offers-0', 'search-q-offers-1', null, 'search-q-offers-1', 'search-q-offers-0']);
    expect(await page.locator('[aria-selected=true]').getAttribute('id')).toBe('search-q-offers-0');
    expect(await field(page).inputValue()).toBe('smtz');
    await page.keyboard.press('Enter');
    await settled(page, /^1 份报告的 \d+ 节符合条件$/);
    expect([query(page), await field(page).inputValue()]).toEqual(['发文机关:上马台镇', '发文机关:上马台镇']);
    expect(await expanded(page)).toBe('false');
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('never take over what is typed: Enter without a move asks it', async () => {
    const { page, close } = await openPage(browser, address());
    await type(page, '行政');
    await offered(page, '行政');
    await page.keyboard.press('Enter');
    await settled(page, /找到/);
    expect([query(page), await expanded(page)]).toEqual(['行政', 'false']);
    await close();
  });

  it('close on Escape, which then clears the field', async () => {
    const { page, close } = await openPage(browser, address());
    await type(page, '行政');
    await offered(page, '行政');
    await page.keyboard.press('Escape');
    expect([await expanded(page), await field(page).inputValue()]).toEqual(['false', '行政']);
    await page.keyboard.press('Alt+ArrowDown');
    expect(await expanded(page)).toBe('true');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await page.waitForFunction(() => !location.search.includes('q='));
    await close();
  });

  it('replace the last word only, by mouse and by touch', async () => {
    for (const hasTouch of [false, true]) {
      const { page, close } = await openPage(browser, address(), { hasTouch, viewport: PHONE });
      await type(page, '执法 smtz');
      await offered(page, '执法 smtz');
      const place = options(page).nth(1);
      await (hasTouch ? place.tap() : place.click());
      await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === '执法 地区:上马台镇');
      await settled(page, /^在 1 份报告/);
      await page.goBack();
      expect(query(page)).not.toBe('执法 地区:上马台镇');
      await close();
    }
  });

  it('leave the keys to the input method while a word is composed', async () => {
    const { page, close } = await openPage(browser, address());
    await field(page).focus();
    const ime = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await compose('xing');
    await page.keyboard.press('ArrowDown');
    expect([await expanded(page), await options(page).count()]).toEqual(['false', 0]);
    await ime.send('Input.insertText', { text: '行政' });
    await offered(page, '行政');
    expect(await names(page)).toContain('行政处罚');
    await compose('fu');
    await page.keyboard.press('ArrowDown');
    expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
    await close();
  });

  it('are not missed when their file does not load', async () => {
    for (const file of ['suggest.bin', 'suggest.js']) {
      const { page, giveBack } = await takePage(browser);
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.context().route(`**/${file}`, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(address());
      await type(page, '行政复议');
      await page.keyboard.press('Enter');
      await settled(page, /找到/);
      expect([await expanded(page), await options(page).count(), faults]).toEqual(['false', 0, []]);
      await type(page, '龘');
      await page.keyboard.press('Enter');
      await settled(page, /^没有找到“行政复议龘”。$/);
      expect(faults).toEqual([]);
      await giveBack();
    }
  });

  it('show hostile names as text', async () => {
    const sources = HOSTILE.map((name) => `甲${name}`);
    const file: SuggestFile = {
      ...{ version: 1, readings: {}, otherwise: {}, laws: [], terms: [], plain: [] },
      places: sources.map((name) => [name, -1, 1, 1]),
      issuers: sources.map((name, at) => [name, at, 1, 0]),
      left: { places: 0, issuers: 0, laws: 0, terms: 0 },
    };
    const { page, giveBack } = await takePage(browser);
    const faults: string[] = [];
    page.on('dialog', () => faults.push('dialog'));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.context().route('**/suggest.bin', (route) => route.fulfill({ body: gzipSync(JSON.stringify(file)) }));
    await page.goto(address());
    for (const start of ['甲<', '甲"', "甲'", '甲j', '甲=', '甲]']) {
      await field(page).fill(start);
      await offered(page, start);
      expect((await names(page)).every((name) => sources.includes(name))).toBe(true);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await settled(page, /没有找到|没有一节符合/);
    }
    expect(await page.locator('main img, main script, main svg').count()).toBe(0);
    expect(faults).toEqual([]);
    await giveBack();
  });

  it('have no accessibility faults when open, on a phone', async () => {
    const { page, close } = await openPage(browser, address(), { viewport: PHONE });
    await type(page, '政');
    await offered(page, '政');
    await page.keyboard.press('ArrowDown');
    expect(await violationsInThemes(page)).toEqual([]);
    expect(await scrollWidth(page)).toBeLessThanOrEqual(360);
    await close();
  });

  it('fit where text is twice as large', async () => {
    const { page, close } = await openPage(browser, address(), { viewport: { width: 640, height: 900 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await type(page, '政');
    await offered(page, '政');
    for (let at = await options(page).count(); at > 0; at--) await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await page.locator('[aria-selected=true]').boundingBox())?.y ?? 0).toBeLessThan(900);
    expect(await scrollWidth(page)).toBeLessThanOrEqual(640);
    await close();
  });
});

describe('hits', () => {
  it('are walked by arrow keys from the field on and back, and opened by Enter', async () => {
    const { page, problems, close } = await openPage(browser, address('?q=行政复议'));
    await page.locator('[data-results] mark').first().waitFor();
    await field(page).focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const all = await page.locator('[data-results] .sentences a').allTextContents();
    expect(all.length).toBeGreaterThan(2);
    for (const sentence of all) {
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(sentence);
    }
    for (let at = all.length - 2; at >= 0; at--) {
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe(all[at]);
    }
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('mark.current');
    expect(page.url()).toContain('/reports/');
    expect(problems).toEqual(HEALTHY);
    await close();
  });
});

describe('a query that finds nothing', () => {
  const ASKED = '行政机关负责人出庭应诉率';

  it('is answered by the closest, said to be so and apart from exact hits', async () => {
    const sections = paragraphsBySection(await publishedReports(await builtSite({ base: BASE })));
    const { page, problems, close } = await openPage(browser, address(`?q=${ASKED}`));
    const room = page.locator('[data-closest]');
    await room.locator('mark').first().waitFor();
    const link = room.locator('.closest-links a').first();
    const closest = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('q') ?? '';
    const expected = bruteForce(sections, closest).map((hit) => hit.split(' ').slice(0, 2).join(' '));
    const shown = await room
      .locator('li')
      .evaluateAll((items) => items.map((item) => `${item.dataset.report} ${item.dataset.section}`).sort());
    expect(shown).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
    expect(await room.locator('[role=status]').textContent()).toMatch(/^最接近的是.*节。没有计入“率”。$/);
    expect(await page.locator('[data-search-status]').textContent()).toBe(`没有找到“${ASKED}”。`);
    expect(await page.getAttribute('[data-results]', 'data-total')).toBe('0');
    expect(await page.locator('[data-results] > li').count()).toBe(0);
    expect(await page.locator('[data-total]').count()).toBe(1);
    await link.click();
    await settled(page, /找到，各词合计 \d+ 处/);
    expect(await room.isHidden()).toBe(true);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('is cut into words in traditional characters too', async () => {
    const links: string[] = [];
    for (const asked of [ASKED, '行政機關負責人出庭應訴率']) {
      const { page, close } = await openPage(browser, address(`?q=${asked}`));
      await page.locator('[data-closest] mark').first().waitFor();
      links.push(...(await page.locator('.closest-links a').allTextContents()));
      await close();
    }
    expect(links[1]).toBe(links[0]);
  });

  it('is answered by an issuer when it is its pinyin', async () => {
    const { page, close } = await openPage(browser, address('?q=shangmatai'));
    const room = page.locator('[data-closest]');
    await room.locator('li').first().waitFor();
    expect(await room.locator('[role=status]').textContent()).toMatch(/^按拼音，最接近的是“上马台镇”：1 份报告/);
    expect(await room.locator('.closest-links a').allTextContents()).toEqual([
      '改查“发文机关:上马台镇”',
      '改查“地区:上马台镇”',
    ]);
    await close();
  });

  it('has no accessibility faults with the closest, on a phone', async () => {
    const { page, close } = await openPage(browser, address(`?q=${ASKED}`), { viewport: PHONE });
    await page.locator('[data-closest] mark').first().waitFor();
    expect(await violationsInThemes(page)).toEqual([]);
    expect(await scrollWidth(page)).toBeLessThanOrEqual(360);
    await close();
  });

  it('leaves the closest out where a restriction is the reason, and forgets it with the next query', async () => {
    const { page, close } = await openPage(browser, address('?q=执法&year=1999'));
    await settled(page, /在所选范围内没有/);
    expect(await page.locator('[data-closest]').isHidden()).toBe(true);
    await page.goto(address(`?q=${ASKED}`));
    await page.locator('[data-closest] mark').first().waitFor();
    await field(page).fill('执法');
    await settled(page, /找到 \d+ 处/);
    expect(await page.locator('[data-closest]').isHidden()).toBe(true);
    await close();
  });
});
