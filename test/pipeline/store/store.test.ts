import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/pipeline/store/content-hash.ts';
import { openStore } from '../../../src/pipeline/store/store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const store = openStore(folder);
const key = contentHash('a');
const file = path.join(folder, key.slice(0, 1), `${key}.json`);

describe('the store', () => {
  it('gives back what was put in, and null for what was not', () => {
    store.write(key, { text: '年报', none: null });
    expect(store.read(key)).toEqual({ text: '年报', none: null });
    expect(store.read(contentHash('b'))).toBeNull();
    expect(readdirSync(path.dirname(file))).toEqual([`${key}.json`]);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -3)],
    ['changed in one digit', (text: string) => text.replace('年报', '年抱')],
    ['empty', () => ''],
    ['of another program', () => '{"text":"年报"}'],
  ])('takes a file that is %s for none', (_name, damage) => {
    store.write(key, { text: '年报' });
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(store.read(key)).toBeNull();
  });
});

describe('a folder that cannot be', () => {
  it.skipIf(!existsSync('/proc/self'))('is an error and no hang', () => {
    expect(() => openStore('/proc/none/store').write(key, 1)).toThrow('can be kept neither here nor');
  });
});

describe('contentHash', () => {
  it('keeps parts apart', () => {
    expect(contentHash('ab', 'c')).not.toBe(contentHash('a', 'bc'));
    expect(contentHash('a', Buffer.from('b'))).toBe(contentHash('a', 'b'));
  });
});
