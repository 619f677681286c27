import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { assetMap, bundleAssets } from '../../src/assets/bundle-assets.ts';
import { ASSETS, FIXED } from '../../src/assets/entries.ts';
import type { SiteFile } from '../../src/model/page.ts';
import { SHEETS, sheetsOf } from '../../src/site/sheets.ts';
import { PAGE_KINDS } from '../../templates/render-page.tsx';

let files: readonly SiteFile[];
let map: ReturnType<typeof assetMap>;
beforeAll(async () => {
  files = await bundleAssets();
  map = assetMap(files);
});

/** Bytes that travel. */
const sizeOf = (name: string) => gzipSync(files.find(({ file }) => `/${file}` === map[name])?.content ?? '').length;
const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);

describe('sheets', () => {
  it('leave no file of styles out', () => {
    const named = new Set(SHEETS.flatMap(({ files }) => files.map((file) => `${file}.css`)));
    const there = readdirSync('templates/styles').filter((file) => file.endsWith('.css'));
    expect([...named].sort()).toEqual(there.sort());
  });

  it('are three for each kind of page at most', () => {
    for (const kind of PAGE_KINDS) expect(sheetsOf(kind).length, kind).toBeLessThanOrEqual(3);
  });
});

describe('bundleAssets', () => {
  it('makes the same files again from the same sources', async () => {
    expect(await bundleAssets()).toEqual(files);
  });

  it('names every asset by its content and leaves fixed addresses alone', () => {
    expect(Object.keys(map)).toEqual(ASSETS.map(({ name }) => name));
    for (const url of Object.values(map)) {
      expect(url).toMatch(/^\/assets\/[a-z-]+-[0-9a-f]{10}\.(css|js|svg)$/);
      expect(files.map(({ file }) => `/${file}`)).toContain(url);
    }
    for (const { file } of FIXED) expect(files.map((made) => made.file)).toContain(file);
  });

  it('keeps what a report page loads small', () => {
    const scripts = ['early.js', 'site.js', 'report.js', 'shared.js'];
    const names = [...sheetsOf('report').map(({ name }) => name), ...scripts, 'icon.svg'];
    expect(sum(names.map(sizeOf))).toBeLessThan(16_000);
    expect(sum([...names, 'highlight.js'].map(sizeOf))).toBeLessThan(25_000);
  });

  it.each(PAGE_KINDS)('keeps the styles of a page small: %s', (kind) => {
    expect(sum(sheetsOf(kind).map(({ name }) => sizeOf(name)))).toBeLessThan(7_850);
  });

  it('asks nothing of another host', () => {
    for (const { file, content } of files) {
      if (file.startsWith('search/') || file.endsWith('.svg')) continue;
      expect(Buffer.from(content).toString('utf8'), file).not.toMatch(/url\(["']?https?:|@import|fetch\(["']https?:/);
    }
  });
});
