import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runScript } from '../support/run-script.ts';

const seeds = path.resolve(import.meta.dirname, '../../seeds');

it('tells doubts within and across captures', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-audit-'));
  try {
    const seed = path.join(seeds, '001_b2724b32383efc5b.txt');
    cpSync(seed, path.join(folder, 'a.txt'));
    writeFileSync(
      path.join(folder, 'b.txt'),
      readFileSync(seed, 'utf8').replaceAll('2023', '2022').replaceAll('包场镇', '石港镇'),
    );
    const { code, stdout } = await runScript('audit', ['--seeds', folder, '--json', '--limit', '0']);
    const items = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { name: string; path: string });
    expect(items.map(({ path: file, name }) => `${file} ${name}`)).toContain('b.txt near-duplicate');
    expect(code).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('names rules of figures that never matched', async () => {
  const { stdout } = await runScript('audit', ['--seeds', seeds, '--limit', '1']);
  const [, count = '', names = ''] = /(\d+) rules of figures .* matched nothing here: (.*)\n/.exec(stdout) ?? [];
  expect(names.split(', ')).toHaveLength(Number(count));
  expect(names.split(', ')).toContain('public-lawyers');
  expect(names.split(', ')).not.toContain('litigation-cases');
});
