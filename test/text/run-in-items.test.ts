import { expect, it } from 'vitest';
import { runInItems } from '../../src/text/run-in-items.ts';

const heads = (text: string, first: string) =>
  runInItems(text, first.length).map(({ start, end }) => text.slice(start, end));

it.each([
  ['一是健全机制。', '全年开会。', '二是规范执法：', '办案12件。', '三是加强普法；', '走村入户。'],
  ['三是健全机制。', '全年开会。', '四是规范执法。', '办案12件。'],
  ['十是健全机制。', '全年开会。', '十一是规范执法。', '办案12件。'],
  ['（一）健全机制。', '全年开会。 ', '（二）规范执法。', '办案12件。'],
  ['(1)健全机制。', '全年开会。', '(2)规范执法。', '办案12件。'],
  ['1.健全机制。', '增长2.5%。', '2.规范执法。', '办案12件。'],
  ['第一，健全机制。', '第二季度开会。', '第二，规范执法。', '办案12件。'],
])('finds the heading sentences of all items: %s', (...parts) => {
  expect(heads(parts.join(''), parts[0] as string)).toEqual(parts.filter((_, at) => at % 2 === 0));
});

it('leaves alone what is no item of the same numbering', () => {
  const text = '（一）健全机制。一是开会。会上学习。二是检查。查了三家。（三）见附件。';
  expect(heads(text, '（一）健全机制。')).toEqual(['（一）健全机制。']);
  expect(heads('一是健全机制。他说二是对的。全年如此。', '一是健全机制。')).toEqual(['一是健全机制。']);
  expect(heads('健全机制。二是检查。查了三家。', '健全机制。')).toEqual(['健全机制。']);
});

it('marks no item where one has no heading sentence of its own', () => {
  expect(heads('一是健全机制。全年开会。二是规范执法。', '一是健全机制。')).toEqual([]);
  expect(heads('一是健全机制。全年开会。二是规范执法', '一是健全机制。')).toEqual([]);
});

it.each([
  [60, 2],
  [61, 0],
])('a heading sentence of %i units is the longest', (length, count) => {
  const second = `二是${'甲'.repeat(length - 3)}。`;
  expect(runInItems(`一是健全机制。全年开会。${second}办案12件。`, '一是健全机制。'.length)).toHaveLength(count);
});

it('takes time linear in the text', () => {
  const text = `一是健全机制。${'全年开会，二是。'.repeat(20000)}`;
  const from = process.cpuUsage();
  runInItems(text, 7);
  expect(process.cpuUsage(from).user).toBeLessThan(500_000);
});
