import { expect, it } from 'vitest';
import { extractText } from './support.ts';

const REPORT = '一、主要举措和成效\n做了很多工作。\n二、存在的不足\n还有不足。\n三、下一步打算\n继续努力。\n';

it('a genuine report with a placeholder is still a report, and the placeholder is flagged', async () => {
  const report = await extractText(
    `塘沽街道2024年法治政府建设情况报告\n现将情况报告如下:\n${REPORT}全年投入经费XX万元。`,
  );
  expect(report.genre.isReport).toBe(true);
  expect(report.diagnostics.map(({ rule }) => rule)).toContain('placeholder');
});

it.each([
  [
    'plan',
    '塘沽街道2025年法治政府建设工作要点\n为做好2025年工作,制定本要点,现印发给你们,请认真贯彻执行。\n一、加强领导\n要加强领导。\n',
  ],
  [
    'work report',
    '政府工作报告\n各位代表:现在,我代表区人民政府向大会报告工作,请予审议。\n一、2024年工作回顾\n成绩很大。\n二、2025年主要任务\n任务很重。\n',
  ],
  [
    'disclosure',
    '塘沽街道2024年政府信息公开工作年度报告\n根据条例,编制本报告。\n一、总体情况\n主动公开政府信息情况良好。\n',
  ],
  ['recipe', '红烧肉的做法\n先把肉切成块,再放进锅里加水煮开,撇去浮沫,捞出备用。\n'],
])('%s is told apart, with reasons', async (_name, text) => {
  const report = await extractText(text);
  expect(report.genre.isReport).toBe(false);
  expect(report.diagnostics.find(({ rule }) => rule === 'not-a-report')?.severity).toBe('error');
});

it('a sidecar keeps what does not look like a report', async () => {
  const report = await extractText(
    '红烧肉的做法\n先把肉切成块,再放进锅里加水煮开。\n',
    'a.txt',
    '---\nisReport: true\n---\n',
  );
  expect(report.genre).toMatchObject({ isReport: true, confidence: 1 });
  expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('a report whose headings are all lost is still one, and says that its outline is missing', async () => {
  const text = '塘沽街道2024年法治政府建设情况报告\n一年来,塘沽街道紧扣中心任务,依法行政迈出坚实步伐。\n';
  const report = await extractText(text);
  expect(report.genre.isReport).toBe(true);
  expect(report.diagnostics.map(({ rule }) => rule)).toContain('no-outline');
});
