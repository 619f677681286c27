import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCapture } from '../../scripts/support/new-capture.ts';
import { readInput } from '../../scripts/support/read-input.ts';
import { UsageError } from '../../scripts/support/told-fault.ts';
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

  it.skipIf(process.platform === 'win32')('tells what is no file, or cannot be read, without a stack', async () => {
    const folder = path.join(shop.folder, '..');
    const pipe = path.join(folder, `pipe-${process.pid}`);
    execFileSync('mkfifo', [pipe]);
    const files = [pipe, '/dev/zero', folder, `${SOURCE}/x`, path.join(folder, 'x'.repeat(300))];
    for (const file of files) expect(() => readInput(file, 100)).toThrow(UsageError);
    for (const file of files)
      expect(() => readInput(file, 100)).toThrow(/ is not a file|There is no file| cannot be read/);
    const { code, stderr } = await add(pipe);
    rmSync(pipe);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${pipe} is not a file`)]);
    expect(stderr).not.toContain('    at ');
  });

  it('takes a file with a very long name and ending', async () => {
    const long = path.join(shop.folder, `a.${'x'.repeat(244)}`);
    copyFileSync(SOURCE, long);
    await add(long, '--captured-on', '2026-03-31');
    for (const name of readdirSync(shop.seeds)) expect(name.length).toBeLessThan(60);
  });
});

describe('readInput', () => {
  it.skipIf(process.platform !== 'linux')('finds a name that is no UTF-8', () => {
    const name = Buffer.from([0xc4, 0xea, 0xb1, 0xa8, 0x2e, 0x74, 0x78, 0x74]); // 年报.txt in GBK
    writeFileSync(Buffer.concat([Buffer.from(`${shop.folder}/`), name]), '年报');
    expect(String(readInput(path.join(shop.folder, String(name)), 100))).toBe('年报');
    expect(() => readInput(path.join(shop.folder, '\ufffd.txt'), 100)).toThrow('There is no file');
  });
});

describe('writeCapture', () => {
  it('leaves nothing when the sidecar cannot be written, and what was there before', () => {
    const seeds = path.join(shop.folder, 'written');
    const capture = { name: 'a.txt', bytes: Buffer.from('x'), sidecar: { path: 'none/a.txt.meta.md', text: '' } };
    expect(() => writeCapture(seeds, capture)).toThrow('ENOENT');
    expect(readdirSync(seeds)).toEqual([]);
    writeFileSync(path.join(seeds, 'a.txt'), 'old');
    expect(() => writeCapture(seeds, { ...capture, sidecar: null })).toThrow('EEXIST');
    expect(readdirSync(seeds)).toEqual(['a.txt']);
  });
});
