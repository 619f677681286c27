import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, SEEDS, tryBuild, type Workshop } from '../support/build-site.ts';

const FIRST = '000_26c84a4fe4352593.txt';
let shop: Workshop;
beforeEach(() => {
  shop = openWorkshop();
});
afterEach(() => shop.close());

describe('captures that are told about and published', () => {
  it('two captures of one report: both named in a warning', async () => {
    shop.copySeed(FIRST, 'a.txt');
    shop.put('b.txt', `${readFileSync(path.join(SEEDS, FIRST), 'utf8')}\n打印本页\n`);
    const { outcome, diagnostics } = await tryBuild(shop);
    expect(outcome?.reports).toBe(2);
    const [double] = diagnostics.filter((d) => d.rule === 'duplicate-report');
    expect(double).toMatchObject({ path: 'seeds/b.txt', severity: 'warning' });
    expect(double?.message).toContain('a.txt');
  });

  it('the same bytes twice: one is published, and the other is named', async () => {
    shop.copySeed(FIRST, 'a.txt');
    shop.copySeed(FIRST, 'b.txt');
    const { outcome, diagnostics } = await tryBuild(shop);
    expect(outcome?.reports).toBe(1);
    expect(diagnostics).toContainEqual(expect.objectContaining({ path: 'seeds/b.txt', rule: 'duplicate-report' }));
  });

  it('another encoding is read without loss and named in the data', async () => {
    const text = readFileSync(path.join(SEEDS, FIRST), 'utf8');
    shop.put('utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    const { outcome } = await tryBuild(shop);
    expect(outcome?.reports).toBe(1);
    const [line] = readFileSync(path.join(shop.out, 'data/reports.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({ issuer: expect.stringContaining('上马台镇'), year: 2021 });
  });

  it('a page that is no report stays when its sidecar says so', async () => {
    shop.put('plan.txt', '红烧肉的做法\n\n五花肉切块,冷水下锅焯水。\n');
    shop.put('plan.txt.meta.md', '---\nisReport: true\n---\n');
    expect((await tryBuild(shop)).outcome?.reports).toBe(1);
  });
});
