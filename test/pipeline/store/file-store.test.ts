import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFileStore } from '../../../src/pipeline/store/file-store.ts';
import { storePlaces } from '../../../src/pipeline/store/folders.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const open = () => openFileStore(path.join(folder, 'content'));

describe('the store of files', () => {
  it('finds what was kept, and keeps the same content once', () => {
    const kept = open().keep('年报');
    const file = open().find(kept) as string;
    const { ino } = statSync(file);
    expect(readFileSync(file, 'utf8')).toBe('年报');
    expect(kept).toMatchObject({ bytes: 6, changedAt: statSync(file).mtimeMs });
    expect(open().keep(Buffer.from('年报'))).toEqual(kept);
    expect(statSync(file).ino).toBe(ino);
    expect(open().find({ ...kept, sha256: 'a'.repeat(64) })).toBeNull();
  });

  it('joins what was kept', () => {
    const store = open();
    const parts = ['甲', '乙', '甲'].map((text) => store.keep(text));
    expect(store.join(parts)).toEqual(store.keep('甲乙甲'));
    rmSync(store.find(parts[1] as (typeof parts)[0]) as string);
    expect(() => store.join(parts)).toThrow('the cache was emptied while the build ran');
  });

  it.each([
    ['of another length', 'abcdef'],
    ['of the same length', 'abcd'],
  ])('takes a content that was changed in place for none, %s, and removes it', (_how, content) => {
    const store = open();
    const kept = store.keep('1234');
    const file = store.find(kept) as string;
    writeFileSync(file, content);
    expect(store.find(kept)).toBeNull();
    expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined();
    expect(readFileSync(store.find(store.keep('1234')) as string, 'utf8')).toBe('1234');
  });

  it('reads a content whose time is another, and believes it then', () => {
    const store = open();
    const kept = store.keep('unpacked');
    const file = store.find(kept) as string;
    utimesSync(file, 1, 1);
    expect(store.find(kept)).toBe(file);
    expect(store.find(kept)).toBe(file);
  });

  it('goes on elsewhere where it cannot write', () => {
    const blocked = path.join(folder, 'blocked');
    writeFileSync(blocked, 'a file');
    chmodSync(blocked, 0o400);
    const store = openFileStore(storePlaces(path.join(blocked, 'content'), path.join(folder, 'spare/content')));
    expect(store.find(store.keep('spare'))).toContain(path.join('spare', 'content'));
    expect(() => openFileStore(path.join(blocked, 'content')).keep('x')).toThrow(/can be kept neither here nor/);
  });
});
