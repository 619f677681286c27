import { expect, it } from 'vitest';
import { auditReport } from '../../src/extract/audit-report.ts';
import type { Report } from '../../src/model/report.ts';
import { extractText } from './support.ts';

const TITLE = '塘沽街道2024年法治政府建设情况报告\n';
const LEAD = '现将塘沽街道2024年法治政府建设情况报告如下:\n';
const LONG = '认真落实上级部署要求,扎实推进各项工作任务,取得了较好的成效,群众满意度稳步提升。\n'.repeat(12);
const SHORT = '人员力量不足,执法水平有待提高,普法形式不够丰富,部门协作还不够顺畅。\n';
const BODY = `一、主要举措和成效\n${LONG}二、存在的不足\n${SHORT}三、下一步工作打算\n${SHORT}`;

const rules = ({ diagnostics }: Report) => diagnostics.map(({ rule }) => rule);

it('finds nothing suspicious in a sound report', async () => {
  const report = await extractText(TITLE + LEAD + BODY);
  expect(rules(report).filter((rule) => rule !== 'section-not-found' && !rule.startsWith('unknown'))).toEqual([]);
});

it.each([
  ['unusual-section-size', `一、主要举措和成效\n${SHORT}二、存在的不足\n${LONG}${LONG}三、下一步工作打算\n${SHORT}`],
  ['unusual-section-size', `一、主要举措和成效\n${LONG}二、存在的不足\n有。\n三、下一步工作打算\n${SHORT}`],
  ['missing-number', `一、主要举措和成效\n${LONG}三、下一步工作打算\n${SHORT}`],
  ['placeholder', BODY.replace('人员力量不足', '全年投入经费XX万元')],
  ['conflicting-year', BODY.replace('一、主要', '一、2023年主要')],
  ['hidden-character', BODY.replace('人员力量', '人员\u202e力量')],
  ['second-report', `${BODY}汉沽街道2023年法治政府建设情况报告\n一、主要举措和成效\n${LONG}`],
])('says %s', async (rule, body) => {
  const report = await extractText(TITLE + LEAD + body);
  const said = report.diagnostics.find((one) => one.rule === rule);
  expect(said).toMatchObject({ path: 'a.txt', rule });
  expect(said?.line).toBeGreaterThan(0);
  expect(said?.hint).not.toBe('');
});

it('notices a printed date after the capture, and prints what settles it', async () => {
  const report = await extractText(
    `发布日期:2026-12-31\n塘沽街道2025年法治政府建设情况报告\n${LEAD.replace('2024', '2025')}${BODY}`,
    'a.txt',
    '---\ncapturedOn: 2026-03-01\n---\n',
  );
  const item = auditReport(report).find(({ name }) => name === 'date-in-future');
  expect(item).toMatchObject({ line: 1, sidecar: ['publishedOn: null'] });
});

it('tells a publisher that is not the issuer', async () => {
  const report = await extractText(`发布机构:滨海新区司法局\n发布日期:2025-01-02\n${TITLE}${LEAD}${BODY}`);
  expect(report.issuer.value).toBe('塘沽街道');
  expect(rules(report)).toContain('publisher-not-issuer');
});

it('keeps invisible characters out of fields and in the text', async () => {
  const report = await extractText(
    `来源: 塘\u200b沽街道 发布时间:2025-01-02\n塘沽\u200b街道2024年法治政府建设情况报告\n${LEAD}${BODY}`,
  );
  expect(report.title.value).toBe('塘沽街道2024年法治政府建设情况报告');
  expect(report.source.value).toBe('塘沽街道');
  expect(report.rawText).toContain('塘沽\u200b街道');
});
