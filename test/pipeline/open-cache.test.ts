import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { DiagnosticError } from '../../src/model/diagnostic.ts';
import { contentHash } from '../../src/pipeline/content-hash.ts';
import { openCache } from '../../src/pipeline/open-cache.ts';
import { SILENT } from '../../src/pipeline/progress.ts';
import { openStore, storePlaces } from '../../src/pipeline/store.ts';
import { readOutcome } from '../../src/pipeline/stored-outcome.ts';
import { readSite } from '../publish/support/read-site.ts';
import { openWorkshop, type Told, tryBuild, type Workshop } from '../support/build-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const key = contentHash('a');
const spares = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`nianbao-spare-${process.pid}-`));

describe('a cache', () => {
  it('that can be written has nothing to tell and no spare folder', () => {
    const cache = openCache(path.join(folder, 'good'));
    openStore(cache.store('reports')).write(key, 1);
    expect([cache.told(), spares()]).toEqual([[], []]);
    cache.close();
    expect(readdirSync(path.join(folder, 'good'))).toEqual(['reports']);
  });

  it('that is a file is told once, and values are kept elsewhere until the build ends', () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    const cache = openCache(file);
    for (const name of ['reports', 'shards']) openStore(cache.store(name)).write(key, name);
    expect(openStore(cache.store('shards')).read(key)).toBe('shards');
    expect(cache.told()).toMatchObject([{ path: file, rule: 'cache-unwritable', severity: 'warning' }]);
    expect(cache.told()[0]?.message).toMatch(/went on without it: E[A-Z]+: /);
    cache.close();
    expect(spares()).toEqual([]);
  });

  it('that can be written nowhere is an error for people', () => {
    const file = path.join(folder, 'nowhere');
    writeFileSync(file, '');
    const write = () => openStore(storePlaces(`${file}/a`, `${file}/b`)).write(key, 1);
    expect(write).toThrow(DiagnosticError);
    expect(write).toThrow(/neither here nor in .* temporary files: E/);
  });

  it('loses what killed builds were writing, and nothing else', () => {
    const part = path.join(folder, 'left/reports/aa');
    mkdirSync(part, { recursive: true });
    for (const name of ['a.json', 'a.json.2147483646-1', `b.json.${process.ppid}-0`])
      writeFileSync(path.join(part, name), '');
    const spare = path.join(tmpdir(), 'nianbao-spare-2147483646-x');
    mkdirSync(spare);
    openCache(path.join(folder, 'left')).close();
    expect(readdirSync(part)).toEqual(['a.json', `b.json.${process.ppid}-0`]);
    expect(readdirSync(tmpdir())).not.toContain(path.basename(spare));
  });
});

/** What a cache may hold under a right checksum, and no build has written. */
const SHAPES: readonly (readonly [string, (kept: { result: { report: object } }) => unknown])[] = [
  ['nothing', () => null],
  ['a list', () => []],
  ['no result', () => ({ diagnostics: [] })],
  ['a result without a report', () => ({ result: { files: [] }, diagnostics: [] })],
  ['files that are none', (kept) => ({ ...kept, result: { ...kept.result, files: [1] } })],
  [
    'sections that are none',
    (kept) => ({ ...kept, result: { ...kept.result, report: { ...kept.result.report, sections: 5 } } }),
  ],
  ['messages that are none', (kept) => ({ ...kept, diagnostics: ['x'] })],
];

describe('a build', () => {
  let first: Workshop;
  let good: Told;
  let site: Record<string, string>;
  let shop: Workshop;
  const open = () => {
    const opened = openWorkshop();
    opened.copySeed('000_26c84a4fe4352593.txt');
    return opened;
  };
  beforeAll(async () => {
    first = open();
    good = await tryBuild(first, { search: true });
    site = readSite(first.out);
  });
  afterAll(() => first.close());
  /** Each test has the cache that a build left. */
  beforeEach(() => {
    shop = open();
    cpSync(first.options.cache, shop.options.cache, { recursive: true });
  });
  afterEach(() => shop.close());
  const cached = () => readdirSync(path.join(shop.options.cache, 'reports'), { recursive: true, encoding: 'utf8' });
  const entry = () =>
    path.join(shop.options.cache, 'reports', cached().find((name) => name.endsWith('.json')) as string);

  it('goes on without a cache that cannot be written, and says so once', async () => {
    rmSync(shop.options.cache, { recursive: true });
    writeFileSync(shop.options.cache, 'a file');
    const { outcome, diagnostics } = await tryBuild(shop, { search: true });
    expect(outcome?.reports).toBe(1);
    expect(diagnostics.filter(({ rule }) => rule === 'cache-unwritable')).toHaveLength(1);
    expect(diagnostics).toHaveLength(good.diagnostics.length + 1);
    expect([readSite(shop.out), spares()]).toEqual([site, []]);
  });

  it.each(['Plan pages', 'Index for search'])('says so when the cache is emptied before: %s', async (title) => {
    const empty = () => rmSync(shop.options.cache, { recursive: true });
    const progress: typeof SILENT = {
      stage: (name, action) => {
        if (name === title) empty();
        return SILENT.stage(name, action);
      },
    };
    const failed = await build({ ...shop.options, search: true }, progress).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(DiagnosticError);
    expect((failed as DiagnosticError).diagnostics).toMatchObject([
      { rule: 'cache-emptied', path: expect.stringContaining('cache') },
    ]);
    await new Promise((next) => setTimeout(next, 50));
    expect(readdirSync(shop.folder)).not.toContain('site');
    expect(readdirSync(shop.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('makes a kept result anew whose shape is none, and what it was not made of', async () => {
    const key = path.basename(entry(), '.json');
    const kept = JSON.parse(readFileSync(entry(), 'utf8').slice(65));
    const store = openStore(path.join(shop.folder, 'shapes'));
    const read = (value: unknown) => {
      store.write(key, value);
      return readOutcome(store, key);
    };
    expect(read(kept)).not.toBeNull();
    for (const [name, change] of SHAPES) expect([name, read(change(kept))]).toEqual([name, null]);
    const body = JSON.stringify({ ...kept, diagnostics: ['x'] });
    writeFileSync(entry(), `${contentHash(key, body)}\n${body}`);
    const { outcome } = await tryBuild(shop, { search: true });
    expect([outcome?.cached, readSite(shop.out)]).toEqual([0, site]);
    expect((await tryBuild(shop)).outcome?.cached).toBe(1);
  });
});
