import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectWhole, readSite } from '../publish/support/read-site.ts';
import { openWorkshop, SEEDS, tryBuild, type Workshop } from '../support/build-site.ts';

let shop: Workshop;
let first: Record<string, string>;
const to = (name: string) => path.join(shop.folder, name);

beforeAll(async () => {
  shop = openWorkshop();
  cpSync(SEEDS, shop.seeds, { recursive: true });
  const { outcome } = await tryBuild(shop, { search: true, jobs: 2 });
  expect(outcome).toMatchObject({ reports: 5, cached: 0 });
  first = readSite(shop.out);
});
afterAll(() => shop.close());

function cacheFiles(name: string): string[] {
  const entries = readdirSync(path.join(shop.options.cache, name), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

describe('the same seeds give the same bytes', () => {
  it('from the cache, which is used', async () => {
    const { outcome } = await tryBuild(shop, { search: true, out: to('warm') });
    expect(outcome).toMatchObject({ reports: 5, cached: 5 });
    expect(readSite(to('warm'))).toEqual(first);
  });

  it('with one thread and nothing in the cache', async () => {
    await tryBuild(shop, { search: true, out: to('single'), cache: to('cache-2') });
    expect(readSite(to('single'))).toEqual(first);
  });

  it('with a damaged cache, which is mended', async () => {
    // The largest holds what the last build used of all captures.
    const size = (file: string) => statSync(file).size;
    const [roll = '', empty = '', short = '', other = ''] = cacheFiles('capture').sort((a, b) => size(b) - size(a));
    writeFileSync(roll, 'damaged');
    writeFileSync(empty, '');
    writeFileSync(short, readFileSync(short, 'utf8').slice(0, 50));
    writeFileSync(other, readFileSync(other, 'utf8').replace('"digest":"', '"digest":"0'));
    const [report = ''] = cacheFiles('report');
    writeFileSync(report, readFileSync(report, 'utf8').replace('法治', '人治'));
    const damaged = await tryBuild(shop, { search: true, out: to('damaged') });
    expect(damaged.outcome).toMatchObject({ reports: 5, cached: 2 });
    expect(readSite(to('damaged'))).toEqual(first);
    expect((await tryBuild(shop, { out: to('mended') })).outcome?.cached).toBe(5);
  });
});

describe('the published site', () => {
  it('is exactly what its manifest says', () => {
    expect(expectWhole(shop.out).files.length).toBe(Object.keys(first).length - 1);
  });

  it('changes only in addresses under another base, and has no link that leaves it', async () => {
    await tryBuild(shop, { out: to('sub'), overrides: { base: '/sub/' } });
    const sub = readSite(to('sub'));
    const pages = Object.keys(first).filter((file) => file.endsWith('.html'));
    expect(Object.keys(sub).filter((file) => file.endsWith('.html'))).toEqual(pages);
    const addresses = pages.flatMap((file) => [...(sub[file] ?? '').matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)]);
    expect(addresses.length).toBeGreaterThan(1000);
    expect(addresses.map(([, address]) => address).filter((address) => !address?.startsWith('/sub/'))).toEqual([]);
  });
});
