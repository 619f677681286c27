import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import type { PageKind } from '../../src/model/page.ts';
import { builtSite, serveBuiltSite } from './support/built-site.ts';
import { layoutShift, scrollWidth, violations } from './support/look-at.ts';
import { LARGEST_TEXT, openBrowser, sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';
import { takePage } from './support/page-pool.ts';
import { pagesByKind } from './support/pages-by-kind.ts';

let browser: Browser;
let server: StaticServer;
let byKind: ReadonlyMap<PageKind, readonly string[]>;

beforeAll(async () => {
  const [opened, served, folder] = await Promise.all([sharedBrowser(), serveBuiltSite(), builtSite()]);
  [browser, server, byKind] = [opened, served, pagesByKind(folder)];
});
afterAll(() => server?.close());

/** The page of a kind with most in it. */
function address(kind: PageKind): string {
  return server.url + (byKind.get(kind)?.[0] ?? '');
}

/** How far from the left what is seen of a selector begins. */
function leftOf(page: Page, selector: string): Promise<number | null> {
  return page.evaluate((css) => {
    const element = [...document.querySelectorAll(css)].find((one) => one.checkVisibility());
    return element === undefined ? null : Math.round(element.getBoundingClientRect().left);
  }, selector);
}

const KINDS: readonly PageKind[] = [
  ...(['home', 'report', 'raw', 'reports', 'issuers', 'issuer', 'years', 'year', 'places', 'place'] as const),
  ...(['levels', 'sections', 'reader', 'coverage', 'questions', 'view', 'note', 'not-found'] as const),
];

describe('one left edge on all kinds of pages', () => {
  const WIDTHS = [360, 800, 1280, 1600];
  /** Of each width, where the parts of all kinds of pages begin. */
  const edges = new Map(WIDTHS.map((width) => [width, new Set<number>()]));
  beforeAll(async () => {
    const { page, giveBack } = await takePage(browser);
    for (const kind of KINDS) {
      await page.goto(address(kind));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const part of ['.brand', 'main h1', 'main .scroller', '.site-footer ul']) {
          const left = kind === 'report' && part === 'main .scroller' ? null : await leftOf(page, part);
          if (left !== null) edges.get(width)?.add(left);
        }
      }
    }
    await giveBack();
  });

  it.each(WIDTHS)('%i px', (width) => {
    expect([...(edges.get(width) ?? [])]).toHaveLength(1);
  });
});

it.each([360, 900])('the sign of a paragraph makes no line of its own at %i px', async (width) => {
  const { page, close } = await openPage(browser, address('report'), { viewport: { width, height: 900 } });
  const taller = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.pilcrow')].filter((mark) => {
      const parent = mark.parentElement as HTMLElement;
      const before = parent.getBoundingClientRect().height;
      mark.hidden = true;
      return parent.getBoundingClientRect().height !== before;
    }),
  );
  expect(taller).toEqual([]);
  await close();
});

it.each([360, 800, 1280])(
  'ends of ragged paragraphs are no single characters, those of even ones are not stretched, at %i px',
  async (width) => {
    const { page, giveBack } = await takePage(browser, { viewport: { width, height: 900 } });
    for (const kind of ['report', 'reader', 'reports', 'issuers', 'view'] as const) {
      await page.goto(address(kind));
      const wraps = await page.evaluate(() =>
        [...document.querySelectorAll('main p')].map((one) => {
          const { textAlign, textWrapStyle } = getComputedStyle(one) as CSSStyleDeclaration & { textWrapStyle: string };
          return `${textAlign === 'justify' ? 'justified' : 'ragged'} ${textWrapStyle}`;
        }),
      );
      expect(wraps).not.toContain('justified pretty');
      expect(wraps).not.toContain('ragged auto');
    }
    await giveBack();
  },
);

describe('words of tables begin where the page does', () => {
  const kinds = ['issuers', 'coverage', 'view', 'note'] as const;
  it.each(kinds.flatMap((kind) => [360, 1280].map((width) => [kind, width] as const)))(
    '%s, %i px',
    async (kind, width) => {
      const { page, close } = await openPage(browser, address(kind), { viewport: { width, height: 900 } });
      const edge = await leftOf(page, 'main h1');
      expect(await leftsOfRows(page)).toEqual([edge]);
      await close();
    },
  );
});

/** Where the words of the first cells of rows begin, each distance from the left once. */
function leftsOfRows(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const cells = [...document.querySelectorAll('main tr > :first-child:not(.number)')].filter((one) =>
      one.checkVisibility(),
    );
    const range = document.createRange();
    const lefts = cells.map((cell) => {
      range.selectNodeContents(cell);
      return Math.round(range.getBoundingClientRect().left);
    });
    return [...new Set(lefts)];
  });
}

it.each([360, 800, 1280])('the words of charts are at least 9.5 px high at %i px', async (width) => {
  const { page, close } = await openPage(browser, `${server.url}shortcomings/`, { viewport: { width, height: 900 } });
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('.panel-box svg text')].map((text) => {
      const scale = text.getScreenCTM()?.a ?? 0;
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    }),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.5);
  await close();
});

describe('titles keep words whole', () => {
  it.each([320, 360, 500])('%i px', async (width) => {
    const { page, close } = await openPage(browser, address('report'), { viewport: { width, height: 900 } });
    for (const size of ['normal', 'largest']) {
      await page.evaluate((value) => document.documentElement.setAttribute('data-size', value), size);
      expect(await scrollWidth(page)).toBeLessThanOrEqual(width);
      expect(await broken(page, '法治政府')).toBe(0);
    }
    await close();
  });
});

/** In how many titles a word stands on two lines. */
function broken(page: Page, word: string): Promise<number> {
  return page.evaluate((wanted) => {
    const tops = [...document.querySelectorAll('h1, article h2')].flatMap((title) => {
      const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
      const found: number[] = [];
      while (walker.nextNode()) {
        const at = (walker.currentNode as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + wanted.length);
        found.push(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size);
      }
      return found;
    });
    return tops.filter((lines) => lines > 1).length;
  }, word);
}

describe('nothing jumps', () => {
  const kinds: readonly PageKind[] = ['home', 'report', 'reader', 'coverage', 'view', 'year'];
  it.each(kinds.flatMap((kind) => [360, 1280].map((width) => [kind, width] as const)))('%s, %i px', async (...args) => {
    const [kind, width] = args;
    const { page, giveBack } = await takePage(browser, { viewport: { width, height: 740 } });
    const slow = await slowDown(page);
    await page.goto(address(kind), { waitUntil: 'networkidle' });
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
    await slow.detach();
    await giveBack();
  });
});

/** A phone's network and processor, as Lighthouse has them, until the session is let go. */
async function slowDown(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 204_800,
    uploadThroughput: 96_000,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return client;
}

describe('high contrast is 7:1 on', () => {
  const kinds: readonly PageKind[] = ['home', 'report', 'raw', 'reader', 'coverage', 'view', 'search', 'compare'];
  it.each(kinds)('%s', async (kind) => {
    const { page, close } = await openPage(browser, address(kind), { reducedMotion: 'reduce' });
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'contrast'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, ['color-contrast-enhanced', 'color-contrast'])).toEqual([]);
    }
    await close();
  });
});

it('a wide table on a phone shows that it goes on, until its end', async () => {
  const { page, close } = await openPage(browser, address('view'), { viewport: { width: 360, height: 740 } });
  const box = page.locator('.scroller[data-more]').first();
  await box.waitFor();
  expect(await box.evaluate((one) => getComputedStyle(one, '::before').content)).toContain('→');
  await box.evaluate((one) => one.scrollTo({ left: one.scrollWidth }));
  await page.waitForFunction(() => document.querySelector('.scroller')?.hasAttribute('data-more') === false);
  await close();
});

it('leads back to the contents from within a long report on a phone', async () => {
  const { page, close } = await openPage(browser, address('report'), { viewport: { width: 360, height: 740 } });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  const back = page.locator('.to-contents');
  expect(await back.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await back.click();
  await page.locator('[data-contents] li a').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contents-title');
  await close();
});

it('a phone with the largest text shows every kind of page without scrolling sideways', async () => {
  const large = await openBrowser(LARGEST_TEXT);
  const wide: string[] = [];
  const found = [...KINDS.map(address), ...['search/', 'search/?q=执法', 'compare/'].map((path) => server.url + path)];
  const { page } = await takePage(large, { viewport: { width: 320, height: 740 } });
  for (const url of found) {
    await page.goto(url, { waitUntil: 'networkidle' });
    if ((await scrollWidth(page)) > 320) wide.push(url);
  }
  await large.close();
  expect(wide).toEqual([]);
});

it('parts the steps of a trail without a line of its own, however long they are', async () => {
  const { page, close } = await openPage(browser, address('raw'), { viewport: { width: 320, height: 740 } });
  const steps = await page.evaluate(() =>
    [...document.querySelectorAll('.crumbs li')].map((step) => [
      step.getBoundingClientRect().height,
      step.firstElementChild?.getBoundingClientRect().height,
    ]),
  );
  expect(Math.max(...steps.map(([, own]) => own ?? 0))).toBeGreaterThan(40);
  for (const [height, own] of steps) expect(height).toBe(own);
  await close();
});
