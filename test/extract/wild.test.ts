import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkWild, readWild, type WildExpectation } from '../scorer/check-wild.ts';

/** Captures of kinds that people report as broken in extractors and converters, with invented content. */
const CASES = path.resolve(import.meta.dirname, '../cases/wild');
const { usual, files }: { usual: WildExpectation; files: Record<string, WildExpectation> } = JSON.parse(
  readFileSync(path.join(CASES, 'expect.json'), 'utf8'),
);

it.each(Object.entries(files))('%s', async (name, own) => {
  const faults = checkWild(await readWild(path.join(CASES, name)), { ...usual, ...own });
  if (own.fails === undefined) expect(faults).toEqual([]);
  else expect(faults, 'This file is read right now: take its "fails" off.').not.toEqual([]);
});

it('every file has its expectation', () => {
  const found = readdirSync(CASES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== CASES)
    .map((entry) => path.relative(CASES, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  expect(found.toSorted()).toEqual(Object.keys(files).toSorted());
});
