import { describe, expect, it } from 'vitest';
import { toContract } from '../../src/extract/to-contract.ts';
import { rawRows } from '../../templates/raw-rows.ts';
import { checkInvariants } from '../fuzz/check-invariants.ts';
import { type Wrapping, wrapText } from '../support/wrap-text.ts';
import { extractText } from './support.ts';

const REPORT = `青石镇人民政府2024年度法治政府建设情况报告
2024年,青石镇人民政府坚持依法行政,稳步推进各项工作,不断健全制度体系,提升基层治理能力,法治建设取得新的进展。现将情况报告如下:
一、推进法治政府建设的主要举措和成效
(一)健全工作机制。全年召开专题会议6次,修订议事规则2项,各村设立法律顾问工作点。
(二)规范行政执法。办理案件35件,法制审核率达到100%,未发生行政复议纠错情形。
二、党政主要负责人履行推进法治建设第一责任人职责情况
镇长主持集体学法4次,对重点案件亲自过问,年度述法已经完成。
三、2024年度推进法治政府建设工作中仍然存在的主要不足以及产生这些不足的原因
(一)执法力量不足。持证人员偏少,培训覆盖面不够,新进人员经验欠缺。
四、下一年度推进法治政府建设的主要安排
(一)充实执法队伍。计划新增持证人员5名,开展岗位练兵2轮,每季度组织一次考核,并把结果作为评先评优的重要依据。
五、其他需要报告的情况
无其他需要报告的情况。
青石镇人民政府
2025年1月20日`;

const WRAPPINGS: readonly Wrapping[] = [20, 22, 25, 28, 32, 38, 45, 50].flatMap((width) =>
  [true, false].flatMap((half) =>
    (['indented', 'plain', 'parted'] as const).map((paragraphs): Wrapping => ({ width, half, paragraphs })),
  ),
);

describe('a wrapped report says what it says unwrapped', async () => {
  const want = toContract(await extractText(REPORT));
  it.each(WRAPPINGS)('$width, half-width $half, $paragraphs', async (wrapping) => {
    const report = await extractText(wrapText(REPORT, wrapping));
    checkInvariants(report);
    const got = toContract(report);
    const said = ({ title, issuer, year, signedOn, preamble, sections }: typeof got) => ({
      ...{ title, issuer, year, signedOn, preamble },
      sections: sections.map(({ key, heading, text }) => ({ key, heading, text })),
    });
    expect(said(got)).toEqual(said(want));
  });
});

const WRAPPED = wrapText(REPORT, { width: 28, half: true, paragraphs: 'indented' });
const lineOf = (words: string) => WRAPPED.split('\n').findIndex((line) => line.includes(words)) + 1;

it('keeps places: sections begin on the lines of the file, spans cover the breaks, the raw view has every line', async () => {
  const report = await extractText(WRAPPED);
  const starts = report.sections.map(({ heading }) => report.rawText.slice(0, heading?.start).split('\n').length);
  expect(starts).toEqual(['一、', '二、', '三、', '四、', '五、'].map(lineOf));
  const rows = rawRows(report);
  expect(rows.map(({ raw }) => raw.map(({ text }) => text).join(''))).toEqual(WRAPPED.split('\n'));
  expect(rows[lineOf('(一)健全') - 1]?.clean.map(({ text }) => text)).toEqual([REPORT.split('\n')[3]]);
});

it('counts a run-in heading in the text without breaks', async () => {
  const report = await extractText(
    WRAPPED.replace('(一)健全工作机制。', '(一)健全工作机制,完善依法决策的制度和程序规则。'),
  );
  const runIn = report.sections[0]?.content[0]?.data as { runIn?: number };
  expect(runIn.runIn).toBe('(一)健全工作机制,完善依法决策的制度和程序规则。'.length);
});

it('splits a paragraph at a line that a maintainer settled, and leaves furniture to itself', async () => {
  const at = lineOf('以及产生');
  const settle = (as: string, text: string, line: number) =>
    `---\nlines:\n  - { line: ${line}, text: ${text}, as: ${as} }\n---\n`;
  const split = await extractText(WRAPPED, 'a.txt', settle('text', '以及产生', at));
  expect(split.diagnostics.map(({ rule }) => rule)).not.toContain('correction-does-not-fit');
  expect(split.sections[2]?.heading?.text).toBe('三、2024年度推进法治政府建设工作中仍然存在的主要不足');
  const taken = await extractText(WRAPPED, 'a.txt', settle('furniture', '不断健全', 3));
  expect(toContract(taken).dropped).toContainEqual({ text: WRAPPED.split('\n')[2], rule: 'correction' });
  checkInvariants(taken);
});

it('puts a space where a break parts two Latin words', async () => {
  const text = WRAPPED.replace('推进各项工作,\n不断', '推进各项 Smart\nCity 工作,不');
  const report = await extractText(text);
  checkInvariants(report);
  expect(toContract(report).preamble).toContain('推进各项 Smart City 工作,不健全');
});
