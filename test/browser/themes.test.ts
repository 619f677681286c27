import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import { serveBuiltSite } from './support/built-site.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([sharedBrowser(), serveBuiltSite()]);
});
afterAll(() => server?.close());

const COLOURS = [
  ...(['paper', 'surface', 'ink', 'soft', 'faint', 'rule', 'edge', 'accent'] as const),
  ...(['accent-wash', 'mark', 'inside', 'removed', 'link-line'] as const),
];

/** What the colours of the site are, as a page has them. */
function coloursOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate((names) => {
    const style = getComputedStyle(document.documentElement);
    const pairs = names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
    return Object.fromEntries([...pairs, ['scheme', style.colorScheme]]);
  }, COLOURS);
}

interface Wish {
  readonly scheme: 'light' | 'dark';
  readonly contrast?: 'more';
  readonly theme?: 'light' | 'dark' | 'contrast';
}

async function coloursFor({ scheme, contrast, theme }: Wish): Promise<Record<string, string>> {
  const { page, close } = await openPage(browser, server.url, { colorScheme: scheme, contrast: contrast ?? null });
  if (theme !== undefined)
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
  const colours = await coloursOf(page);
  await close();
  return colours;
}

describe('a theme', () => {
  it.each(['light', 'dark'] as const)('has each colour, and gives it up for what is chosen: %s', async (scheme) => {
    const own = await coloursFor({ scheme });
    expect(own.scheme).toBe(scheme);
    for (const colour of Object.values(own)) expect(colour).toMatch(/^(?:#[0-9a-f]{6}|color-mix\(.*\)|light|dark)$/u);
    const other = scheme === 'light' ? 'dark' : 'light';
    expect(await coloursFor({ scheme: other, theme: scheme })).toEqual(own);
    expect(await coloursFor({ scheme, theme: scheme, contrast: 'more' })).toEqual(own);
  });

  it.each(['light', 'dark'] as const)(
    'of high contrast is one, chosen or asked for by the system: %s',
    async (scheme) => {
      const chosen = await coloursFor({ scheme, theme: 'contrast' });
      expect(chosen).toMatchObject({
        scheme,
        ink: scheme === 'light' ? '#000000' : '#ffffff',
        'link-line': 'currentcolor',
      });
      expect(await coloursFor({ scheme, contrast: 'more' })).toEqual(chosen);
    },
  );
});

/** Sides of an element that are drawn in another colour than its ground. */
function drawnSides(page: Page, selector: string): Promise<boolean[]> {
  return page.evaluate((css) => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll(css)].map((element) => {
      const { borderBottomWidth, borderBottomColor } = getComputedStyle(element);
      return borderBottomWidth !== '0px' && borderBottomColor !== ground && borderBottomColor !== 'rgba(0, 0, 0, 0)';
    });
  }, selector);
}

describe('in colours of the reader’s own', () => {
  const options = { forcedColors: 'active', colorScheme: 'dark' } as const;

  it('only the view that shows has a line below its name', async () => {
    const { page, close } = await openPage(browser, `${server.url}search/?q=工作`, options);
    await page.locator('.view-bar a[aria-current]').waitFor();
    expect(await drawnSides(page, '.view-bar a[aria-current]')).toEqual([true]);
    expect(await drawnSides(page, '.view-bar a:not([aria-current])')).toEqual([false, false, false]);
    await close();
  });
});

it('pictures are drawn in the colour of the text where colours are the reader’s own', async () => {
  const options = { forcedColors: 'active', colorScheme: 'dark' } as const;
  const { page, close } = await openPage(browser, `${server.url}shortcomings/`, options);
  const fills = await page.evaluate(() => {
    const fill = (one: Element | null) => one && getComputedStyle(one).fill;
    const ink = getComputedStyle(document.body).color;
    return [fill(document.querySelector('.panel-box rect')) === ink, ink];
  });
  expect(fills).toEqual([true, 'rgb(255, 255, 255)']);
  await close();
});

it('what a query marked is underlined, not only tinted', async () => {
  const { page, close } = await openPage(browser, `${server.url}search/?q=工作`);
  const mark = page.locator('.hits mark').first();
  await mark.waitFor();
  expect(await mark.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('underline');
  await close();
});
