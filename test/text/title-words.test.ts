import { expect, it } from 'vitest';
import { titleLines, titleWords } from '../../src/text/title-words.ts';

it.each([
  ['武清区上马台镇人民政府2023年度法治政府建设情况报告', '武清区|上马台镇|人民政府|2023年度|法治政府|建设|情况报告'],
  ['静安区体育局推进法治政府建设的成效和不足', '静安区|体育局|推进|法治政府|建设的|成效|和|不足'],
  ['深入学习贯彻习近平法治思想', '深入|学习|贯彻|习近平|法治|思想'],
  ['党政主要负责人履行第一责任人职责情况', '党政|主要|负责人|履行|第一责任人|职责|情况'],
])('%s may end its lines between words', (title, words) => {
  expect(titleWords(title, ['武清区', '上马台镇', '静安区']).join('|')).toBe(words);
});

it('lets no line begin with a mark, nor end with an opening one', () => {
  expect(titleWords('主要举措（成效）、不足').some((word) => /^[）、]|（$/u.test(word))).toBe(false);
});

it.each(['', '12', '一、推进“放管服”改革,优化 business 环境。', '\u{20000}镇'])(
  'keeps every character of %j',
  (text) => {
    expect(titleWords(text, ['']).join('')).toBe(text);
  },
);

it.each([
  ['上海市静安区人民政府2023年法治政府建设情况报告', '上海市静安区人民政府|2023年法治政府建设情况报告'],
  ['河北省秦皇岛市北戴河区教育局2023年法治政府建设情况报告', '河北省秦皇岛市北戴河区教育局|2023年法治政府建设情况报告'],
  // A line holds 18 characters: these need one, and two.
  ['静安区2023年法治政府建设年度报告', '静安区2023年法治政府建设年度报告'],
  ['静安区的2023年法治政府建设年度报告', '静安区的2023年|法治政府建设年度报告'],
])('%s ends its lines in a list', (title, lines) => {
  expect(titleLines(title).join('|')).toBe(lines);
});

it.each(['', '12', '\u{20000}镇', '甲'.repeat(60), 'a'.repeat(40)])('loses no character of %j in a list', (text) => {
  expect(titleLines(text).join('')).toBe(text);
});
