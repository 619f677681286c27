import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import { bruteForce, paragraphsBySection, publishedReports } from './search-support.ts';
import { builtSite, serveBuiltSite } from './support/built-site.ts';
import { layoutShift, PHONE, scrollWidth, violationsInThemes } from './support/look-at.ts';
import { offered } from './support/offered.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';
import { takePage } from './support/page-pool.ts';

const BASE = '/sub/path/';
const HEALTHY = { foreign: [], errors: [], failed: [] };
const SOURCE = '"编号","题名","发布机构","地区","级别","年度","日期","章节","网址"';

let browser: Browser;
let server: StaticServer;
let sections: Map<string, string[]>;

beforeAll(async () => {
  [browser, server] = await Promise.all([sharedBrowser(), serveBuiltSite({ base: BASE })]);
  sections = paragraphsBySection(await publishedReports(await builtSite({ base: BASE })));
});
afterAll(() => server?.close());

const address = (search = '') => `${server.url}search/${search}`;
const total = (page: Page) => page.getAttribute('[data-results]', 'data-total');
/** The page once everything that its address asks is counted. */
const counted = (page: Page) => page.locator('[data-facets][data-counted]').waitFor({ state: 'attached' });
const saved = async (page: Page) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-csv]')]);
  return (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
};

describe('before anything is asked', () => {
  it('the page shows how to ask, the standing questions and the newest reports, and no total', async () => {
    const { page, problems, close } = await openPage(browser, address());
    await counted(page);
    expect(await page.locator('[data-start] h2').allTextContents()).toEqual(['怎样问', '定题检索', '最近的报告']);
    expect(await total(page)).toBeNull();
    expect(await page.isVisible('.view-bar')).toBe(false);
    for (const link of await page.locator('[data-start] .examples a').all()) {
      const query = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get('q');
      expect(query).toBe(await link.textContent());
    }
    await page.click('[data-start] .examples a');
    await page.locator('[data-results] mark').first().waitFor();
    expect(await page.isVisible('[data-start]')).toBe(false);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('a filter alone lists its sections with how they begin', async () => {
    const { page, problems, close } = await openPage(browser, address());
    await page.check('input[name=section][value=shortcomings]');
    const own = [...sections.keys()].filter((name) => name.endsWith(' shortcomings'));
    await page.locator('[data-search-status]', { hasText: '份报告的' }).waitFor();
    expect(await page.textContent('[data-search-status]')).toBe(`${own.length} 份报告的 ${own.length} 节符合条件`);
    expect(await total(page)).toBe(String(own.length));
    await page.locator('[data-results] .sentences a').first().waitFor();
    expect(await page.locator('[data-results] > li').count()).toBe(own.length);
    expect(await page.locator('[data-results] .sentences a').count()).toBe(own.length);
    expect(await page.locator('[data-results] mark').count()).toBe(0);
    await page.click('.view-bar a[data-view=text]');
    await page.locator('[data-trend-none]', { hasText: '请加一个词' }).waitFor();
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('conditions that no report fulfils are told as such, without advice on spelling, and no number is told of', async () => {
    const { page, close } = await openPage(browser, address('?q=年度:1999&view=foo'));
    await counted(page);
    expect(await page.textContent('[data-search-status]')).toBe('没有一节符合“年度:1999”。');
    expect(await page.locator('.understood').allTextContents()).toEqual([
      '本站没有年度是“1999”的报告。',
      '地址里的“view=foo”本页不认得，没有计入。',
    ]);
    expect(await page.locator('.advice').count()).toBe(0);
    expect((await page.textContent('[data-facet-note]'))?.trim()).toBe('');
    await page.goto(address('?section=shortcomings'));
    await page.locator('[data-results] .sentences a').first().waitFor();
    for (const link of await page.locator('[data-results] a').all())
      expect(await link.getAttribute('href')).not.toContain('?');
    await close();
  });

  it('an address with filters that are none is told, never blank', async () => {
    const { page, problems, close } = await openPage(browser, address('?year=1999&section=foo&yaer=2021'));
    await page.locator('[data-search-late]', { hasText: '1999' }).waitFor();
    expect(await page.textContent('[data-search-status]')).toMatch(/^没有一节符合全部限定；不加限定，有 \d+ 节。$/);
    expect(await page.locator('.understood').allTextContents()).toEqual([
      '地址里的“yaer”不是本页的限定，没有计入。',
      '本站没有章节为“foo”的报告。',
      '本站没有年度为“1999”的报告。',
    ]);
    await page.goto(address('?yaer=2021'));
    await page.locator('.understood', { hasText: 'yaer' }).waitFor();
    expect(await page.isVisible('[data-start]')).toBe(true);
    expect(problems).toEqual(HEALTHY);
    await close();
  });
});

describe('views', () => {
  it('are links that keep the question, and sections are read together with marks and their places', async () => {
    const { page, problems, close } = await openPage(browser, address('?q=执法&section=shortcomings'));
    await page.locator('[data-results] mark').first().waitFor();
    await page.click('.view-bar a[data-view=read]');
    await page.locator('[data-reading-sections] mark').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=%E6%89%A7%E6%B3%95&section=shortcomings&view=read');
    expect(await page.getAttribute('.view-bar a[data-view=read]', 'aria-current')).toBe('page');
    expect(await page.getAttribute('.view-bar a[data-view=reports]', 'aria-current')).toBeNull();
    const own = bruteForce(sections, '执法').filter((hit) => hit.includes(' shortcomings '));
    expect(await page.locator('[data-reading-sections] article').count()).toBe(own.length);
    const times = own.reduce((sum, hit) => sum + Number(hit.split(' ')[2]), 0);
    expect(await page.locator('[data-reading-sections] mark').count()).toBe(times);
    expect(await page.textContent('[data-facet=year] [data-count]')).toMatch(/^\d+ 节$/);
    const rows = await saved(page);
    expect(rows[0]).toBe(`\ufeff${SOURCE},"处数","文字"`);
    expect(rows.filter((row) => /^"[0-9a-f]{12}"/u.test(row)).length).toBe(own.length);
    await page.locator('[data-reading-sections] .to-source').nth(1).click();
    await page.waitForURL(/\/reports\/\w+\//u);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('give the sentences of all sections as CSV, more than are shown', async () => {
    const { page, close } = await openPage(browser, address('?q=执法'));
    await counted(page);
    const rows = await saved(page);
    expect(rows[0]).toBe(`\ufeff${SOURCE},"处数","文字"`);
    const found = bruteForce(sections, '执法');
    const starts = rows.filter((row) => /^"[0-9a-f]{12}"/u.test(row));
    expect(starts.length).toBe(found.length);
    for (const row of starts)
      expect(row).toMatch(/"http:[^"]*\/reports\/[0-9a-f]{12}\/\?q=%E6%89%A7%E6%B3%95#[\w-]+"/u);
    await close();
  });

  it('print what was asked, its limits, the day, and marks that need no ground', async () => {
    for (const view of ['', '&view=read', '&lines=text', '&view=trend']) {
      const { page, close } = await openPage(browser, address(`?q=执法&section=shortcomings${view}`));
      await counted(page);
      await page.emulateMedia({ media: 'print' });
      const head = (await page.locator('[data-print-head]').textContent()) ?? '';
      expect(head).toContain('检索：执法');
      expect(head).toContain('章节：存在的不足和原因');
      expect(head).toMatch(/找到 \d+ 处/u);
      expect(head).toMatch(/\d{4}年\d{1,2}月\d{1,2}日 打印/u);
      for (const hidden of ['.facets', '.view-bar', '.search-form']) expect(await page.isVisible(hidden)).toBe(false);
      if (view !== '&view=trend') {
        const mark = page.locator('.search-results mark:visible').first();
        await mark.waitFor();
        const looks = await mark.evaluate((one) => [
          getComputedStyle(one).textDecorationLine,
          getComputedStyle(one, '::before').content,
        ]);
        expect(looks).toEqual(['underline', '"["']);
      }
      await close();
    }
  });

  it('count a pair once, and mark it as one', async () => {
    const { page, close } = await openPage(
      browser,
      address(`?q=${encodeURIComponent('执法 ~6 人员|力量')}&lines=text`),
    );
    await page.locator('[data-kwic-lines] mark').first().waitFor();
    const count = Number(/找到 (\d+) 处/u.exec((await page.textContent('[data-search-status]')) ?? '')?.[1]);
    expect(await page.locator('[data-kwic-lines] > li').count()).toBe(Math.min(count, 100));
    for (const hit of await page.locator('[data-kwic-lines] mark').allTextContents())
      expect(hit).toMatch(/^(?:执法.*(?:人员|力量)|(?:人员|力量).*执法)$/su);
    await close();
  });

  it('say where more reports have the words in different sections, one click away', async () => {
    const ids = (word: string) => new Set(bruteForce(sections, word).map((hit) => hit.split(' ')[0]));
    const together = new Set(bruteForce(sections, '败诉 法治').map((hit) => hit.split(' ')[0]));
    const whole = [...ids('败诉')].filter((id) => ids('法治').has(id));
    const { page, close } = await openPage(browser, address('?q=败诉 法治'));
    await counted(page);
    expect(await page.locator('[data-apart]').count()).toBe(whole.length > together.size ? 1 : 0);
    await page.goto(address('?q=败诉 法治 范围:全篇'));
    await counted(page);
    expect(await page.textContent('[data-search-status]')).toContain(`在 ${whole.length} 份报告`);
    await close();
  });
});

describe('what is chosen', () => {
  it('stands as chips on a phone too, each lifted by itself or all at once', async () => {
    const { page, problems, close } = await openPage(
      browser,
      address('?q=执法&section=shortcomings&section=measures'),
      {
        viewport: PHONE,
      },
    );
    await counted(page);
    const chips = page.locator('[data-chips] button');
    expect(await chips.allTextContents()).toEqual(['章节：存在的不足和原因', '章节：主要举措和成效', '取消全部限定']);
    await page.getByRole('button', { name: '取消限定：章节：主要举措和成效' }).click();
    await page.waitForFunction(() => !location.search.includes('measures'));
    await expect.poll(() => chips.count()).toBe(2);
    expect(await page.isVisible('#facet-list')).toBe(false);
    await page.click('[data-facets-toggle]');
    await page.check('input[name=section][value=next-year]');
    await page.waitForFunction(() => location.search.includes('next-year'));
    await page.click('[data-clear]');
    await page.waitForFunction(() => !location.search.includes('section'));
    await expect.poll(() => chips.count()).toBe(0);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('leaves the first result two keys from the top of the page', async () => {
    const { page, close } = await openPage(browser, address('?q=执法'));
    await page.locator('[data-results] mark').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('.sentences') !== null)).toBe(true);
    await close();
  });
});

describe('a task', () => {
  it('takes three actions from home to the sections of 2023 by 街道 read together, and one more for their CSV', async () => {
    const { page, problems, close } = await openPage(browser, server.url);
    let actions = 0;
    const act = async (action: Promise<unknown>) => {
      actions++;
      await action;
    };
    await act(page.locator('main input[name=q]').fill('执法 章节:不足 级别:街道 年度:2023'));
    await act(page.keyboard.press('Enter'));
    await page.locator('[data-results] mark').first().waitFor();
    await act(page.click('.view-bar a[data-view=read]'));
    await page.locator('[data-reading-sections] mark').first().waitFor();
    const heads = await page.locator('[data-reading-sections] article').allTextContents();
    expect(heads).toHaveLength(1);
    expect(heads[0]).toContain('蛟川街道');
    expect(actions).toBeLessThanOrEqual(4);
    expect((await saved(page)).length).toBeGreaterThan(1);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('leaves a result list that reference managers read, a reference a report', async () => {
    const { page, close } = await openPage(browser, address('?q=执法'));
    await page.locator('[data-results] mark').first().waitFor();
    const found = await page.$$eval('.Z3988', (spans) => spans.map((one) => one.getAttribute('title') ?? ''));
    const ids = await page.$$eval('[data-results] > li', (items) => [
      ...new Set(items.map((one) => (one as HTMLElement).dataset.report)),
    ]);
    expect(ids.length).toBeGreaterThan(2);
    expect(found.map((title) => new URLSearchParams(title).get('rft.identifier'))).toEqual(
      ids.map((id) => `${server.url}reports/${id}/`),
    );
    await close();
  });
});

describe.each([1280, 360])('at %i px', (width) => {
  it.each(['', '?q=执法&view=read', '?q=执法&lines=text&year=2023', '?section=measures', '?year=1999'])(
    '%s has no accessibility faults, no sideways scroll, and nothing jumps',
    async (search) => {
      const { page, close } = await openPage(browser, address(search), { viewport: { width, height: 740 } });
      await counted(page);
      await page.waitForLoadState('networkidle');
      expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
      expect(await violationsInThemes(page)).toEqual([]);
      expect(await scrollWidth(page)).toBeLessThanOrEqual(width);
      await close();
    },
  );
});

describe('search boxes of other pages', () => {
  it.each([
    ['the header', 'years/', '#site-q'],
    ['home', '', '#home-q'],
    ['the page for lost addresses', 'nowhere.html', '#lost-q'],
  ])('of %s suggest when turned to, and lead to the page of an issuer', async (_name, path, box) => {
    const { page, giveBack } = await takePage(browser);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(server.url + (path === 'nowhere.html' ? '404.html' : path));
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => url.includes('/search/'))).toEqual([]);
    await page.focus(box);
    await page.waitForResponse(/box\.js$/);
    await page.keyboard.type('smtz');
    await offered(page, 'smtz');
    expect(await page.locator('[role=listbox] [role=presentation]').first().textContent()).toBe(
      '发布机构：打开它的页面',
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/issuers\/[\w-]+\/$/u);
    expect(await page.textContent('h1')).toContain('上马台镇');
    await giveBack();
  });

  it('search on for words and laws, found by pinyin too', async () => {
    const { page, problems, close } = await openPage(browser, `${server.url}years/`);
    await page.focus('#site-q');
    await page.waitForResponse(/box\.js$/);
    await page.keyboard.type('xzfy');
    await offered(page, 'xzfy');
    await page.locator('[role=option] .name', { hasText: /^行政复议$/u }).click();
    await page.waitForURL(/\/search\/\?q=/u);
    expect(new URL(page.url()).searchParams.get('q')).toBe('行政复议');
    expect(problems).toEqual(HEALTHY);
    await close();
  });
});
