import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { assetMap, bundleAssets } from '../../src/assets/bundle-assets.ts';
import { ASSETS, FIXED } from '../../src/assets/entries.ts';
import type { SiteFile } from '../../src/model/page.ts';

let files: readonly SiteFile[];
let map: ReturnType<typeof assetMap>;
beforeAll(async () => {
  files = await bundleAssets();
  map = assetMap(files);
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
    const names = ['site.css', 'early.js', 'site.js', 'report.js', 'highlight.js', 'icon.svg'];
    const bytes = names.map((name) => {
      const made = files.find(({ file }) => `/${file}` === map[name]);
      return gzipSync(made?.content ?? '').length;
    });
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000);
  });

  it('asks nothing of another host', () => {
    for (const { file, content } of files) {
      if (file.startsWith('search/') || file.endsWith('.svg')) continue;
      expect(Buffer.from(content).toString('utf8'), file).not.toMatch(/url\(["']?https?:|@import|fetch\(["']https?:/);
    }
  });
});
