import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePermalinks } from '../../src/archive/permalinks/permalinks-file.ts';
import { openWorkshop, SEEDS, type Workshop } from '../support/build-site.ts';
import { runScript } from '../support/run-script.ts';

const SOURCE = path.join(SEEDS, '001_b2724b32383efc5b.txt');
let shop: Workshop;
beforeEach(() => {
  shop = openWorkshop();
});
afterEach(() => shop.close());

const add = (file: string, ...flags: string[]) => runScript('add', [file, '--seeds', shop.seeds, ...flags]);

describe('npm run add', () => {
  it('copies the bytes under the next number and their hash, with a sidecar, and shows what was understood', async () => {
    shop.copySeed('000_26c84a4fe4352593.txt');
    const { code, stdout } = await add(
      SOURCE,
      '--url',
      'https://www.example.gov.cn/a.html',
      '--captured-on',
      '2026-03-31',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/title: {5}2023年度包场镇法治政府建设工作报告/);
    expect(stdout).toMatch(/measures {6}.*\d+ paragraphs/);
    const name = '001_75994c0e448ac2ef.txt';
    expect(readdirSync(shop.seeds).sort()).toEqual([
      '000_26c84a4fe4352593.txt',
      name,
      `${name}.meta.md`,
      'permalinks.json',
    ]);
    const kept = parsePermalinks(readFileSync(path.join(shop.seeds, 'permalinks.json'), 'utf8'), 'permalinks.json');
    expect(kept.reports.get('75994c0e448a')).toMatchObject({ path: name, issuers: ['320614-baochangzhen'] });
    expect(readFileSync(path.join(shop.seeds, name)).equals(readFileSync(SOURCE))).toBe(true);
    expect(readFileSync(path.join(shop.seeds, `${name}.meta.md`), 'utf8')).toBe(
      '---\nurl: https://www.example.gov.cn/a.html\ncapturedOn: 2026-03-31\n---\n',
    );
  });

  it('refuses the same bytes a second time', async () => {
    shop.copySeed('001_b2724b32383efc5b.txt');
    const { code, stderr } = await add(SOURCE);
    expect([code, readdirSync(shop.seeds).length]).toEqual([1, 1]);
    expect(stderr).toContain('001_b2724b32383efc5b.txt');
  });

  it('writes nothing for a page that is no report, a wrong address or date, or a missing file', async () => {
    const recipe = path.join(shop.folder, '../recipe.txt');
    writeFileSync(recipe, '红烧肉的做法\n\n五花肉切块,冷水下锅焯水。\n');
    const outcomes = [
      await add(recipe),
      await add(SOURCE, '--url', 'javascript:alert(1)'),
      await add(SOURCE, '--captured-on', 'yesterday'),
      await add(path.join(shop.folder, 'none.txt')),
      await add(SOURCE, '--dry-run'),
    ];
    expect(outcomes.map(({ code }) => code)).toEqual([1, 1, 1, 1, 0]);
    expect(outcomes[0]?.stderr).toContain('--is-report');
    expect(outcomes[1]?.stderr).toContain('"url"');
    expect(readdirSync(shop.seeds)).toEqual([]);
    expect((await add(recipe, '--is-report')).code).toBe(0);
    expect(readdirSync(shop.seeds)).toHaveLength(3);
  });
});
