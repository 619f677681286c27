import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRoll } from '../../../src/pipeline/store/roll.ts';
import { openStore } from '../../../src/pipeline/store/store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nianbao-roll-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const isSound = (value: unknown) => typeof value === 'number';
const open = (check = false) => openRoll<number>(openStore(path.join(folder, 'store')), { isSound, check });

/** What a build finds of some keys, and adds where it finds nothing. */
function build(keys: readonly string[], { value = 1, check = false } = {}): (number | null)[] {
  const roll = open(check);
  const found = keys.map((key) => roll.get(key));
  for (const [at, key] of keys.entries()) if (found[at] === null) roll.set(key, value);
  expect(keys.every(roll.has)).toBe(true);
  roll.keep();
  return found;
}

it('has what the build before has used, and nothing else', () => {
  expect(build(['a', 'b'])).toEqual([null, null]);
  expect(build(['b', 'c'], { value: 2 })).toEqual([1, null]);
  expect(build(['a', 'b', 'c'])).toEqual([null, 1, 2]);
});

it('finds nothing that is of another shape, none of its own properties, and nothing where all is to be checked', () => {
  const roll = open();
  roll.set('a', 'text' as unknown as number);
  roll.keep();
  expect([open().get('a'), open().get('toString')]).toEqual([null, null]);
  expect(build(['a'], { value: 3 })).toEqual([null]);
  expect(build(['a'], { value: 4, check: true })).toEqual([null]);
  expect(build(['a'])).toEqual([4]);
});

it('is written only where it changed', () => {
  build(['a']);
  rmSync(path.join(folder, 'store'), { recursive: true });
  open().keep();
  expect(readdirSync(folder)).toEqual([]);
});
