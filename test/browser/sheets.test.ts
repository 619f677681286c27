import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import { bundle } from '../../src/assets/bundle-assets.ts';
import type { PageKind } from '../../src/model/page.ts';
import { SHEETS, sheetsOf } from '../../src/site/sheets.ts';
import { builtSite, serveBuiltSite } from './support/built-site.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';
import { takePage } from './support/page-pool.ts';
import { pagesByKind } from './support/pages-by-kind.ts';

/** What scripts add to pages, and a selector that says it is there. */
const ADDED: readonly (readonly [address: string, shown: string])[] = [
  ['search/?q=行政复议', '[data-results] li'],
  ['search/?q=行政复议&lines=text', '.kwic li'],
  ['search/?q=行政复议&view=trend', '.trend svg'],
  ['search/?q=行政复议&view=read', '.reading article'],
  ['reports/ID/?q=行政', '.hit-bar'],
  ['compare/?a=ID&b=OTHER', '.comparison .cell'],
];
/** Pseudo-elements and states that a page at rest does not have. */
const STATES =
  /::?(?:before|after|placeholder|marker|-webkit-details-marker|highlight\([^)]*\))|:(?:hover|focus-visible|focus|target|disabled)\b/g;

let browser: Browser;
let server: StaticServer;
let ids: readonly string[];
let byKind: ReadonlyMap<PageKind, readonly string[]>;
let styles: Readonly<Record<string, string>>;

beforeAll(async () => {
  const [made, served, folder] = await Promise.all([sharedBrowser(), serveBuiltSite(), builtSite()]);
  [browser, server, byKind] = [made, served, pagesByKind(folder)];
  ids = readdirSync(path.join(folder, 'reports')).filter((name) => /^[0-9a-f]{12}$/.test(name));
  styles = Object.fromEntries(await Promise.all([...new Set(SHEETS.flatMap(({ files }) => files))].map(read)));
});
afterAll(() => server?.close());

async function read(file: string): Promise<[string, string]> {
  const text = await bundle(`templates/styles/${file}.css`, 'esm');
  return [file, new TextDecoder().decode(text).replace(STATES, '')];
}

/** Rules of files that the page does not load, and which it has something for. */
async function missed(page: Page): Promise<readonly string[]> {
  const kind = (await page.getAttribute('html', 'data-kind')) as PageKind;
  const loaded = new Set(sheetsOf(kind).flatMap(({ files }) => files));
  const others = Object.entries(styles).filter(([file]) => !loaded.has(file));
  return page.evaluate((files) => {
    const left = files.map(([file, text]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return { file, rules: [...sheet.cssRules] };
    });
    const found: string[] = [];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      for (const rule of next.rules) {
        if (rule instanceof CSSStyleRule && document.querySelector(rule.selectorText) !== null)
          found.push(`${next.file}.css: ${rule.selectorText}`);
        else if (rule instanceof CSSMediaRule) left.push({ file: next.file, rules: [...rule.cssRules] });
      }
    }
    return found;
  }, others);
}

describe('a page loads all styles that speak of what it shows', () => {
  it('whatever its kind', async () => {
    const { page, giveBack } = await takePage(browser);
    for (const address of [...byKind.values()].flatMap((addresses) => addresses.slice(0, 3))) {
      await page.goto(server.url + address);
      expect.soft(await missed(page), address).toEqual([]);
    }
    await giveBack();
  });

  it.each(ADDED)('and what its script adds: %s', async (address, shown) => {
    const found = address.replace('ID', ids[0] as string).replace('OTHER', ids[1] as string);
    const { page, close } = await openPage(browser, server.url + found);
    await page.waitForSelector(shown);
    expect(await missed(page)).toEqual([]);
    await close();
  });
});
