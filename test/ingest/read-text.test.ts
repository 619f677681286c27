import { expect, it } from 'vitest';
import { toContract } from '../../src/extract/to-contract.ts';
import { extractText } from '../extract/support.ts';
import { checkInvariants } from '../fuzz/check-invariants.ts';

const REPORT = `青石镇人民政府2024年度法治政府建设情况报告
&nbsp;&nbsp;&nbsp;&nbsp;2024年,青石镇人民政府坚持&ldquo;依法行政&rdquo;,稳步推进各项工作。现将情况报告如下:
一、主要举措&amp;成效
&#12288;&#12288;(一)健全工作机制。全年召开专题会议6次,&amp;nbsp;修订议事规则2项&#x3002;
&emsp;二、存在的&#8232;不足
执法力量不足&nbsp持证人员偏少,AT&T;的做法值得借鉴,培训覆盖面不够。
`;

it('decodes entities that the source of a page left in a text, and says so', async () => {
  const report = await extractText(`---\nurl: https://example.gov.cn/\n---\n${REPORT}`);
  checkInvariants(report);
  const { preamble, sections } = toContract(report);
  expect(preamble).toBe('2024年,青石镇人民政府坚持“依法行政”,稳步推进各项工作。现将情况报告如下:');
  expect(sections.map(({ heading, text }) => [heading, text])).toEqual([
    ['一、主要举措&成效', '(一)健全工作机制。全年召开专题会议6次,\u00a0修订议事规则2项。'],
    ['二、存在的 不足', '执法力量不足\u00a0持证人员偏少,AT&T;的做法值得借鉴,培训覆盖面不够。'],
  ]);
  const said = report.diagnostics.find(({ rule }) => rule === 'decoded-entities');
  expect(said).toMatchObject({ severity: 'info', line: 5, column: 1 });
  expect(said?.message).toContain('5 lines');
});

it('leaves a text with signs that are no entities as it is, character for character', async () => {
  const text = REPORT.replace(/&(?:amp;)*#?\w+;?/g, ' & ');
  const report = await extractText(text);
  expect(report.rawText).toBe(text);
  expect(report.diagnostics.map(({ rule }) => rule)).not.toContain('decoded-entities');
});

it('keeps the lines of the file', async () => {
  const { rawText } = await extractText(REPORT.replaceAll('\n', '\r\n'));
  expect(rawText.split('\r\n')).toHaveLength(REPORT.split('\n').length);
  expect(rawText).not.toContain('\u2028');
});
