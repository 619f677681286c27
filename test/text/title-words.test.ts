import { expect, it } from 'vitest';
import { titleWords } from '../../src/text/title-words.ts';

it.each([
  ['武清区上马台镇人民政府2023年度法治政府建设情况报告', '武清区|上马台镇|人民政府|2023年度|法治政府|建设|情况报告'],
  ['静安区体育局推进法治政府建设的成效和不足', '静安区|体育局|推进|法治政府|建设的|成效|和|不足'],
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
