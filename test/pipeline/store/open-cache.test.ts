import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../src/build.ts';
import { DiagnosticError } from '../../../src/model/diagnostic.ts';
import { PAIR_NAMES } from '../../../src/pipeline/artefacts/artefacts.ts';
import { looksLike } from '../../../src/pipeline/artefacts/shapes.ts';
import { SILENT } from '../../../src/pipeline/progress.ts';
import { contentHash } from '../../../src/pipeline/store/content-hash.ts';
import { storeIn, storePlaces } from '../../../src/pipeline/store/folders.ts';
import { openCache, STORES } from '../../../src/pipeline/store/open-cache.ts';
import { openStore } from '../../../src/pipeline/store/store.ts';
import { readSite } from '../../publish/support/read-site.ts';
import { openWorkshop, type Told, tryBuild, type Workshop } from '../../support/build-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const key = contentHash('a');
const spares = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`nianbao-spare-${process.pid}-`));

describe('a cache', () => {
  it('that can be written has nothing to tell and no spare folder', () => {
    const cache = openCache({ cache: path.join(folder, 'good') });
    openStore(storeIn(cache.places, 'report')).write(key, 1);
    expect([cache.told(), spares()]).toEqual([[], []]);
    cache.close();
    expect(readdirSync(path.join(folder, 'good'))).toEqual(['report']);
  });

  it('that is a file is told once, and values are kept elsewhere until the build ends', () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    const cache = openCache({ cache: file });
    for (const name of ['report', 'shard']) openStore(storeIn(cache.places, name)).write(key, name);
    expect(openStore(storeIn(cache.places, 'shard')).read(key)).toBe('shard');
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
    const part = path.join(folder, 'left/report/a');
    mkdirSync(part, { recursive: true });
    const names = ['a.json', 'a.json.2147483646-1', 'a0.2147483646-0', `b.json.${process.ppid}-0`];
    for (const name of names) writeFileSync(path.join(part, name), '');
    const spare = path.join(tmpdir(), 'nianbao-spare-2147483646-x');
    mkdirSync(spare);
    openCache({ cache: path.join(folder, 'left') }).close();
    expect(readdirSync(part)).toEqual(['a.json', `b.json.${process.ppid}-0`]);
    expect(readdirSync(tmpdir())).not.toContain(path.basename(spare));
  });
});

type Kept = { readonly sections: object };
/** What a cache may hold under a right checksum, and no build has written. */
const SHAPES: readonly (readonly [string, (kept: Kept) => unknown])[] = [
  ['nothing', () => null],
  ['a list', () => []],
  ['no report', () => ({ diagnostics: [] })],
  ['sections that are none', (kept) => ({ ...kept, sections: 5 })],
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
  /** The file of the only value of a store. */
  const entry = (name: string) => {
    const folder = path.join(shop.options.cache, name);
    const [file] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.json'));
    return path.join(folder, file as string);
  };
  /** Puts a value in the place of a kept one, with a right checksum. */
  const forge = (file: string, change: (kept: never) => unknown) => {
    const key = path.basename(file, '.json');
    const body = JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8').slice(65)) as never));
    writeFileSync(file, `${contentHash(key, body)}\n${body}`);
  };

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
    // A site that is kept whole would be published as it is.
    rmSync(path.join(shop.options.cache, 'whole'), { recursive: true });
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

  it('knows the shape of what it keeps', async () => {
    const kept = JSON.parse(readFileSync(entry('report'), 'utf8').slice(65)) as Kept;
    expect(looksLike('report', kept)).toBe(true);
    for (const [name, change] of SHAPES) expect([name, looksLike('report', change(kept))]).toEqual([name, false]);
  });

  const HARMS: readonly (readonly [string, (file: string) => void])[] = [
    ['has another shape', (file) => forge(file, () => ({ none: true }))],
    ['is damaged', (file) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -2))],
    ['is gone', (file) => rmSync(file)],
  ];
  /** Contents and checks are looked at elsewhere; nothing lies beside another report where there is one only. */
  const UNHARMED = new Set<string>(['content', 'checked', 'whole', 'grams', 'weights', ...PAIR_NAMES]);
  it.each(HARMS)('makes what is kept anew, of every kind, where it %s', async (_name, harm) => {
    rmSync(path.join(shop.options.cache, 'whole'), { recursive: true });
    // Of pages and files some are kept, so that what they are made of is read for others only.
    for (const name of STORES.filter((one) => !UNHARMED.has(one))) harm(entry(name));
    expect((await tryBuild(shop, { search: true })).outcome?.reports).toBe(1);
    expect(readSite(shop.out)).toEqual(site);
  });

  it('reads all that is kept once something turns out to be damaged', async () => {
    for (const name of ['page', 'share', 'placed', 'shard', 'whole'])
      rmSync(path.join(shop.options.cache, name), { recursive: true });
    for (const name of ['report', 'records', 'words']) writeFileSync(entry(name), 'nothing');
    expect((await tryBuild(shop, { search: true })).outcome?.reports).toBe(1);
    expect(readSite(shop.out)).toEqual(site);
  });

  it('lays reports beside each other anew where what is kept of them is damaged', async () => {
    const text = readFileSync(path.join(shop.seeds, '000_26c84a4fe4352593.txt'), 'utf8');
    shop.put(
      'before.txt',
      text.replaceAll(/20\d\d/gu, (year) => String(Number(year) - 1)),
    );
    await tryBuild(shop);
    const two = readSite(shop.out);
    expect(two['data/changes.jsonl']).toContain('"kind":"changed"');
    for (const name of ['page', 'placed', 'whole']) rmSync(path.join(shop.options.cache, name), { recursive: true });
    for (const name of PAIR_NAMES) writeFileSync(entry(name), 'nothing');
    await tryBuild(shop);
    expect(readSite(shop.out)).toEqual(two);
  });

  it('publishes no content that was changed in place, and leaves what is published already', async () => {
    await tryBuild(shop, { search: true });
    const home = path.join(shop.out, 'index.html');
    writeFileSync(home, 'changed by hand');
    await tryBuild(shop, { search: true });
    expect(readSite(shop.out)).toEqual(site);
  });
});
