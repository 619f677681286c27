import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { checkArchive } from '../../src/archive/check-archive.ts';
import { summarise } from '../../src/archive/summarise.ts';
import { join } from '../../src/facts/near-duplicates/join.ts';
import { tally } from '../../src/facts/near-duplicates/tally.ts';
import { tell } from '../../src/facts/near-duplicates/tell.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import { extractText, SEEDS } from '../extract/support.ts';
import { sampleSummary } from '../support/sample-summary.ts';

const SEED = '001_b2724b32383efc5b.txt';
const text = readFileSync(path.join(SEEDS, SEED), 'utf8');
/** What is told of captures besides their own messages. */
function told(summaries: readonly ReportSummary[]) {
  const { reports } = buildArchive(summaries);
  const checked = checkArchive(buildArchive(summaries));
  const joined = reports.reduce((so, report) => join.add(so, report.id, tally([], report)), join.empty());
  return [...checked, ...tell(joined, checked)];
}

const summary = async (name: string, content: string) => summarise(await extractText(content, name));

it('finds an old report sold again with every year replaced and another name', async () => {
  const copy = text
    .replaceAll('2023', '2022')
    .replaceAll('2024', '2023')
    .replaceAll('包场镇', '石港镇')
    .replace('预防挺在前面', '预防在前');
  const found = told([await summary(SEED, text), await summary('z-copy.txt', copy)]);
  expect(found.map((d) => [d.path, d.rule])).toEqual([['z-copy.txt', 'near-duplicate']]);
  expect(found[0]?.message).toContain(SEED);
});

it('takes different reports for what they are, and says only once that two captures are of one report', async () => {
  const other = readFileSync(path.join(SEEDS, '003_99c6fe48d1545a6e.txt'), 'utf8');
  const apart = told([await summary(SEED, text), await summary('b.txt', other)]);
  expect(apart).toEqual([]);
  const again = told([await summary(SEED, text), await summary('z.txt', `${text}\n浏览次数:3`)]);
  expect(again.map((d) => d.rule)).toEqual(['duplicate-report']);
});

it.each([
  ['all three bands alike', 24, [], 1],
  ['two of three alike', 24, [0], 1],
  ['one of three alike', 24, [0, 8], 0],
  ['two bands, both alike', 23, [], 1],
  ['two bands as short as they may be', 16, [], 1],
  ['one word too few for a second band', 15, [], 0],
])('counts bands of eight words: %s', (_name, words, changed, found) => {
  const keywords = (others: readonly number[]) =>
    Array.from({ length: words }, (_, at) => ({ word: `词${at}`, weight: 1, count: others.includes(at) ? 2 : 1 }));
  const pair = [[], changed].map((others, at) =>
    sampleSummary({ path: `${at}.txt`, year: 2020 + at, keywords: keywords(others) }),
  );
  expect(told(pair).map(({ path: file, rule }) => [file, rule])).toEqual(
    found === 1 ? [['1.txt', 'near-duplicate']] : [],
  );
});
