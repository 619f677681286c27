import { expect, it } from 'vitest';
import { auditReport } from '../../src/extract/audit-report.ts';
import { LONGEST_QUOTE } from '../../src/extract/diagnose/quoted.ts';
import { toContract } from '../../src/extract/to-contract.ts';
import type { Report } from '../../src/model/report.ts';
import { extractText } from './support.ts';

const page = (lead: string) =>
  `塘沽街道2024年法治政府建设情况报告\n发布机构:塘沽区司法局\n现将塘沽街道2024年法治政府建设情况报告如下:\n一、主要举措和成效\n${lead}\n二、存在的不足\n还有不足,需要改进。\n`;
const dataOf = ({ diagnostics }: Report, rule: string) => diagnostics.find((one) => one.rule === rule)?.data;

it.each([
  ['a sign', '截至202412月查处违法行为12起。', '202412月'],
  ['a list', '一是建章。二是执法。三是普法。是深化改革,推进"放管服"。', '是深化改革,推进"放管'],
])('a damage names the words of %s, whatever signs they hold', async (_what, text, quote) => {
  expect(dataOf(await extractText(page(text)), 'lost-character')).toEqual({ quote });
});

it.each([
  ['whole', LONGEST_QUOTE, LONGEST_QUOTE],
  ['in their beginning', LONGEST_QUOTE + 1, LONGEST_QUOTE],
])('very long words are named %s', async (_how, length, named) => {
  const report = await extractText(page(`全年投入经费${'X'.repeat(length)}万元。`));
  expect(dataOf(report, 'placeholder')).toEqual({ quote: 'X'.repeat(named) });
});

it('what a line of a sidecar would settle names the line, and the audit prints it', async () => {
  const report = await extractText(page('做了很多工作。'));
  const sidecar = ['issuer: 塘沽区司法局'];
  expect(dataOf(report, 'publisher-not-issuer')).toEqual({ sidecar });
  expect(auditReport(report).find(({ name }) => name === 'publisher-not-issuer')?.sidecar).toEqual(sidecar);
});

it('an example in a hint is no line of a sidecar', async () => {
  const report = await extractText(`---\n塘沽街道做了很多工作。\nyear: 2024\n---\n${page('做了很多工作。')}`);
  const item = auditReport(report).find(({ name }) => name === 'front-matter-as-text');
  expect(item?.message).toContain('"key: value"');
  expect(item?.sidecar).toEqual([]);
});

it('what programs read of captures is as it was', async () => {
  const { diagnostics } = toContract(await extractText(page('截至202412月查处违法行为12起。')));
  const keys = new Set(diagnostics.flatMap((one) => Object.keys(one)));
  expect([...keys]).toEqual(['line', 'column', 'rule', 'severity', 'message']);
});
