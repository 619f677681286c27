import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeLeftoverEntities } from '../../src/ingest/decode-leftover-entities.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { RawDocument } from '../../src/model/document.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { MORE_THAN_DRAWN, PAGES, SNIPPETS } from './support/shown-snippets.ts';
import { shownTexts } from './support/shown-text.ts';

const ADDRESS = 'http://page.test/page';
const CASES = path.resolve(import.meta.dirname, '../cases');
const FILES = readdirSync(CASES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:s?html?|mht(?:ml)?)$/.test(name),
);

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** Opens pages that are given as bytes, without a way to anywhere else. */
async function viewer(javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  let served = { body: Buffer.from('') as Buffer, contentType: '' };
  await page.route('**/*', (route) => {
    const url = route.request().url();
    return url === ADDRESS
      ? route.fulfill({ ...served, body: Buffer.from(served.body) })
      : url.startsWith('file:')
        ? route.continue()
        : route.abort();
  });
  return {
    close: () => context.close(),
    show: async (body: Buffer, encoding: string) => {
      served = { body, contentType: `text/html; charset=${encoding}` };
      return shownAt(page, ADDRESS);
    },
    open: (file: string) => shownAt(page, pathToFileURL(file).href),
  };
}

async function shownAt(page: Page, address: string): Promise<string[]> {
  await page.goto(address, { waitUntil: 'load' });
  return shownTexts(page);
}

const read = (name: string, bytes: Uint8Array) =>
  ingest({ path: path.basename(name), bytes, sidecar: null, limits: {} });
const fold = (text: string) =>
  decodeLeftoverEntities(text)
    .replace(/[\s\u200b\ufffd]+/g, '')
    .toLowerCase();

/** Texts that are shown and neither in the document nor quoted by a message. */
function lost(shown: readonly string[], { text, diagnostics }: RawDocument): string[] {
  const held = fold(`${text}${diagnostics.map(({ message }) => message).join('')}`);
  return shown.filter((one) => !held.includes(fold(one)));
}

/** Of a snippet, whose characters are few, it is enough that each is there, or that something was left out with a word. */
function lostOfSnippet(shown: readonly string[], document: RawDocument): string[] {
  if (document.diagnostics.some(({ message }) => message.includes('left out'))) return [];
  const held = fold(document.text);
  return shown.filter((one) => [...fold(one)].some((sign) => !held.includes(sign)));
}

/** Characters of the text itself, not of what stands beside it, that are not shown. */
function unseen(shown: readonly string[], { lines }: RawDocument): string {
  const drawn = fold(shown.join(''));
  const flow = fold(
    lines.map(({ text, hint }) => (hint?.region === 'furniture' ? '' : (hint?.cells?.join('') ?? text))).join(''),
  );
  return [...flow].filter((sign) => !drawn.includes(sign)).join('');
}

const isExcepted = (snippet: string) => MORE_THAN_DRAWN.some(([begins]) => snippet.startsWith(begins));

describe('what Chromium shows is in the document, or told of', () => {
  it.each([
    ['without', false],
    ['with', true],
  ])('of a table of snippets, %s scripts', async (_name, javaScript) => {
    const { show, close } = await viewer(javaScript);
    const missing: [string, string[]][] = [];
    const more: [string, string][] = [];
    const inPage = SNIPPETS.map((snippet) => [snippet, `<div>甲${snippet}丙</div><p>丁</p>`] as const);
    for (const [name, html] of [...inPage, ...PAGES.map((page) => [page, page] as const)]) {
      const bytes = Buffer.from(html);
      const [shown, document] = [await show(bytes, 'utf-8'), await read('a.html', bytes)];
      const [gone, added] = [lostOfSnippet(shown, document), unseen(shown, document)];
      if (gone.length > 0) missing.push([name, gone]);
      if (added !== '' && !isExcepted(name)) more.push([name, added]);
    }
    await close();
    expect([missing, more]).toEqual([[], []]);
  });

  it('of every page of the cases', async () => {
    const { show, open, close } = await viewer(false);
    const missing: [string, string[]][] = [];
    for (const name of FILES) {
      const file = path.join(CASES, name);
      const bytes = readFileSync(file);
      const document = await read(name, bytes).catch(() => null);
      if (document === null || (document.format === 'mhtml' && !/\.mht/.test(name))) continue;
      const shown = document.format === 'mhtml' ? await open(file) : await show(bytes, document.encoding);
      const gone = lost(shown, document);
      if (gone.length > 0) missing.push([name, gone]);
    }
    await close();
    expect(missing).toEqual([]);
  });
});
