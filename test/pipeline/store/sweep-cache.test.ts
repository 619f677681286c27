import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sweepCache } from '../../../src/pipeline/store/sweep-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nianbao-sweep-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Files of ten bytes each, written so many seconds after the beginning. */
function put(...files: readonly (readonly [string, number])[]): void {
  for (const [file, second] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), '0123456789');
    utimesSync(path.join(folder, file), second, second);
  }
}

const left = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\d$/.test(file))
    .sort();
const rule = (more = {}) => ({ used: new Set<string>(), since: 1e6, bound: 0, ...more });

describe('sweeping a cache', () => {
  it.each([
    [29, ['page/a/2', 'page/a/3']],
    [30, ['page/a/1', 'page/a/2', 'page/a/3']],
  ])('with a bound of %i bytes keeps of three files of ten bytes the newest that fit', (bound, kept) => {
    put(['page/a/1', 1], ['page/a/2', 2], ['page/a/3', 3]);
    expect(sweepCache(folder, rule({ bound }))).toBe(3 - kept.length);
    expect(left()).toEqual(kept);
  });

  it('keeps what was used, and does not count it', () => {
    put(['page/a/1', 1], ['page/a/2', 2]);
    expect(sweepCache(folder, rule({ used: new Set([path.join('page', 'a', '1')]), bound: 10 }))).toBe(0);
    expect(sweepCache(folder, rule({ used: new Set([path.join('page', 'a', '1')]) }))).toBe(1);
    expect(left()).toEqual(['page/a/1']);
  });

  it('leaves what another build may have made since', () => {
    put(['page/a/1', 1], ['page/a/2', 2]);
    expect(sweepCache(folder, rule({ since: 2000 }))).toBe(1);
    expect(left()).toEqual(['page/a/2']);
  });

  it('touches nothing that is not ours', () => {
    put(['mine/1', 1], ['2', 1]);
    expect(sweepCache(folder, rule())).toBe(0);
    expect(left()).toEqual(['2', 'mine/1']);
  });

  it('does nothing where there is no cache', () => {
    expect(sweepCache(path.join(folder, 'none'), rule())).toBe(0);
  });
});
