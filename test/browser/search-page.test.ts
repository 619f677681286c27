import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import { bruteForce, paragraphsBySection, publishedReports } from './search-support.ts';
import { builtSite, serveBuiltSite } from './support/built-site.ts';
import { PHONE, scrollWidth, violations, violationsInThemes } from './support/look-at.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';
import { takePage } from './support/page-pool.ts';

const BASE = '/sub/path/';
const HEALTHY = { foreign: [], errors: [], failed: [] };

let browser: Browser;
let server: StaticServer;
let sections: Map<string, string[]>;

beforeAll(async () => {
  [browser, server] = await Promise.all([sharedBrowser(), serveBuiltSite({ base: BASE })]);
  sections = paragraphsBySection(await publishedReports(await builtSite({ base: BASE })));
});
afterAll(() => server?.close());

const address = (search = '') => `${server.url}search/${search}`;
const status = (page: Page) => page.locator('[data-search-status]');
const hits = (page: Page) =>
  page.$$eval('[data-results] > li', (items) =>
    items.map(({ dataset }) => `${dataset.report} ${dataset.section}`).sort(),
  );
const expected = (query: string, section?: string) =>
  bruteForce(sections, query)
    .map((hit) => hit.split(' ').slice(0, 2).join(' '))
    .filter((hit) => section === undefined || hit.endsWith(` ${section}`));
/** The page once it says how much it found. */
const answered = (page: Page) =>
  status(page)
    .filter({ hasText: /找到|没有/ })
    .waitFor();

describe('the search page', () => {
  it('loads nothing of the index before the reader turns to it, and under 120 KB in all', async () => {
    const { page, giveBack } = await takePage(browser);
    const loaded: string[] = [];
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      loaded.push(response.url());
      bodies.push(response.body().catch(() => Buffer.alloc(0)));
    });
    await page.goto(address(), { waitUntil: 'networkidle' });
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
    expect(loaded.filter((url) => /pagefind|pf_index|counts|table\.bin|worker/.test(url))).toEqual([]);
    await page.focus('input[type=search]#search-q');
    await page.waitForRequest(/table\.bin/);
    await giveBack();
  });

  it('answers what is typed, and restricts it by one more action', async () => {
    const { page, problems, close } = await openPage(browser, address());
    await page.fill('#search-q', '执法');
    await page.press('#search-q', 'Enter');
    await answered(page);
    expect(await hits(page)).toEqual(expected('执法'));
    expect(await page.getAttribute('[data-results]', 'data-total')).toBe(String(expected('执法').length));
    expect(await status(page).textContent()).toMatch(/^在 5 份报告的 \d+ 节中找到 \d+ 处$/);
    await page.check('input[name=section][value=shortcomings]');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('section') === 'shortcomings');
    await page.locator('[data-results] > li:not([data-section=shortcomings])').first().waitFor({ state: 'detached' });
    expect(await hits(page)).toEqual(expected('执法', 'shortcomings'));
    await page.goBack();
    await page.locator('[data-results] > li[data-section=measures]').first().waitFor();
    expect(await hits(page)).toEqual(expected('执法'));
    expect(await page.locator('input[name=section]:checked').count()).toBe(0);
    await page.goForward();
    await page.locator('[data-results] > li:not([data-section=shortcomings])').first().waitFor({ state: 'detached' });
    expect(await page.isChecked('input[name=section][value=shortcomings]')).toBe(true);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('takes several values of a facet, with counts, and keeps them and the order in the address', async () => {
    const { page, problems, close } = await openPage(browser, address('?q=执法'));
    await page.locator('[data-facets][data-counted]').waitFor({ state: 'attached' });
    const counts = (facet: string) =>
      page.$$eval(`[data-facet=${facet}] label`, (labels) =>
        Object.fromEntries(
          labels.map((label) => [
            label.querySelector('input')?.value,
            Number.parseInt(label.querySelector('[data-count]')?.textContent ?? '', 10),
          ]),
        ),
      );
    expect((await counts('section')).shortcomings).toBe(expected('执法', 'shortcomings').length);
    const issuers: Record<string, number> = await counts('issuer');
    // The list is one of reports, and so are the numbers.
    expect(Object.values(issuers).reduce((a, b) => a + b, 0)).toBe(5);
    await page.selectOption('#search-sort', 'hits');
    await page.locator('[data-facet=issuer] [data-count]', { hasText: '处' }).first().waitFor();
    const total = Number(/找到 (\d+) 处/u.exec((await status(page).textContent()) ?? '')?.[1]);
    const places: Record<string, number> = await counts('issuer');
    expect(Object.values(places).reduce((a, b) => a + b, 0)).toBe(total);
    await page.check('input[name=section][value=shortcomings]');
    await page.check('input[name=section][value=next-year]');
    const both = [...expected('执法', 'shortcomings'), ...expected('执法', 'next-year')].sort();
    await page.waitForFunction(
      (total) => document.querySelector<HTMLElement>('[data-results]')?.dataset.total === total,
      String(both.length),
    );
    expect(await hits(page)).toEqual(both);
    const [issuer] = Object.keys(issuers);
    await page.check(`input[name=issuer][value="${issuer}"]`);
    await page.selectOption('#search-sort', 'oldest');
    await page.waitForFunction(() => location.search.includes('sort=oldest'));
    const parameters = new URL(page.url()).searchParams;
    expect([parameters.getAll('section'), parameters.getAll('issuer')]).toEqual([
      ['shortcomings', 'next-year'],
      [issuer],
    ]);
    await page.reload();
    await page.locator('[data-results] mark').first().waitFor();
    expect(await page.locator('.facets input:checked').count()).toBe(3);
    expect(await page.inputValue('#search-sort')).toBe('oldest');
    expect((await hits(page)).length).toBeGreaterThan(0);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('sorts by year', async () => {
    const { page, close } = await openPage(browser, address('?q=法治&sort=newest'));
    const years = async () => {
      await page.locator('[data-results] mark').first().waitFor();
      return (await page.locator('.hit-report .facts').allTextContents()).map((line) =>
        Number(/(\d{4})年度/u.exec(line)?.[1]),
      );
    };
    const newest = await years();
    expect(newest).toEqual([...newest].sort((a, b) => b - a));
    expect(newest.length).toBe(5);
    await page.goto(address('?q=法治&sort=oldest'));
    expect(await years()).toEqual([...newest].sort((a, b) => a - b));
    await close();
  });

  it('quotes sentences with the words marked, each leading to its paragraph', async () => {
    const { page, problems, close } = await openPage(browser, address('?q=行政复议'));
    const mark = page.locator('[data-results] mark').first();
    await mark.waitFor();
    expect(await mark.textContent()).toBe('行政复议');
    const link = page.locator('[data-results] .sentences a').first();
    const sentence = ((await link.textContent()) ?? '').replaceAll('…', '');
    await link.click();
    await page.waitForSelector('mark.current');
    const paragraph = await page.$eval('mark.current', (current) => current.closest('[id]')?.textContent ?? '');
    expect(paragraph.replace(/[，,]/gu, '')).toContain(sentence.slice(0, 8).replace(/[，,]/gu, ''));
    expect(decodeURIComponent(page.url())).toMatch(/\/reports\/\w+\/\?q=行政复议&hit=\d+#[\w-]+$/);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('understands operators and fields, and marks what was looked for', async () => {
    const { page, problems, close } = await openPage(
      browser,
      address(`?q=${encodeURIComponent('执法|复议 -诉讼 章节:举措')}`),
    );
    await page.locator('[data-results] mark').first().waitFor();
    const having = (word: string) => new Set(expected(word, 'measures'));
    const either = new Set([...having('执法'), ...having('复议')]);
    expect(await hits(page)).toEqual([...either].filter((hit) => !having('诉讼').has(hit)).sort());
    const marked = new Set(await page.locator('[data-results] mark').allTextContents());
    expect([...marked].every((word) => word === '执法' || word === '复议')).toBe(true);
    expect(await page.locator('.understood').count()).toBe(0);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it.each([
    ['|', '只有符号'],
    ['-执法', '没有说找什么'],
    ['“执法', '引号不成对'],
    ['作者:张三', '不是检索字段'],
    ['执法 章节:序言', '没有叫“序言”的章节'],
    ['执法 ~20', '两边须各有一个词'],
  ])('says how it took %s', async (query, told) => {
    const { page, problems, close } = await openPage(browser, address(`?q=${encodeURIComponent(query)}`));
    await answered(page);
    expect(await page.locator('.understood').allTextContents()).toEqual([expect.stringContaining(told)]);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('finds simplified text by traditional words, and loads the dictionary only then', async () => {
    const { page, problems, close } = await openPage(browser, address('?q=行政执法'));
    const loaded: string[] = [];
    page.context().on('request', (request) => loaded.push(request.url()));
    await answered(page);
    await page.fill('#search-q', '行政執法');
    await page.press('#search-q', 'Enter');
    await page.locator('.understood', { hasText: '已改用简体“行政执法”' }).waitFor();
    expect(await hits(page)).toEqual(expected('行政执法'));
    expect(await page.locator('[data-results] mark').first().textContent()).toBe('行政执法');
    expect(loaded.filter((url) => url.endsWith('/search/simplify.js')).length).toBe(1);
    await page.fill('#search-q', '法治');
    await page.press('#search-q', 'Enter');
    await answered(page);
    expect(loaded.filter((url) => url.endsWith('/search/simplify.js')).length).toBe(1);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('shows every occurrence on a line, sorts them, and gives them as CSV', async () => {
    const { page, problems, close } = await openPage(browser, address('?q=执法'));
    await answered(page);
    const total = Number(/找到 (\d+) 处/u.exec((await status(page).textContent()) ?? '')?.[1]);
    await page.click('.view-bar a[data-view=text]');
    await page.click('[data-order=right]');
    const note = page.locator('[data-kwic-status]', { hasText: `共 ${total} 处` });
    await note.waitFor();
    expect(new URL(page.url()).searchParams.get('lines')).toBe('right');
    expect(await page.isVisible('[data-results]')).toBe(false);
    expect(await page.getAttribute('[data-results]', 'data-total')).toBe(String(expected('执法').length));
    for (let shown = 100; shown < total; shown += 100) {
      await expect.poll(() => page.locator('[data-kwic-lines] > li').count()).toBe(shown);
      await page.click('[data-kwic-more]');
    }
    await expect.poll(() => page.locator('[data-kwic-lines] > li').count()).toBe(total);
    expect(new Set(await page.locator('[data-kwic-lines] mark').allTextContents())).toEqual(new Set(['执法']));
    const rights = await page.locator('[data-kwic-lines] .right').allTextContents();
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-csv]')]);
    const rows = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(rows[0]).toBe(
      '\ufeff"前文","检索词","后文","编号","题名","发布机构","地区","级别","年度","日期","章节","网址"',
    );
    expect(rows.length).toBe(total + 1);
    expect(rows[1]).toContain(`"执法","${rights[0]?.slice('执法'.length)}"`);
    await page.reload();
    await note.waitFor();
    expect(await page.getAttribute('[data-order=right]', 'aria-current')).toBe('true');
    expect(await page.getAttribute('.view-bar a[data-view=text]', 'aria-current')).toBe('page');
    await page.locator('[data-kwic-lines] a').first().click();
    await page.waitForSelector('mark.current');
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it.each([
    ['lines', '?q=执法&lines=left', '[data-kwic-lines] mark'],
    ['results', '?q=执法', '[data-results] mark'],
  ])('has no accessibility faults with %s on a phone', async (_name, search, shown) => {
    const { page, close } = await openPage(browser, address(search), { viewport: PHONE });
    await page.locator(shown).first().waitFor();
    expect(await violationsInThemes(page)).toEqual([]);
    expect(await scrollWidth(page)).toBeLessThanOrEqual(PHONE.width);
    await close();
  });

  it("finds the reader's place again after going back", async () => {
    const { page, close } = await openPage(browser, address('?q=执法'));
    await page.locator('[data-results] mark').first().waitFor();
    const link = page.locator('[data-results] > li[data-section=next-year] .sentences a').last();
    await link.click();
    await page.waitForSelector('mark.current');
    await page.goBack();
    await page.locator('[data-results] mark').first().waitFor();
    // The browser scrolls first, as far as the page reaches by then.
    await expect.poll(async () => ((await link.boundingBox())?.y ?? -1) > 0).toBe(true);
    expect((await link.boundingBox())?.y).toBeLessThan(720);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await close();
  });

  it('says kindly that nothing was found, and how to find more', async () => {
    const { page, close } = await openPage(browser, address('?q=龘龘'));
    await answered(page);
    expect(await status(page).textContent()).toBe('没有找到“龘龘”。');
    expect(await page.locator('[data-search-note] li').count()).toBeGreaterThan(1);
    await close();
  });

  it('offers to lift restrictions that leave nothing', async () => {
    const { page, close } = await openPage(browser, address('?q=执法&year=1999'));
    await answered(page);
    expect(await hits(page)).toEqual([]);
    await page.click('[data-clear]');
    await page.locator('[data-results] > li').first().waitFor();
    expect(await hits(page)).toEqual(expected('执法'));
    await close();
  });

  it.each(['<img src=x onerror=alert(1)>', '"', '.*', '😀', '\u202e法', '&lt;b&gt;'])(
    'turns no query into markup: %s',
    async (query) => {
      const { page, problems, close } = await openPage(browser, address(`?q=${encodeURIComponent(query)}`));
      await status(page).filter({ hasText: /./ }).waitFor();
      await page.waitForFunction(() => !document.querySelector('[data-search-status]')?.textContent?.includes('正在'));
      expect(await page.locator('main img, main script, main b').count()).toBe(0);
      expect(problems).toEqual(HEALTHY);
      await close();
    },
  );

  it('says that a pasted chapter is no query, and keeps the address short', async () => {
    const { page, problems, close } = await openPage(browser, address());
    await page.fill('#search-q', '法'.repeat(10_000));
    await page.press('#search-q', 'Enter');
    await status(page).filter({ hasText: '检索词太长' }).waitFor();
    expect(page.url()).toBe(address());
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it.each([
    ['table.bin', '执法'],
    ['wasm.unknown.pagefind', '行政复议'],
    ['*.pf_index', '行政复议'],
    ['counts/*.bin', '执法'],
    ['worker.js', '执法'],
    ['api.js', '执法'],
  ])('says so when %s does not load, and works again after a reload', async (file, query) => {
    const { page, giveBack } = await takePage(browser);
    await page.goto(address());
    await page.context().route(`**/${file}`, (route) => route.fulfill({ status: 404, body: '' }));
    await page.fill('#search-q', query);
    await page.press('#search-q', 'Enter');
    await status(page).filter({ hasText: '检索索引没有完整载入' }).waitFor();
    expect(await page.locator('[data-results] > li').count()).toBe(0);
    await page.context().unroute(`**/${file}`);
    await page.click('[data-reload]');
    await page.locator('[data-results] > li').first().waitFor();
    expect(await hits(page)).toEqual(expected(query));
    await giveBack();
  });

  it('keeps the sections when a text does not load', async () => {
    const { page, giveBack } = await takePage(browser);
    await page.context().route('**/texts/*.bin', (route) => route.abort());
    await page.goto(address('?q=执法'));
    await page.locator('.sentences .note').first().waitFor();
    expect(await hits(page)).toEqual(expected('执法'));
    await giveBack();
  });

  it('tells a reader without JavaScript where to go', async () => {
    const { page, close } = await openPage(browser, address('?q=执法'), { javaScriptEnabled: false });
    expect(await page.locator('noscript').textContent()).toContain('检索需要 JavaScript');
    await close();
  });
});

describe('a report opened from a hit', () => {
  it('steps through all hits by key and button, and lets go on Escape', async () => {
    const id = (await publishedReports(await builtSite({ base: BASE })))[0]?.id;
    const total = bruteForce(sections, '执法')
      .filter((hit) => hit.startsWith(`${id} `))
      .reduce((sum, hit) => sum + Number(hit.split(' ')[2]), 0);
    const { page, problems, close } = await openPage(browser, `${server.url}reports/${id}/?q=执法`);
    const bar = page.locator('.hit-bar');
    await bar.waitFor();
    expect(await bar.locator('p').textContent()).toBe(`“执法” 第 1 处，共 ${total} 处`);
    expect(await page.evaluate(() => CSS.highlights.get('search-hit')?.size)).toBe(total);
    for (const [action, place] of [
      [() => page.keyboard.press('n'), 2],
      [() => page.keyboard.press('Alt+ArrowDown'), 3],
      [() => page.keyboard.press('Shift+N'), 2],
      [() => bar.getByText('上一处').click(), 1],
      [() => page.keyboard.press('N'), total],
      [() => bar.getByText('下一处').click(), 1],
    ] as const) {
      await action();
      expect(await bar.getAttribute('data-current')).toBe(String(place));
      expect(await page.locator('mark.current').allTextContents()).toEqual(['执法']);
      expect(new URL(page.url()).searchParams.get('hit')).toBe(String(place));
    }
    const before = await page.textContent('article.report');
    await page.keyboard.press('Escape');
    expect(await page.locator('.hit-bar, mark').count()).toBe(0);
    expect(await page.textContent('article.report')).toBe(before);
    expect(new URL(page.url()).search).toBe('');
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('marks hits in browsers without the highlight API', async () => {
    const id = (await publishedReports(await builtSite({ base: BASE })))[0]?.id;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript('delete globalThis.Highlight');
    await page.goto(`${server.url}reports/${id}/`);
    const before = await page.textContent('article.report');
    await page.goto(`${server.url}reports/${id}/?q=执法 法治`);
    const total = Number(await page.getAttribute('.hit-bar', 'data-hits'));
    expect(await page.locator('article mark').count()).toBeGreaterThanOrEqual(total);
    expect(await page.textContent('article.report')).toBe(before);
    await page.keyboard.press('Escape');
    expect(await page.locator('mark').count()).toBe(0);
    await context.close();
  });

  it('says so when the report has no such words', async () => {
    const id = (await publishedReports(await builtSite({ base: BASE })))[0]?.id;
    const { page, close } = await openPage(browser, `${server.url}reports/${id}/?q=龘`);
    expect(await page.textContent('.hit-bar p')).toBe('本篇没有“龘”');
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
