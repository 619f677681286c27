import { toString as textOf } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { extractText } from './support.ts';

const LEAD = '塘沽街道2023年法治政府建设情况报告\n现将塘沽街道2023年法治政府建设情况报告如下:\n';
const LONG = '认真落实上级部署要求,扎实推进各项工作任务,取得了较好的成效。';

function outline({ sections }: Report): [string, string | null, number][] {
  return sections.map(({ key, heading, content }) => [key, heading?.text ?? null, content.length]);
}

it('keeps a list that restarts at 一、 below a heading inside its section', async () => {
  const items = ['一、强化责任', '二、严格执法', '三、加强教育'].flatMap((h) => [h, LONG]).join('\n');
  const report = await extractText(
    `${LEAD}一、2023年主要措施\n${items}\n二、存在的薄弱环节\n${LONG}\n三、2024年工作打算\n${items}`,
  );
  expect(outline(report)).toEqual([
    ['measures', '一、2023年主要措施', 6],
    ['shortcomings', '二、存在的薄弱环节', 1],
    ['next-year', '三、2024年工作打算', 6],
  ]);
});

it('takes several first-level topics together as the measures', async () => {
  const report = await extractText(
    `${LEAD}一、健全决策制度体系\n${LONG}\n二、规范公正文明执法\n${LONG}\n三、存在的问题\n${LONG}\n四、下一步安排\n${LONG}`,
  );
  expect(report.sections.map(({ key, anchor }) => [key, anchor])).toEqual([
    ['measures', 'measures'],
    ['measures', 'measures-2'],
    ['shortcomings', 'shortcomings'],
    ['next-year', 'next-year'],
  ]);
});

it('accepts any order and keeps what fits nowhere as unsorted', async () => {
  const report = await extractText(
    `${LEAD}一、履行推进法治建设第一责任人职责情况\n${LONG}\n二、存在的不足和原因\n${LONG}\n三、下一步打算\n${LONG}\n四、特色亮点品牌创建\n${LONG}`,
  );
  expect(report.sections.map(({ key }) => key)).toEqual(['leader-duties', 'shortcomings', 'next-year', 'unsorted']);
  expect(report.diagnostics.map(({ rule }) => rule)).toContain('unsorted-section');
  expect(report.coverage.measures).toEqual({ state: 'missing' });
});

it('divides a combined section where its content turns', async () => {
  const report = await extractText(
    `${LEAD}一、主要举措和成效\n${LONG}\n二、存在的问题及下一步打算\n一是人员不足。${LONG}\n下一步,我街道将继续努力。${LONG}`,
  );
  expect(outline(report)).toEqual([
    ['measures', '一、主要举措和成效', 1],
    ['shortcomings', '二、存在的问题及下一步打算', 1],
    ['next-year', null, 1],
  ]);
});

it('finds headings in a body on one line', async () => {
  const report = await extractText(
    `${LEAD}一年来成绩显著,各项工作有序推进。 一、 主要举措和成效 (一)强化领导。${LONG} 二、 下一年度工作安排 ${LONG}`,
  );
  expect(outline(report).map(([key, heading]) => [key, heading])).toEqual([
    ['measures', '一、 主要举措和成效'],
    ['next-year', '二、 下一年度工作安排'],
  ]);
});

it('parts a heading from the text run in after it', async () => {
  const report = await extractText(`${LEAD}一、主要举措和成效。${LONG}\n二、存在的不足。${LONG}`);
  expect(outline(report)).toEqual([
    ['measures', '一、主要举措和成效。', 1],
    ['shortcomings', '二、存在的不足。', 1],
  ]);
});

it('tells contents inside another section from missing ones', async () => {
  const report = await extractText(
    `${LEAD}一、主要举措和成效\n(一)切实履行第一责任人职责。${LONG}\n二、存在的不足\n${LONG}`,
  );
  expect(report.coverage['leader-duties']).toMatchObject({
    state: 'inside',
    witness: { text: '(一)切实履行第一责任人职责。' },
  });
  expect(report.coverage['next-year']).toEqual({ state: 'missing' });
});

it('nests headings by the systems open, not by a fixed table', async () => {
  const report = await extractText(
    `${LEAD}一、主要举措和成效\n(一)强化领导\n1.压实责任\n${LONG}\n2.严格考核\n${LONG}\n(二)规范执法\n${LONG}`,
  );
  const depths = report.sections[0]?.content.flatMap((node) =>
    node.type === 'heading' ? [[node.depth, textOf(node)]] : [],
  );
  expect(depths).toEqual([
    [3, '(一)强化领导'],
    [4, '1.压实责任'],
    [4, '2.严格考核'],
    [3, '(二)规范执法'],
  ]);
});

it('gives repeated paragraphs anchors of their own', async () => {
  const report = await extractText(`${LEAD}一、主要举措和成效\n${LONG}\n${LONG}`);
  const anchors = report.sections[0]?.content.map((node) => node.data?.anchor) ?? [];
  expect(anchors[0]).toMatch(/^p-[0-9a-f]{8}$/);
  expect(anchors[1]).toBe(`${anchors[0]}-2`);
});

it('keeps tables with their cells', async () => {
  const report = await extractText(
    `${LEAD}一、主要举措和成效\n| 项目 | 数量 |\n| --- | --- |\n| 执法检查 | 12次 |\n${LONG}`,
  );
  const [table] = report.sections[0]?.content ?? [];
  expect(table?.type).toBe('table');
  expect(table && 'children' in table ? table.children.map((row) => textOf(row)) : []).toEqual([
    '项目数量',
    '执法检查12次',
  ]);
});
