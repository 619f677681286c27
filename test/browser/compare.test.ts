import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import { builtSite, serveBuiltSite } from './support/built-site.ts';
import { comparedSeeds, HOSTILE_WORDS } from './support/compared-seeds.ts';
import { DESK, PHONE, scrollWidth, violations, violationsInThemes } from './support/look-at.ts';
import { offered } from './support/offered.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';
import { takePage } from './support/page-pool.ts';

const HEALTHY = { foreign: [], errors: [], failed: [] };
const BASE = '/sub/';

let browser: Browser;
let server: StaticServer;
let folder: string;
/** By the beginning of the title. */
let reports: readonly { readonly id: string; readonly title: string; readonly year: number | null }[];
let six: string;

beforeAll(async () => {
  const variant = { seeds: comparedSeeds(), base: BASE };
  [browser, server, folder] = await Promise.all([sharedBrowser(), serveBuiltSite(variant), builtSite(variant)]);
  const lines = readFileSync(path.join(folder, 'data/reports.jsonl'), 'utf8').trim().split('\n');
  reports = lines.map((line) => JSON.parse(line));
  six = `?r=${reports
    .slice(0, 6)
    .map(({ id }) => id)
    .join()}`;
});
afterAll(() => server?.close());

const address = (search = '') => `${server.url}compare/${search}`;
const pairOf = (title: string) => reports.filter((report) => report.title.includes(title)).map(({ id }) => id);
const two = () => `?a=${reports[0]?.id}&b=${reports[1]?.id}`;
const shown = (page: Page, count: number) =>
  page.waitForFunction(
    (words) => document.querySelector('[data-compare-status]')?.textContent?.includes(words),
    `正在对照 ${count} 份报告`,
  );
const status = (page: Page) => page.locator('[data-compare-status]').textContent();
const said = (page: Page, words: string) =>
  page.waitForFunction((text) => document.querySelector('[data-compare-status]')?.textContent?.includes(text), words);
const idsIn = (page: Page) =>
  [...new URL(page.url()).searchParams].filter(([name]) => name.length === 1).map(([, id]) => id);
const lefts = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
const rowIds = (page: Page) =>
  page.locator('.chosen > li').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id));

describe('choosing what to compare', () => {
  it('takes four actions for two issuers known by name: typing and choosing each', async () => {
    const { page, problems, close } = await openPage(browser, address());
    expect(await status(page)).toContain('请选择两份报告');
    const other = reports.find(({ title }) => !title.includes('上马台'))?.title.slice(0, 3) ?? '';
    let actions = 0;
    for (const [typed, says] of [
      ['smtz 2021', '还要再选一份'],
      [other, '正在对照 2 份报告'],
    ] as const) {
      await page.locator('#compare-add').pressSequentially(typed);
      await (await offered(page, typed)).click();
      actions += 2;
      await said(page, says);
    }
    expect(actions).toBe(4);
    expect(reports.find(({ id }) => id === idsIn(page)[0])).toMatchObject({ year: 2021 });
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('takes the year that stands in the field, however late the list is', async () => {
    const { page, close } = await openPage(browser, address());
    await page.locator('#compare-add').pressSequentially('smtz');
    await offered(page, 'smtz');
    await page.evaluate(() => {
      const field = document.querySelector('#compare-add') as HTMLInputElement;
      field.value = 'smtz 2021';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      document.querySelector<HTMLElement>('[role=option]')?.click();
    });
    await said(page, '还要再选一份');
    expect(reports.find(({ id }) => id === idsIn(page)[0])).toMatchObject({ year: 2021 });
    await close();
  });

  it('tells names of the address that mean nothing, and on paper that nothing is chosen', async () => {
    const { page, close } = await openPage(browser, address('?id=1'));
    await said(page, '地址里的“id”本页不认得，没有计入。请选择两份报告');
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('[data-compare-status]')).toBe(true);
    await page.goto(address(two()));
    await shown(page, 2);
    expect(await page.isVisible('[data-compare-status]')).toBe(false);
    await close();
  });

  it('tells that another year was taken where the one typed is not there, and two captures apart', async () => {
    const { page, close } = await openPage(browser, address());
    await page.locator('#compare-add').pressSequentially('smtz 1999');
    await (await offered(page, 'smtz 1999')).click();
    await said(page, '1999年度报告，选入的是');
    await said(page, '还要再选一份');
    const twice = pairOf('上马台镇2021年').join('&b=');
    await page.goto(address(`?a=${twice}`));
    await shown(page, 2);
    const facts = await page.locator('.chosen .facts').allTextContents();
    expect(new Set(facts).size).toBe(2);
    for (const fact of facts) expect(fact).toMatch(/2021年度.*编号 [0-9a-f]{12}/u);
    expect(new Set((await page.locator('.titles a').allTextContents()).map((text) => text.slice(2))).size).toBe(2);
    await close();
  });

  it('is a combobox that keys work alone, with a list of issuers that axe finds nothing in', async () => {
    const { page, close } = await openPage(browser, address(), { viewport: PHONE });
    const field = page.locator('#compare-add');
    await field.focus();
    await page.keyboard.type('shangmatai');
    await offered(page, 'shangmatai');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await violations(page)).toEqual([]);
    expect(await scrollWidth(page)).toBeLessThanOrEqual(PHONE.width);
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe('compare-add-offers-0');
    await page.keyboard.press('Enter');
    await page.locator('.chosen a').waitFor();
    expect([await field.inputValue(), await field.getAttribute('aria-expanded')]).toEqual(['', 'false']);
    await close();
  });

  it('offers the other years of an issuer, and tells two captures of a year apart', async () => {
    const [first = ''] = pairOf('上马台');
    const { page, close } = await openPage(browser, address(`?a=${first}`));
    const years = page.locator('.chosen select option');
    await years.first().waitFor({ state: 'attached' });
    const labels = await years.allTextContents();
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.length).toBeGreaterThanOrEqual(2);
    const other =
      (await years.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))).find(
        (id) => id !== first,
      ) ?? '';
    await page.locator('.chosen select').selectOption(other);
    await page.waitForFunction((id) => location.search === `?a=${id}`, other);
    await close();
  });

  it('takes a pasted address, and says what to do where nothing fits', async () => {
    const { page, close } = await openPage(browser, address());
    const enter = async (text: string) => {
      await page.fill('#compare-add', text);
      await page.getByRole('button', { name: '添加', exact: true }).click();
    };
    await enter(`${server.url}reports/${reports[0]?.id}/#p-1`);
    await said(page, '还要再选一份');
    await enter(reports[0]?.id ?? '');
    await said(page, '这份报告已经在对照里，请换一份。');
    await enter('没有这个机构');
    await said(page, '没有找到机构“没有这个机构”');
    await close();
  });

  it('keeps order and choice in the address: moved by keys, taken out, gone back, loaded anew', async () => {
    const ids = reports.slice(0, 3).map(({ id }) => id);
    const [a, b, c] = ids;
    const { page, problems, close } = await openPage(browser, address(`?a=${a}&b=${b}&c=${c}`));
    await shown(page, 3);
    await page.locator('[data-act=up]').nth(2).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((wanted) => location.search.startsWith(wanted), `?a=${a}&b=${c}`);
    expect(idsIn(page)).toEqual([a, c, b]);
    const focused = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset.id);
    await expect.poll(focused).toBe(c);
    await shown(page, 3);
    await page.keyboard.press('Enter');
    await page.waitForFunction((wanted) => location.search.startsWith(wanted), `?a=${c}`);
    await page.locator('[data-act=remove]').nth(1).click();
    await shown(page, 2);
    expect(idsIn(page)).toEqual([c, b]);
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.act)).toBe('remove');
    await page.goBack();
    await shown(page, 3);
    expect(await rowIds(page)).toEqual([c, a, b]);
    await page.reload();
    await shown(page, 3);
    expect(
      await page
        .locator('.comparison .titles a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)),
    ).toEqual([c, a, b].map((id) => `${server.url}reports/${id}/`));
    expect(problems).toEqual(HEALTHY);
    await close();
  });
});

describe('what is compared', () => {
  it('stands section against section, two beside each other', async () => {
    const { page, problems, close } = await openPage(browser, address(two()));
    await shown(page, 2);
    expect(await page.locator('.comparison .aligned').count()).toBeGreaterThanOrEqual(5);
    expect(await page.locator('.comparison [id^="p-"]').count()).toBe(0);
    const boxes = await page
      .locator('#c-measures + .pair > .cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(boxes[0]).toBe(boxes[1]);
    const [titles, texts] = await Promise.all([
      lefts(page, '.titles a'),
      lefts(page, '#c-measures + .pair .printed a'),
    ]);
    expect(titles).toEqual(texts);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('keeps words of headings whole as the report does, and tells that a heading is missing', async () => {
    const { page, close } = await openPage(browser, address(two()));
    await page.route(`**/reports/${reports[0]?.id}/`, async (route) => {
      const html = await (await route.fetch()).text();
      const none = '<span class="unknown">（原文没有标题）</span>';
      const body = html.replace(/(<h2 id="measures-title">).*?<\/h2>/u, `$1${none}</h2>`);
      await route.fulfill({ body, contentType: 'text/html' });
    });
    await page.goto(address(two()));
    await shown(page, 2);
    const words = await page.locator('[data-at="1"] > .printed').first().locator('wbr').count();
    expect(words).toBeGreaterThan(2);
    expect(await page.locator('.printed.unknown').allTextContents()).toEqual(['（原文没有标题）']);
    await close();
  });

  it('has contents that stay in sight, and whose links are no other comparison', async () => {
    const { page, close } = await openPage(browser, address(two()));
    await shown(page, 2);
    await page.locator('.compare-contents a').last().click();
    expect(new URL(page.url()).hash).toBe('#c-shared');
    expect(await page.locator('.comparison').count()).toBe(1);
    const topOf = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().top);
    await expect.poll(() => topOf('.compare-bar')).toBe(0);
    expect(await topOf('#c-shared')).toBeGreaterThan(30);
    await close();
  });

  it('leads from every figure, area and passage to a place that its report has', async () => {
    const { page, close } = await openPage(browser, address(six));
    await shown(page, 6);
    await page.locator('.passages a').first().waitFor({ state: 'attached' });
    const links = await page.locator('.told a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(20);
    for (const link of new Set(links)) {
      const { pathname, hash } = new URL(link);
      expect(hash, link).not.toBe('');
      const html = readFileSync(path.join(folder, pathname.slice(BASE.length), 'index.html'), 'utf8');
      expect(html, link).toContain(`id="${hash.slice(1)}"`);
    }
    expect(await page.locator('#c-figures + div').textContent()).toContain('未识别到');
    await close();
  });

  it('dims what others have too, with a line below it, and says so in the address', async () => {
    const [one = '', other = ''] = pairOf('上马台');
    const { page, close } = await openPage(browser, address(`?a=${one}&b=${other}`));
    await page.locator('.cell .shared').first().waitFor({ state: 'attached' });
    const line = () =>
      page
        .locator('.cell .shared')
        .first()
        .evaluate((span) => getComputedStyle(span).textDecorationLine);
    expect(await line()).toBe('none');
    await page.getByRole('button', { name: '淡化相同的文字' }).click();
    expect(await line()).toBe('underline');
    expect(new URL(page.url()).searchParams.get('show')).toBe('own');
    await page.reload();
    await page.locator('.comparison[data-own] .cell .shared').first().waitFor();
    expect(await page.locator('#c-shared + div').textContent()).toMatch(/与其中任何一份相同[\d,]+ 字（\d+%）/u);
    await page.getByRole('button', { name: '淡化相同的文字' }).click();
    expect(new URL(page.url()).searchParams.has('show')).toBe(false);
    await close();
  });

  it('runs nothing of a report, on the page and in what is saved', async () => {
    const ids = reports.filter(({ year }) => year === 2023).map(({ id }) => id);
    const { page, problems, close } = await openPage(
      browser,
      address(`?r=${ids.join()},${reports[0]?.id},${reports[1]?.id}`),
    );
    await page.locator('.comparison').waitFor();
    await page.locator('.told').last().waitFor();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    expect(await page.locator('.comparison').textContent()).toContain(HOSTILE_WORDS.slice(5, 33));
    expect(await page.locator('.comparison :is(script, img, style, [onerror])').count()).toBe(0);
    expect([dialogs, problems]).toEqual([[], HEALTHY]);
    await close();
  });

  it('shows one report at a time on a phone, and fits', async () => {
    const { page, close } = await openPage(browser, address(six), { viewport: PHONE });
    await shown(page, 6);
    const visible = () =>
      page
        .locator('#c-measures + .pair > .cell')
        .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).offsetParent !== null));
    expect(await visible()).toEqual([true, false, false, false, false, false]);
    await page.locator('.sides button').nth(4).click();
    expect(await visible()).toEqual([false, false, false, false, true, false]);
    await page.getByRole('button', { name: '目录' }).click();
    await page.locator('.compare-contents a').nth(2).click();
    expect(await page.locator('.compare-contents ol').isVisible()).toBe(false);
    expect(await scrollWidth(page)).toBeLessThanOrEqual(PHONE.width);
    await close();
  });

  it.each([2, 3, 6])('is sound with %i, at a desk and on a phone, in both themes', async (count) => {
    const ids = reports.slice(0, count).map(({ id }) => id);
    const { page, problems, close } = await openPage(browser, address(`?r=${ids.join()}&show=own`));
    await shown(page, count);
    await page.locator('#c-shared + div p').first().waitFor();
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport);
      expect(await violationsInThemes(page)).toEqual([]);
      expect(await scrollWidth(page)).toBeLessThanOrEqual(viewport.width);
    }
    expect(problems).toEqual(HEALTHY);
    await close();
  });
});

describe('what goes out', () => {
  it('are tables and a Markdown file, made without asking any server', async () => {
    const { page, problems, close } = await openPage(browser, address(two()), { acceptDownloads: true });
    await shown(page, 2);
    const save = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };
    const figures = await save('数字表（CSV）');
    expect(figures.name).toMatch(/^compare-[\w-]+-figures\.csv$/);
    expect(figures.text).toContain(`${server.url}reports/${reports[0]?.id}/#p-`);
    const sections = await save('分节全文（CSV）');
    expect(sections.text.trim().split('\r\n').length).toBeGreaterThan(8);
    const { text } = await save('全部对照（Markdown）');
    for (const part of [page.url(), '# 报告对照', '## 主要举措和成效', '## 数字', '## 领域', '## 相同的文字'])
      expect(text).toContain(part);
    expect(problems).toEqual(HEALTHY);
    await close();
  });

  it('prints all sections of all reports, their titles and addresses, and the day', async () => {
    const { page, close } = await openPage(browser, address(six), { viewport: PHONE });
    await shown(page, 6);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const hidden = await page
      .locator('.comparison .cell, .comparison .passages > li, .cell-name')
      .evaluateAll((all) => all.filter((one) => (one as HTMLElement).offsetParent === null).length);
    expect(hidden).toBe(0);
    expect(await page.locator('.print-only').first().textContent()).toMatch(/^对照于 \d{4}-\d\d-\d\d，地址：http/u);
    expect(await page.locator('.print-address').first().textContent()).toBe(`${server.url}reports/${reports[0]?.id}/`);
    for (const gone of ['.compare-add', '.compare-bar', '.compare-out', '.chosen-acts'])
      expect(await page.locator(gone).first().isVisible()).toBe(false);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length).toBeGreaterThan(5);
    await close();
  });
});

describe('what goes wrong is a sentence that says what to do', () => {
  it.each([
    ['an unknown id', () => `${two()}&c=000000000000`, '没有编号为 000000000000 的报告。请移除它', 2],
    ['what is no id', () => `${two()}&c=${encodeURIComponent('../..')}`, '不是报告编号。请移除它', 2],
    ['one twice', () => `${two()}&c=${reports[0]?.id}`, '有报告写了两次，只取一次', 2],
    ['only one, twice', () => `?a=${reports[0]?.id}&b=${reports[0]?.id}`, '还要再选一份', 0],
    ['seven', () => `?r=${reports.map(({ id }) => id).join()},000000000000`, '一次最多对照6份', 6],
  ] as const)('%s', async (_, search, words, count) => {
    const { page, problems, close } = await openPage(browser, address(search()));
    await said(page, words);
    expect((await page.locator('.cell').count()) > 0).toBe(count > 0);
    expect(problems.errors.filter((error) => !error.includes('404'))).toEqual([]);
    await close();
  });

  it('a report that does not load is asked for again, and its figures are missed one by one', async () => {
    const { page, giveBack } = await takePage(browser);
    const [one, other] = reports;
    await page.context().route(`**/reports/${one?.id}/`, (route) => route.abort());
    await page.goto(address(two()));
    await said(page, '没能取到报告，可能是网络断开了');
    expect(await page.locator('.failure').count()).toBe(1);
    await page.context().unroute(`**/reports/${one?.id}/`);
    await page
      .context()
      .route(`**/reports/${other?.id}/report.json`, (route) => route.fulfill({ status: 500, body: 'x' }));
    await page.reload();
    await shown(page, 2);
    expect(await page.locator('#c-figures + div').textContent()).toContain('未取到');
    await giveBack();
  });

  it('a list of issuers that does not load', async () => {
    const { page, giveBack } = await takePage(browser);
    await page.context().route('**/suggest.bin', (route) => route.abort());
    await page.goto(address());
    await page.fill('#compare-add', '上马台');
    await page.keyboard.press('Enter');
    await said(page, '没能取到机构名单');
    await giveBack();
  });

  it('a browser without scripts', async () => {
    const { page, close } = await openPage(browser, address(two()), { javaScriptEnabled: false });
    expect(await page.locator('noscript .notice').isVisible()).toBe(true);
    expect(await page.locator('.compare-tools').isVisible()).toBe(false);
    await close();
  });
});
