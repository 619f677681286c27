import { describe, expect, it } from 'vitest';
import { LEAST_UNTOLD } from '../../src/extract/clean/table-of-contents.ts';
import { toContract } from '../../src/extract/to-contract.ts';
import { checkInvariants } from '../fuzz/check-invariants.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { extractText } from './support.ts';

const TITLE = '青石镇人民政府2024年度法治政府建设情况报告';
const LEAD = '2024年,青石镇人民政府坚持依法行政,稳步推进各项工作。现将情况报告如下:';
const HEADINGS = [
  '一、推进法治政府建设的主要举措和成效',
  '二、党政主要负责人履行推进法治建设第一责任人职责情况',
  '三、存在的不足和原因',
  '四、下一年度推进法治政府建设的主要安排',
];
const TEXTS = [
  '(一)健全工作机制。全年召开专题会议6次,修订议事规则2项。',
  '镇长主持集体学法4次,对重点案件亲自过问,年度述法已经完成。',
  '(一)执法力量不足。持证人员偏少,培训覆盖面不够。',
  '(一)充实执法队伍。计划新增持证人员5名,开展岗位练兵2轮。',
];
const SIGNED = '青石镇人民政府\n2025年1月20日';
const body = (lead = LEAD) =>
  `${lead}\n${HEADINGS.map((heading, i) => `${heading}\n${TEXTS[i]}`).join('\n')}\n${SIGNED}`;
const map = (entry: (heading: string, i: number) => string) => HEADINGS.map(entry).join('\n');

describe('a table of contents is no text', () => {
  it.each([
    ['plain, below 目录', `目录\n${map((h) => h)}\n`],
    ['目　录 with spaces, blank lines between', `目　　录\n\n${map((h) => `${h}\n`)}\n`],
    ['dotted', `目录\n${map((h, i) => `${h}……………………${i + 1}`)}\n`],
    ['dotted, without 目录', `${map((h, i) => `${h}........(${i + 1})`)}\n`],
    ['page numbers after a tab', `目录\n${map((h, i) => `${h}\t${i + 1}`)}\n`],
    ['without 目录 or page numbers', `${map((h) => h)}\n`],
    ['with a foreword', `目录\n前言 1\n${map((h, i) => `${h} ${i + 2}`)}\n附件1 9\n`],
    ['of two levels', `目录\n${map((h, i) => `${h}……${i}…\n(一)${TEXTS[i]?.slice(3, 9)}………${i}`)}\n`],
    ['worded otherwise', `目录\n一、主要做法\n二、负责人履职\n三、短板弱项\n四、明年打算\n`],
    ['above the title', '', `目录\n${map((h) => h)}\n${TITLE}\n`],
  ])('%s', async (_name, contents, above = `${TITLE}\n`) => {
    const report = await extractText(above + contents + body());
    checkInvariants(report);
    const { title, preamble, sections, signature, dropped } = toContract(report);
    expect(title).toBe(TITLE);
    expect(preamble).toBe(LEAD);
    expect(sections.map(({ key, heading, text }) => [key, heading, text])).toEqual([
      ['measures', HEADINGS[0], TEXTS[0]],
      ['leader-duties', HEADINGS[1], TEXTS[1]],
      ['shortcomings', HEADINGS[2], TEXTS[2]],
      ['next-year', HEADINGS[3], TEXTS[3]],
    ]);
    expect(signature).toBe(SIGNED);
    const taken = dropped.filter(({ rule }) => rule === 'table-of-contents').map(({ text }) => text);
    expect(taken).toEqual((contents || above.replace(`${TITLE}\n`, '')).split('\n').filter((line) => line !== ''));
  });
});

it('ends where the numbers begin anew, without a lead between', async () => {
  const report = await extractText(`${TITLE}\n目录\n${map((h) => h)}\n${body('').trimStart()}`);
  expect(report.sections.map(({ key }) => key)).toEqual(['measures', 'leader-duties', 'shortcomings', 'next-year']);
  expect(report.sections.map(({ content }) => content.length)).toEqual([1, 1, 1, 1]);
});

const dropped = async (text: string) =>
  toContract(await extractText(text)).dropped.filter(({ rule }) => rule === 'table-of-contents').length;

describe('what is none', () => {
  it('headings that stand once', async () => {
    expect(await dropped(`${TITLE}\n${LEAD}\n${map((h) => h)}\n${SIGNED}`)).toBe(0);
    expect(await dropped(`${TITLE}\n${body()}`)).toBe(0);
  });

  it('a text that stands twice', async () => {
    expect(await dropped(`${TITLE}\n${body()}\n${TITLE}\n${body()}`)).toBe(0);
  });

  it('the word alone', async () => {
    expect(await dropped(`${TITLE}\n${LEAD}\n一、主要举措和成效\n编制权责清单\n目录\n${TEXTS[0]}`)).toBe(0);
  });

  it('few headings that stand again', async () => {
    const few = (count: number) => dropped(`${TITLE}\n${HEADINGS.slice(0, count).join('\n')}\n${body()}`);
    expect(await few(LEAST_UNTOLD)).toBe(LEAST_UNTOLD);
    expect(await few(LEAST_UNTOLD - 1)).toBe(0);
  });
});

it('looks at a bounded number of lines', async () => {
  const entries = Array.from({ length: 99 }, (_, i) => `${i + 1}、推进法治政府建设第${i}项举措`).join('\n');
  const read = (times: number) => extractText(`${TITLE}\n${`目录\n${entries}\n`.repeat(times)}${body()}`);
  const once = await cpuTimeOf(() => read(75));
  expect(await cpuTimeOf(() => read(300))).toBeLessThan(8 * Math.max(once, 100));
});
