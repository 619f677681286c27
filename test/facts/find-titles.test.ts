import { describe, expect, it } from 'vitest';
import { findTitles } from '../../src/facts/cited-laws/find-titles.ts';
import { tally } from '../../src/facts/cited-laws/tally.ts';
import { sampleSummary } from '../support/sample-summary.ts';

const at = { report: 'a', scope: 'measures', anchor: 'p-1', from: 0, to: 1, rule: 'cited-title' } as const;

describe('titles of instruments', () => {
  it.each([
    ['落实《中华人民共和国行政处罚法》和《行政处罚法》', [['行政处罚法', 2]]],
    ['对照《法治政府建设实施纲要(2021-2025年)》', [['法治政府建设实施纲要(2021-2025年)', 1]]],
    ['《关于印发《道路交通 管理办法》的通知》', [['道路交通管理办法', 1]]],
    ['《行政规范性文件管理规定（试行）》', [['行政规范性文件管理规定（试行）', 1]]],
    ['观看《今日说法》，学习《习近平法治思想学习纲要》《人民日报》，听取《我的看法》', []],
    [
      '《宪法》《民法典》',
      [
        ['宪法', 1],
        ['民法典', 1],
      ],
    ],
    ['《中华人民共和国宪法》', [['宪法', 1]]],
    ['《没有收尾的办法', []],
    [`《${'长'.repeat(80)}办法》`, []],
    ['《中华人民共和国法》', [['中华人民共和国法', 1]]],
  ])('%s', (line, laws) => {
    const found = findTitles(line);
    for (const { from, to } of found) expect(line.slice(from, to)).toMatch(/^《[^《》]+》$/u);
    const counted = tally(
      found.map(({ key, name }) => ({ key, name, at })),
      sampleSummary(),
    );
    expect(counted.laws.map(({ name, count }) => [name, count])).toEqual(laws);
  });
});
