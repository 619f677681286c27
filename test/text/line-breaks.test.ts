import { expect, it } from 'vitest';
import { splitLines } from '../../src/ingest/lines.ts';
import { lineNumberAt, linesOf, withPlainBreaks } from '../../src/text/line-breaks.ts';
import { extractText } from '../extract/support.ts';

const BREAKS = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];
const REPORT = [
  '塘沽街道2024年法治政府建设情况报告',
  '现将塘沽街道2024年法治政府建设情况报告如下:',
  '一、主要举措和成效',
  '认真落实上级部署要求,扎实推进各项工作任务,取得了较好的成效。',
  '二、存在的不足',
  '基层法制审核人员多为兼职,合法性审查质量还有待提高。',
];

it.each(BREAKS.map((sign) => [JSON.stringify(sign), sign]))('%s ends a line', async (_name, sign) => {
  const text = REPORT.join(sign);
  expect(linesOf(text)).toEqual(REPORT);
  expect(splitLines(text).map((line) => text.slice(line.start, line.end))).toEqual(REPORT);
  expect(lineNumberAt(text, text.indexOf('二、'))).toBe(5);
  const report = await extractText(text);
  expect(report.sections.map(({ key, content }) => [key, content.length])).toEqual([
    ['measures', 1],
    ['shortcomings', 1],
  ]);
  expect(report.spans.every(({ rule }) => rule !== 'unclaimed')).toBe(true);
});

it.each(BREAKS.map((sign) => [JSON.stringify(sign), sign]))('%s ends a line of Markdown, too', async (_n, sign) => {
  const report = await extractText(REPORT.join(sign + sign), 'a.md');
  expect(report.sections.map(({ key }) => key)).toEqual(['measures', 'shortcomings']);
});

it('keeps every offset when breaks are made plain', () => {
  const text = `a${BREAKS.join('b')}c`;
  expect(withPlainBreaks(text)).toHaveLength(text.length);
  expect(linesOf(withPlainBreaks(text))).toEqual(linesOf(text));
});
