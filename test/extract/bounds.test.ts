import { expect, it } from 'vitest';
import { findPage } from '../../src/extract/clean/find-page.ts';
import { readHeading } from '../../src/extract/grammar/read-heading.ts';
import { readPairs } from '../../src/extract/header/read-pairs.ts';
import { toLines } from '../../src/extract/lines/line.ts';
import { findCandidates, MOST_CANDIDATES } from '../../src/extract/outline/find-candidates.ts';
import { stretchesOf } from '../../src/extract/outline/stretch.ts';
import { DEFAULT_LIMITS, ingest } from '../../src/ingest/ingest.ts';
import { extractText } from './support.ts';

const LEAD = '塘沽街道2024年法治政府建设情况报告\n现将情况报告如下:\n';

async function linesOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  return toLines(await ingest({ path: 'a.txt', bytes, sidecar: null, limits: DEFAULT_LIMITS }));
}

it.each([
  ['on lines of their own', '一、加强组织领导,深入推进法治政府建设\n'.repeat(20_000)],
  ['all on one line', '一、主要举措和成效 (一)强化领导。认真落实。 '.repeat(20_000)],
])('weighs a bounded number of headings %s', async (_how, text) => {
  const lines = await linesOf(LEAD + text);
  expect(findCandidates(stretchesOf(lines), new Map(), readHeading).length).toBeLessThanOrEqual(MOST_CANDIDATES + 1);
});

it('reads the labels of a line once, however many rules ask', async () => {
  const lines = await linesOf(`来源:天津市 发布时间:2022-03-23\n${LEAD}`);
  findPage(lines);
  const [first] = lines;
  expect(first && readPairs(first)).toBe(first && readPairs(first));
});

it('refuses a text of a great many short lines, naming the file', async () => {
  await expect(linesOf('做\n'.repeat(60_000))).rejects.toMatchObject({
    diagnostics: [{ path: 'a.txt', rule: 'too-many-lines', severity: 'error' }],
  });
});

it('keeps what is printed after the last heading that was weighed', async () => {
  const report = await extractText(`${LEAD}${'一、加强组织领导,深入推进法治政府建设\n'.repeat(3000)}二、存在的不足\n`);
  expect(report.spans.at(-2)?.use).not.toBe('dropped');
});

it('tells a bounded number of misnumbered headings', async () => {
  const report = await extractText(
    `${LEAD}${'一、加强组织领导,深入推进法治政府建设\n认真落实各项任务。\n'.repeat(900)}`,
  );
  expect(report.diagnostics.length).toBeLessThan(30);
});
