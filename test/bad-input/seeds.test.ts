import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { readSite } from '../publish/support/read-site.ts';
import { openWorkshop, tryBuild, type Workshop } from '../support/build-site.ts';

const FIRST = '000_26c84a4fe4352593.txt';
let shop: Workshop;
beforeEach(() => {
  shop = openWorkshop();
});
afterEach(() => shop.close());

const errors = (diagnostics: readonly Diagnostic[]) => diagnostics.filter((d) => d.severity === 'error');
const places = (diagnostics: readonly Diagnostic[]) => errors(diagnostics).map((d) => [d.path, d.line, d.rule]);

describe('bad seeds', () => {
  it('an empty folder and a missing one are errors that say how to go on', async () => {
    const empty = await tryBuild(shop);
    expect(places(empty.diagnostics)).toEqual([['seeds', null, 'no-seeds']]);
    expect(empty.diagnostics[0]?.hint).toContain('npm run add');
    rmSync(shop.seeds, { recursive: true });
    expect(places((await tryBuild(shop)).diagnostics)).toEqual([['seeds', null, 'no-seeds']]);
  });

  it('all errors of a run come together, each with its file and line, and the old site stays', async () => {
    shop.copySeed(FIRST);
    expect((await tryBuild(shop)).outcome?.reports).toBe(1);
    const before = readSite(shop.out);
    shop.put('empty.txt', '');
    shop.put('blank.txt', ' \n\n');
    shop.put('recipe.txt', '红烧肉的做法\n\n五花肉切块,冷水下锅焯水。\n小火炖四十分钟。\n');
    shop.put('typed.md', '---\ntitle: 某某县2023年法治政府建设年度报告\nyear: "2023"\n---\n正文\n');
    shop.put('unknown.md', '---\nyear: 2023\nissue: 某某县\n---\n正文\n');
    shop.put('yaml.md', '---\nyear: [2023\n---\n正文\n');
    shop.put('bytes.txt', new Uint8Array([0xff, 0xff, 0x81, 0x20, 0xfe, 0xff, 0x80]));
    shop.put('program.exe', 'MZ');
    shop.put(`${FIRST}.meta.md`, '---\npublishedOn: 2022-13-41\n---\n');
    shop.put('lost.txt.meta.md', '---\nyear: 2023\n---\n');
    const { outcome, diagnostics } = await tryBuild(shop);
    expect(outcome).toBeNull();
    expect(places(diagnostics)).toEqual([
      [`seeds/${FIRST}.meta.md`, 2, 'front-matter'],
      ['seeds/blank.txt', null, 'empty-file'],
      ['seeds/bytes.txt', null, 'unknown-encoding'],
      ['seeds/empty.txt', null, 'empty-file'],
      ['seeds/lost.txt.meta.md', null, 'orphan-sidecar'],
      ['seeds/program.exe', null, 'unknown-format'],
      ['seeds/recipe.txt', null, 'not-a-report'],
      ['seeds/typed.md', 3, 'front-matter'],
      ['seeds/unknown.md', 3, 'front-matter'],
      ['seeds/yaml.md', 2, 'front-matter'],
    ]);
    for (const { hint } of errors(diagnostics)) expect(hint).toBeTruthy();
    expect(readSite(shop.out)).toEqual(before);
  });
});
