import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NO_PERMALINKS } from '../../src/model/permalinks.ts';
import { keepPermalinks, readPermalinks } from '../../src/pipeline/keep-permalinks.ts';

let seeds = '';
beforeEach(() => {
  seeds = mkdtempSync(path.join(tmpdir(), 'nianbao-permalinks-'));
});
afterEach(() => rmSync(seeds, { recursive: true, force: true }));

const permalinks = { ...NO_PERMALINKS, issuers: new Map([['120114-shangmataizhen', '120114-上马台镇']]) };

it('writes once, says so, and reads back', () => {
  expect(readPermalinks(seeds)).toEqual(NO_PERMALINKS);
  expect(keepPermalinks(seeds, permalinks)).toMatchObject([{ rule: 'permalinks', severity: 'info' }]);
  expect(keepPermalinks(seeds, permalinks)).toEqual([]);
  expect(readPermalinks(seeds)).toEqual(permalinks);
});

it('is not written again for the line ends that git gave it', () => {
  keepPermalinks(seeds, permalinks);
  const file = path.join(seeds, 'permalinks.json');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  expect(keepPermalinks(seeds, permalinks)).toEqual([]);
});

it('leaves nothing of its own or of killed builds', () => {
  writeFileSync(path.join(seeds, '.permalinks.json.2147483646'), 'half');
  writeFileSync(path.join(seeds, `.permalinks.json.${process.ppid}`), 'another build writes it');
  writeFileSync(path.join(seeds, '.permalinks.json.swp'), 'an editor has it open');
  keepPermalinks(seeds, permalinks);
  expect(readdirSync(seeds)).toEqual([`.permalinks.json.${process.ppid}`, '.permalinks.json.swp', 'permalinks.json']);
});

it('says why it could not be written, and is no error', () => {
  // A folder in the way is what no right to write can move.
  mkdirSync(path.join(seeds, 'permalinks.json', 'x'), { recursive: true });
  expect(keepPermalinks(seeds, permalinks)).toMatchObject([{ rule: 'permalinks', severity: 'warning' }]);
  expect(readdirSync(seeds)).toEqual(['permalinks.json']);
});

it('tells what cannot be read, with its line', () => {
  writeFileSync(path.join(seeds, 'permalinks.json'), '{\n"version": 1,\nx\n}');
  expect(() => readPermalinks(seeds)).toThrow('no JSON');
  rmSync(path.join(seeds, 'permalinks.json'));
  mkdirSync(path.join(seeds, 'permalinks.json'));
  expect(() => readPermalinks(seeds)).toThrow('cannot be read');
});
