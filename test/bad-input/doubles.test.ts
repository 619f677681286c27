import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { openWorkshop, SEEDS, tryBuild, type Workshop } from '../support/build-site.ts';

const SHANGMATAI = '000_26c84a4fe4352593.txt';
const BAOCHANG = '001_b2724b32383efc5b.txt';
const GUANBUQIAO = '002_05c1ebab16517406.txt';
const textOf = (file: string) => readFileSync(path.join(SEEDS, file), 'utf8');

interface Published {
  readonly issuer: string | null;
  readonly year: number | null;
}

let shop: Workshop;
let doubles: readonly Diagnostic[];
let published: readonly Published[];
const of = (issuer: string) => published.filter((report) => report.issuer?.includes(issuer));

beforeAll(async () => {
  shop = openWorkshop();
  shop.copySeed(SHANGMATAI, 'a.txt');
  shop.put('b.txt', `${textOf(SHANGMATAI)}\n打印本页\n`);
  shop.copySeed(BAOCHANG, 'c.txt');
  shop.copySeed(BAOCHANG, 'd.txt');
  shop.put('utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(textOf(GUANBUQIAO), 'utf16le')]));
  shop.put('plan.txt', '红烧肉的做法\n\n五花肉切块,冷水下锅焯水。\n');
  shop.put('plan.txt.meta.md', '---\nisReport: true\n---\n');
  const { outcome, diagnostics } = await tryBuild(shop);
  expect(outcome?.reports).toBe(5);
  doubles = diagnostics.filter(({ rule }) => rule === 'duplicate-report');
  const lines = readFileSync(path.join(shop.out, 'data/reports.jsonl'), 'utf8').trim().split('\n');
  published = lines.map((line) => JSON.parse(line));
});
afterAll(() => shop.close());

describe('captures that are told about and published', () => {
  it('two captures of one report: both named in a warning', () => {
    const double = doubles.find((d) => d.path === 'seeds/b.txt');
    expect(double?.severity).toBe('warning');
    expect(double?.message).toContain('a.txt');
    expect(of('上马台镇')).toHaveLength(2);
  });

  it('the same bytes twice: one is published, and the other is named', () => {
    expect(of('包场镇')).toHaveLength(1);
    expect(doubles.map((d) => d.path)).toEqual(['seeds/b.txt', 'seeds/d.txt']);
  });

  it('another encoding is read without loss and named in the data', () => {
    expect(of('官埠桥镇')).toMatchObject([{ year: 2022 }]);
  });

  it('a page that is no report stays when its sidecar says so', () => {
    expect(published.filter(({ issuer }) => issuer === null)).toMatchObject([{ year: null }]);
  });
});
