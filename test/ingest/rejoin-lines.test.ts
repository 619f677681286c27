import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/ingest/lines.ts';
import {
  CUT_TO_OTHER,
  LEAST_AGREED,
  LEAST_CLEAR,
  LEAST_CUT,
  LEAST_EXACT,
  MARKED,
  NARROWEST,
  WIDEST,
} from '../../src/ingest/wrap/find-wrap.ts';
import { isLayout } from '../../src/ingest/wrap/line-signs.ts';
import { rejoinLines } from '../../src/ingest/wrap/rejoin-lines.ts';
import { cpuTime } from '../support/cpu-time.ts';

/** Numbers of the lines, from 1, that go on with the line before them. */
function joined(text: string): number[] {
  return rejoinLines(splitLines(text)).flatMap(({ hint, index }) => (hint?.continues ? [index + 1] : []));
}

const bare = (width: number) => '推进法治政府建设工作落实'.repeat(6).slice(0, width);
const paragraph = (...widths: number[]) => [...widths.map(bare), '取得了成效。'].join('\n');
const times = (count: number, text: string) => Array.from({ length: count }, () => text).join('\n');

describe('how many full lines it takes', () => {
  it.each([
    ['cut exactly', times(LEAST_EXACT, paragraph(28)), LEAST_EXACT],
    ['one too few', times(LEAST_EXACT - 1, paragraph(28)), 0],
    ['a character apart', paragraph(28, 27, 28), LEAST_AGREED],
    ['a character apart, one too few', paragraph(28, 27), 0],
    ['one clear line', '2024年,我镇坚持依法行政,稳步推进各项\n工作,取得了成效。', LEAST_CLEAR],
    ['a line that is no running text', '2024年我镇坚持依法行政并稳步推进各项\n工作取得了成效。', 0],
  ])('%s', (_name, text, count) => {
    expect(joined(text)).toHaveLength(count);
  });

  it('takes more where a longer line stands elsewhere', () => {
    const long = `${bare(70)}。`;
    expect(joined(`${long}\n${times(LEAST_CUT, paragraph(28))}`)).toHaveLength(LEAST_CUT);
    expect(joined(`${long}\n${times(LEAST_CUT - 1, paragraph(28))}`)).toHaveLength(0);
  });

  it('takes as many as there are lines that speak against it, times two', () => {
    const lines = (full: number) => `${paragraph(28)}\n${bare(12)}\n${times(full - 1, paragraph(28))}`;
    const [enough, few] = [LEAST_CUT, CUT_TO_OTHER];
    expect(joined(lines(enough))).toHaveLength(enough);
    expect(joined(lines(few))).toHaveLength(0);
  });

  it('trusts one line where white space marks enough of the lines', () => {
    const marked = (of: number) => `　　${bare(26)}\n取得成效。\n${times(of - 2, '　　结束。')}`;
    expect(joined(marked(3))).toEqual([2]);
    expect(joined(`${marked(2)}\n${times(Math.ceil(2 / MARKED), '结束。')}`)).toEqual([]);
  });
});

it.each([
  [NARROWEST, 2],
  [NARROWEST - 1, 0],
  [WIDEST, 2],
  [WIDEST + 1, 0],
])('a width of %i', (width, count) => {
  expect(joined(times(2, paragraph(width)))).toHaveLength(count);
});

describe('what begins a paragraph of its own', () => {
  const full = '认真落实上级部署要求,扎实推进各项工作任务,取得了较好成';
  const wrapped = `${full}\n效。\n${full}\n效。\n`;
  it.each([
    ['an indented line', `${full}\n　　下一步,继续加强执法监督。`],
    ['a line after a blank one', `${full}\n\n下一步,继续加强执法监督。`],
    ['a line after a short one', '执法力量不足\n下一步,继续加强执法监督。'],
    ['a number after a sentence', `${full.slice(0, -1)}。\n二、存在的不足`],
    ['a number after a remark', `${full.slice(0, -1)})\n2.严格执法,规范监督。`],
    ['a number below a heading', `一、${'推进法治政府建设'.repeat(3)}情况\n(一)健全工作机制。`],
    ['text below a full heading', `一、${'推进法治政府建设'.repeat(3)}情况\n全年召开会议6次,办理案件35件。`],
    ['what was announced', '认真落实上级部署要求,现将法治政府建设的情况报告如下:\n坚持依法行政,推进各项工作。'],
    ['a signature', `${full.slice(0, -1)}。\n青石镇人民政府`],
    ['a row of a table', `${full}\n| 案件 | 35件,其中 |`],
  ])('%s', (_name, text) => {
    expect(joined(wrapped + text)).toEqual([2, 4]);
  });

  it.each([
    ['text below a full line', `${full}\n效,群众满意度稳步提升。`],
    [
      'a number in the middle of a sentence',
      `认真落实上级部署要求,扎实推进各项工作任务,切实做到了统\n一、规范、公开,提升水平。`,
    ],
    ['a full stop alone', `${full}\n。`],
    ['a heading that goes on', `一、${'推进法治政府建设'.repeat(3)}情况\n和存在的问题`],
  ])('not %s', (_name, text) => {
    expect(joined(wrapped + text)).toEqual([2, 4, 6]);
  });
});

describe('texts that are not wrapped', () => {
  it.each([
    ['names', times(12, '塘沽街道\n汉沽街道办事处\n青石镇人民政府司法所\n大港街道')],
    ['statistics', times(6, '办理行政复议案件 12 件\n其中维持 8 件\n出庭应诉 3 件\n开展法治宣传活动 25 场次')],
    [
      'laws of all lengths',
      '《中华人民共和国行政许可法》\n《中华人民共和国治安管理处罚法实施细则》\n《某省行政执法监督条例》\n'.repeat(6),
    ],
    ['a poem', '春眠不觉晓,处处闻啼鸟,夜来风雨声,花落知多少\n'.repeat(8).replaceAll('少\n', '少。\n')],
    ['rows', '| 办理行政处罚案件数量 | 全年共办理三十五件 |\n'.repeat(8)],
    ['a table of contents', '一、推进法治政府建设的主要举措和成效……………3\n'.repeat(6)],
    ['paragraphs', `${'认真落实上级部署要求,扎实推进各项工作任务,取得了较好的成效。'.repeat(4)}\n`.repeat(6)],
  ])('%s', (_name, text) => {
    expect(joined(text)).toEqual([]);
  });
});

it('stays linear on hostile lines', () => {
  const hostile = [`${'.'.repeat(1e6)}x`, `${'| '.repeat(5e5)}x`, `${' '.repeat(1e6)}x`, `${'。 '.repeat(5e5)}x`];
  for (const text of hostile) expect(joined(text)).toEqual([]);
});

it('takes a time that grows with a run of spaces after leaders', () => {
  const read = (spaces: number) => isLayout(`...${' '.repeat(spaces)}一`);
  expect(isLayout('一、主要举措...  12 ')).toBe(true);
  read(1000);
  const once = cpuTime(() => read(10_000));
  expect(cpuTime(() => read(40_000))).toBeLessThan(8 * Math.max(once, 50));
});
