import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../support/build-site.ts';
import { runScript } from '../support/run-script.ts';

let shop: Workshop;
const flags = () => ['--seeds', shop.seeds, '--out', shop.out, '--cache', shop.options.cache, '--no-search'];

beforeAll(() => {
  shop = openWorkshop();
  shop.copySeed('000_26c84a4fe4352593.txt');
});
afterAll(() => shop.close());

describe('npm run build', () => {
  it('prints a line a stage, the messages and what was published', async () => {
    const { code, stdout, stderr } = await runScript('build', flags());
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Check settings and folders … [\d.]+ s\n/);
    expect(stdout).toMatch(
      /\n1 reports \(0 from the cache\), (\d+) pages \(\1 rendered\), \d+ files, [\d.]+ MB → .*\/site; 2 warnings, 1 info\n$/,
    );
    expect(stderr).toMatch(/seeds\/000_26c84a4fe4352593\.txt:\d+:\d+: warning: .*\[lost-character\]\n {4}→ /);
  });

  it('prints one object for programs with --json', async () => {
    const { code, stdout, stderr } = await runScript('build', [...flags(), '--json', '--jobs', '1']);
    expect([code, stderr]).toEqual([0, '']);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ ok: true, reports: 1, cached: 1 });
    expect(Object.keys(told.timings)).toContain('Publish');
    expect(told.diagnostics).toHaveLength(2);
  });

  it('says of a page why it was made anew or kept, and of one that is not there that it is not', async () => {
    const kept = await runScript('build', [...flags(), '--explain', 'reports']);
    expect(kept.stdout).toMatch(
      /\n\/reports\/ was kept: nothing that it is made of has changed since the last build\.\n$/,
    );
    const none = await runScript('build', [...flags(), '--explain', '/report/', '--cache-limit', '0']);
    expect(none.stdout).toMatch(
      /\nThe site has no page \/report\/: expected an address below it, e\.g\. \/years\/2021\/\.\n$/,
    );
  });

  it('prints every error with exit code 1 and says that the old site stays', async () => {
    const bad = openWorkshop();
    bad.put('a.txt', '');
    bad.put('b.md', '---\nyear: soon\n---\nx');
    const to = ['--seeds', bad.seeds, '--out', bad.out, '--cache', bad.options.cache, '--jobs', '1'];
    const { code, stdout, stderr } = await runScript('build', to);
    const json = await runScript('build', [...to, '--json']);
    bad.close();
    expect(code).toBe(1);
    expect(stderr).toContain('seeds/a.txt: error: ');
    expect(stderr).toContain('seeds/b.md:2:1: error: ');
    expect(stderr).toMatch(/Not published: 2 errors\. The site in .* is as it was\.\n$/);
    expect(stdout).not.toContain('→');
    expect([json.code, JSON.parse(json.stdout).ok]).toEqual([1, false]);
  });

  it.each([
    [['--seed', 'x'], 'Unknown option --seed. Did you mean --seeds?'],
    [['--jobs', '0'], '--jobs must be a whole number from 1 on, but it is "0".'],
    [['--base', '/../'], '--base: error: `base` must be a sub-path such as / or /nianbao/'],
  ])('%j → %s', async (args, message) => {
    const { code, stdout, stderr } = await runScript('build', [...flags(), ...args]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  it('explains its options', async () => {
    const { code, stdout } = await runScript('build', ['--help']);
    expect(code).toBe(0);
    for (const flag of ['--seeds', '--out', '--jobs', '--base', '--no-search', '--json', '--config'])
      expect(stdout).toContain(flag);
    expect(path.basename(shop.out)).toBe('site');
  });
});
