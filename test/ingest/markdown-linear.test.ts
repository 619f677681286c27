import { expect, it } from 'vitest';
import { MOST_CONTAINERS, MOST_MARKS, MOST_MARKS_IN_ALL } from '../../src/ingest/markdown/cost.ts';
import { readMarkdown } from '../../src/ingest/read-markdown.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { expectLinear } from '../support/expect-linear.ts';

/** Markdown that costs a parser more than it is long, or makes it call itself: each is tried at two lengths. */
const SHAPES: readonly (readonly [string, (times: number) => string])[] = [
  ['quotes in quotes', (times) => `${'>'.repeat(times)}甲`],
  ['lists in lists on one line', (times) => `${'- '.repeat(times)}甲`],
  [
    'lists in lists below one another',
    (times) => {
      const depth = Math.floor(Math.sqrt(times));
      return Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- 甲\n`).join('');
    },
  ],
  ['quotes and lists by turns', (times) => `${'> - '.repeat(times)}甲`],
  ['brackets that open', (times) => '['.repeat(times)],
  ['brackets that close', (times) => ']'.repeat(times)],
  ['links that do not end', (times) => '[甲]('.repeat(times)],
  ['images', (times) => '!['.repeat(times)],
  ['emphasis', (times) => '*甲* '.repeat(times)],
  ['emphasis that does not end', (times) => '*甲 **乙 '.repeat(times)],
  ['emphasis in emphasis', (times) => '*甲 '.repeat(times) + ' 乙*'.repeat(times)],
  ['columns of a table', (times) => ['甲', '-', '乙'].map((cell) => `${`|${cell}`.repeat(times)}\n`).join('')],
  ['rows of a table', (times) => `|甲|乙|\n|-|-|\n${'|丙|丁|\n'.repeat(times)}`],
  ['definitions', (times) => Array.from({ length: times }, (_, i) => `[k${i}]: /u${i}\n`).join('')],
  ['footnotes', (times) => Array.from({ length: times }, (_, i) => `[^${i}]: 见[^${i + 1}]\n\n`).join('')],
  ['comments that do not end', (times) => '甲 <!-- '.repeat(times)],
  ['items', (times) => '- 甲\n'.repeat(times)],
  ['items apart', (times) => '1. 甲\n\n'.repeat(times)],
  ['headings', (times) => '甲\n===\n'.repeat(times)],
  ['lazy lines', (times) => `> 甲\n${'乙\n'.repeat(times)}`],
  ['code', (times) => '```\n甲\n'.repeat(times)],
  ['entities', (times) => '&amp;'.repeat(times)],
  ['autolinks', (times) => 'http://a.b '.repeat(times)],
];
// What other tests left may be collected within a measurement: what is not linear is not so three times running.
it.each(SHAPES)('reads in a time that grows with the length: %s', { retry: 2 }, async (_name, shape) => {
  const timeAt = (times: number) => cpuTime(() => readMarkdown(shape(times)));
  await expectLinear(timeAt, { lengths: [250, 500, 1000, 2000], measurable: 50 });
});

/** Whether markup is taken off. */
const isRead = (source: string) => readMarkdown(source).remarks?.length === 0;

it('reads markup up to a depth, a density and a number, and says where it left it', () => {
  expect(isRead(`${'>'.repeat(MOST_CONTAINERS)}甲`)).toBe(true);
  expect(readMarkdown(`甲\n\n${'>'.repeat(MOST_CONTAINERS + 1)}甲`)).toMatchObject({
    text: `甲\n\n${'>'.repeat(MOST_CONTAINERS + 1)}甲`,
    remarks: [{ line: 0, rule: 'markup-as-text' }],
  });
  expect(isRead('*甲'.repeat(MOST_MARKS))).toBe(true);
  expect(isRead('*甲'.repeat(MOST_MARKS + 1))).toBe(false);
  const lines = (marks: number) => `${'甲*'.repeat(50)}\n\n`.repeat(Math.floor(marks / 50)) + '甲*'.repeat(marks % 50);
  expect(isRead(lines(MOST_MARKS_IN_ALL))).toBe(true);
  expect(isRead(lines(MOST_MARKS_IN_ALL + 1))).toBe(false);
});
