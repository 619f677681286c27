import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractReport } from '../../src/extract/extract-report.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { checkInvariants } from '../fuzz/check-invariants.ts';
import { fuzzCaptures } from '../fuzz/fuzz-captures.ts';
import { extractSeed, SEEDS } from './support.ts';

const FILES = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));

it.each(FILES)('%s: spans cover the capture, and what is kept is what is printed', async (file) => {
  const report = await extractSeed(file);
  expect(() => checkInvariants(report)).not.toThrow();
});

it('gives the same report for the same capture', async () => {
  const [a, b] = await Promise.all([extractSeed(FILES[0] as string), extractSeed(FILES[0] as string)]);
  expect(a).toEqual(b);
});

it('ends a heading where the next one of its line begins', async () => {
  const text = '镇政府2024年度法治政府建设情况报告目录 一、推进法治政府建设的主要举措和。效1 二、党政主\n要存在的不足';
  const document = await ingest({ path: 'a.txt', bytes: Buffer.from(text), sidecar: null, limits: {} });
  const report = extractReport(document);
  checkInvariants(report);
  expect(report.sections.map(({ heading }) => heading?.text)).toEqual([
    '一、推进法治政府建设的主要举措和。效1',
    '二、党政主',
  ]);
});

it.each([
  ['text', 60],
  ['markdown', 40],
  ['html', 60],
  ['mhtml', 40],
  ['docx', 60],
  ['pdf', 24],
] as const)('holds for damaged captures: %s', async (only, runs) => {
  const { faults, judged } = await fuzzCaptures({ runs, seed: 20220323, only });
  expect(faults).toEqual([]);
  expect(judged).toBeGreaterThan(runs / 8);
});
