import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { SILENT } from '../../src/pipeline/progress.ts';
import { MANIFEST_FILE } from '../../src/publish/manifest.ts';
import { readSite } from '../publish/support/read-site.ts';
import { openWorkshop, SEEDS, tryBuild, type Workshop } from '../support/build-site.ts';

const CONFIG = readFileSync(path.join(SEEDS, '../site.config.ts'), 'utf8').replace(
  './src/config',
  `${SEEDS}/../src/config`,
);

/** Three years, so that lists, readers and comparisons change; each report more is a third of a build more, dozens of times. */
const CAPTURES = readdirSync(SEEDS).filter((file) => /^00[034]_/.test(file));

let shop: Workshop;
beforeAll(() => {
  shop = openWorkshop();
  for (const file of CAPTURES) shop.copySeed(file);
});
afterAll(() => shop.close());

/** Every file of the site with what tells whether it was written again. */
function marks(): Map<string, string> {
  const files = readdirSync(shop.out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const { ino, mtimeNs, size } = statSync(file, { bigint: true });
      return [path.relative(shop.out, file), `${ino} ${mtimeNs} ${size}`];
    }),
  );
}

const changed = (before: ReadonlyMap<string, string>) =>
  [...marks()].filter(([file, mark]) => before.get(file) !== mark && file !== MANIFEST_FILE).map(([file]) => file);

/** Settings of the project, some words of them changed. */
function settings(name: string, from: string, to: string): string {
  expect(CONFIG).toContain(from);
  const file = path.join(shop.folder, `${name}.config.ts`);
  writeFileSync(file, CONFIG.replace(from, to));
  return file;
}

describe('a build after another', () => {
  it('writes nothing again when nothing has changed', async () => {
    const first = await tryBuild(shop, { search: true });
    expect(first.outcome).toMatchObject({ cached: 0, rendered: first.outcome?.pages });
    const before = marks();
    const again = await tryBuild(shop, { search: true });
    expect(again.outcome).toMatchObject({ cached: 3, rendered: 0 });
    expect(changed(before)).toEqual([]);
  });

  it('extracts nothing for another question, and renders its pages only', async () => {
    const before = marks();
    const config = settings('question', '败诉率|败诉案件|行政机关败诉', '败诉率');
    const { outcome } = await tryBuild(shop, { search: true, config });
    expect(outcome?.cached).toBe(3);
    // The search page offers the questions before anything is asked.
    expect(changed(before).filter((file) => !/^(questions|search)\//.test(file))).toEqual([]);
  });

  it('extracts nothing for another name of the site', async () => {
    const config = settings('title', "title: '年报'", "title: '年报馆'");
    const { outcome } = await tryBuild(shop, { search: true, config });
    expect(outcome).toMatchObject({ cached: 3, rendered: outcome?.pages });
  });

  it('writes what a capture changes, and no report beside it', async () => {
    await tryBuild(shop, { search: true });
    const before = marks();
    const name = CAPTURES[1] as string;
    const text = readFileSync(path.join(SEEDS, name), 'utf8');
    shop.put(name, text.replace('。', '。补一句没有人写过的话。'));
    const { outcome } = await tryBuild(shop, { search: true });
    expect(outcome?.cached).toBe(2);
    const others = changed(before).filter((file) => /^reports\/\w+\//.test(file));
    expect(new Set(others.map((file) => file.split('/')[1])).size).toBe(1);
    shop.put(name, text);
  });

  it('gives the bytes of a cold build after captures came, changed and went', { timeout: 1_200_000 }, async () => {
    const edits: readonly (() => void)[] = CAPTURES.flatMap((file, at) => {
      const text = readFileSync(path.join(SEEDS, file), 'utf8');
      return [
        () => shop.put(`again-${at}.txt`, text.replaceAll(/20(1\d|2[0-3])年/g, '2016年')),
        () => shop.put(file, text.replace('。', `。第${at}次修改。`)),
        () => rmSync(path.join(shop.seeds, `again-${at}.txt`), { force: true }),
        () => shop.put(`${file}.meta.md`, `---\nissuer: 第${at}镇人民政府\n---\n`),
      ];
    });
    for (const [at, edit] of edits.entries()) {
      edit();
      // Not every state is published: what was skipped must leave no trace either.
      if (at % 3 === 2) expect((await tryBuild(shop, { search: true })).outcome).not.toBeNull();
    }
    await tryBuild(shop, { search: true });
    const grown = readSite(shop.out);
    const cold = { out: path.join(shop.folder, 'cold'), cache: path.join(shop.folder, 'cold-cache'), jobs: 1 };
    await tryBuild(shop, { search: true, ...cold });
    expect(readSite(cold.out)).toEqual(grown);
  });
});

describe('a question about a page', () => {
  const ask = async (explain: string, more = {}) => (await tryBuild(shop, { explain, ...more })).outcome?.explained;

  it('is answered', async () => {
    await tryBuild(shop);
    expect(await ask('years/2021')).toMatch(/^\/years\/2021\/ was kept: nothing .* has changed/);
    const config = settings('named', "publisher: '年报 Nianbao'", "publisher: '年报社'");
    expect(await ask('/years/2021/', { config })).toBe('/years/2021/ was made anew: the site’s settings changed.');
    expect(await ask('/years/2021/')).toMatch(/was taken from the cache: it was made of the same before/);
    expect(await ask('/years/2021/', { force: true })).toMatch(/made anew: the cache did not hold it any more/);
    expect(await ask('/years/1921/')).toBeNull();
  });
});

describe('the cache', () => {
  it('is made anew when that is wished', async () => {
    expect((await tryBuild(shop)).outcome?.rendered).toBe(0);
    expect((await tryBuild(shop, { force: true })).outcome).toMatchObject({ cached: 0 });
  });

  it('loses what no build uses any more beyond the limit, and nothing else', async () => {
    const size = () =>
      readdirSync(shop.options.cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
        .length;
    await tryBuild(shop);
    const lean = size();
    await tryBuild(shop, { overrides: { base: '/sub/' } });
    expect(size()).toBeGreaterThan(lean);
    await tryBuild(shop, { cacheLimit: 1e9 });
    expect(size()).toBeGreaterThan(lean);
    await tryBuild(shop, { cacheLimit: 0 });
    expect(size()).toBeLessThanOrEqual(lean);
    expect((await tryBuild(shop, { cacheLimit: 0 })).outcome).toMatchObject({ rendered: 0 });
  });
});

describe('two builds at once with one cache', () => {
  it('both publish what one alone does, also when the cache is emptied under them once', async () => {
    const outs = ['left', 'right'].map((name) => path.join(shop.folder, name));
    const cache = path.join(shop.folder, 'shared-cache');
    await tryBuild(shop, { search: true });
    const site = readSite(shop.out);
    const both = outs.map((out) => tryBuild(shop, { search: true, cache, out }));
    for (const told of await Promise.all(both)) expect(told.outcome).not.toBeNull();
    for (const out of outs) expect(readSite(out)).toEqual(site);
    let emptied = false;
    const progress: typeof SILENT = {
      stage: (title, action) => {
        if (title === 'Render pages' && !emptied) rmSync(cache, { recursive: true });
        emptied ||= title === 'Render pages';
        return SILENT.stage(title, action);
      },
    };
    rmSync(path.join(cache, 'whole'), { recursive: true });
    const out = path.join(shop.folder, 'third');
    await build({ ...shop.options, search: true, cache, out }, progress);
    expect([emptied, readSite(out)]).toEqual([true, site]);
  });
});
