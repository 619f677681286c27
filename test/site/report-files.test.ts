import matter from 'gray-matter';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportFiles } from '../../src/site/files/report-files.ts';
import { reportJson } from '../../src/site/files/report-json.ts';
import { reportJsonLine, reportLine } from '../../src/site/files/report-line.ts';
import { HOSTILE } from '../support/hostile.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { sampleReport } from '../support/sample-report.ts';

const config = sampleConfig({ base: '/sub/' });
const content = (report: Report, name: string) => {
  const file = reportFiles(report, config).find((one) => one.file === `reports/${report.id}/${name}`);
  return String(file?.content);
};

describe('reports.jsonl', () => {
  it('has one line a report with facts, sections and text', () => {
    const report = sampleReport({
      sections: [...UNSORTED, { key: 'measures', heading: '一、举措', paragraphs: ['甲。', '乙。'] }],
    });
    const lines = [report, sampleReport({ id: 'b' })].map((one) => reportJsonLine(one, config));
    expect(lines).toHaveLength(2);
    expect(lines.join('').split('\n')).toHaveLength(3);
    expect(JSON.parse(lines[0] as string)).toMatchObject({
      id: '0123456789ab',
      titleDerived: false,
      issuer: '上马台镇',
      region: ['天津市', '武清区', '上马台镇'],
      level: 'township',
      year: 2021,
      publishedOn: '2022-03-23',
      signedOn: null,
      source: '武清区上马台镇',
      documentNumber: null,
      url: '/sub/reports/0123456789ab/',
      permalink: 'https://nianbao.example/sub/reports/0123456789ab/',
      preamble: '现将上马台镇2021年度法治政府建设情况报告如下:',
      sections: [
        { key: 'unsorted', heading: null, text: '丙。' },
        { key: 'measures', heading: '一、举措', text: '甲。\n乙。' },
      ],
    });
  });

  it('marks a derived title', () => {
    const report = sampleReport();
    const derived = { ...report, title: { ...report.title, status: 'derived' as const } };
    expect(reportLine(derived, config).titleDerived).toBe(true);
  });

  it('gives a table one line a row, cells parted by a tab', () => {
    const cell = (value: string) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] });
    const row = (...cells: string[]) => ({ type: 'tableRow' as const, children: cells.map(cell) });
    const report = {
      ...sampleReport(),
      preamble: [{ type: 'table' as const, children: [row('项目', '数量'), row('处罚', '12')] }],
    };
    expect(reportLine(report, config).preamble).toBe('项目\t数量\n处罚\t12');
  });
});

const UNSORTED = [{ key: 'unsorted', heading: null, paragraphs: ['丙。'] }] as const;

describe('report.json', () => {
  it('carries the evidence, the anchors and what was dropped', () => {
    const data = JSON.parse(content(sampleReport(), 'report.json'));
    expect(data.fields.title.witnesses).toEqual([
      { rule: 'first-line', text: '武清区上马台镇2021年法治政府建设情况报告', start: 10, end: 32 },
    ]);
    expect(data.sections[1]).toMatchObject({
      key: 'shortcomings',
      anchor: 'shortcomings',
      heading: '二、存在的不足和原因',
      confidence: 1,
      how: [{ rule: 'heading-wording' }],
      paragraphs: [{ anchor: expect.stringMatching(/^p-[0-9a-f]{8}$/), text: '执法力量不足,业务培训不够。' }],
    });
    expect(data.dropped).toEqual([{ rule: 'breadcrumb', start: 0, end: 9, text: '您当前的位置:首页' }]);
    expect(data.coverage.other).toEqual({ state: 'missing' });
  });

  it('tells what comparisons found, as their data files do', () => {
    const line = { report: '0123456789ab', anchor: 'p-1', kind: 'fines-yuan', value: 3 };
    const file = reportJson(sampleReport(), config, { indicators: [line] });
    expect(JSON.parse(String(file.content)).findings).toEqual({ indicators: [line] });
  });

  it('gives what messages say to people and not what they hold for our own code', () => {
    const said = { path: 'a.txt', line: 1, column: 2, rule: 'lost-character', severity: 'warning' as const };
    const [whole, short] = [
      { ...said, message: 'In "202112月" …', hint: 'Compare it.' },
      { ...said, message: 'Lost.' },
    ];
    const diagnostics = [{ ...whole, data: { quote: '202112月' } }, short];
    const data = JSON.parse(content({ ...sampleReport(), diagnostics }, 'report.json'));
    expect(data.diagnostics).toEqual([whole, short]);
  });
});

describe('report.md', () => {
  const read = (report: Report) => {
    const { data, content: body } = matter(content(report, 'report.md'));
    return { data, tree: unified().use(remarkParse).use(remarkGfm).parse(body) };
  };

  it('has the facts as front matter and the sections as headings', () => {
    const { data, tree } = read(sampleReport());
    expect(data).toMatchObject({ id: '0123456789ab', year: 2021, issuer: '上马台镇', publishedOn: '2022-03-23' });
    expect(tree.children.map((node) => [node.type, textOf(node)])).toEqual([
      ['heading', '武清区上马台镇2021年法治政府建设情况报告'],
      ['paragraph', '现将上马台镇2021年度法治政府建设情况报告如下:'],
      ['heading', '一、主要举措及成效'],
      ['paragraph', '(一)严格执法。全年办理行政处罚12件。'],
      ['paragraph', '依法行政能力不断提高。'],
      ['heading', '二、存在的不足和原因'],
      ['paragraph', '执法力量不足,业务培训不够。'],
      ['heading', '三、下一年度工作安排'],
      ['paragraph', '加强执法培训。'],
    ]);
  });

  it.each([
    '# 不是标题',
    '1. 不是列表',
    '*条例*和_条例_',
    '- 不是列表',
    '    不是代码',
    '<b>不是标记</b>',
    '[附件](javascript:x)',
    '---',
    '> 一',
  ])('gives back the words of %j', (text) => {
    const { tree } = read(sampleReport({ preamble: [text] }));
    const node = tree.children[1];
    expect([node?.type, node && textOf(node).trim()]).toEqual(['paragraph', text.trim()]);
  });

  it.each(HOSTILE)('keeps its front matter whole for %j', (text) => {
    const { data, tree } = read(sampleReport({ title: text, issuer: text, source: text }));
    expect([data.id, data.issuer]).toEqual(['0123456789ab', text]);
    expect(tree.children.map((node) => node.type)).not.toContain('html');
  });
});

describe('report.txt and capture.txt', () => {
  it('parts title, preamble and sections by an empty line', () => {
    expect(content(sampleReport(), 'report.txt')).toBe(
      [
        '武清区上马台镇2021年法治政府建设情况报告',
        '现将上马台镇2021年度法治政府建设情况报告如下:',
        '一、主要举措及成效\n(一)严格执法。全年办理行政处罚12件。\n依法行政能力不断提高。',
        '二、存在的不足和原因\n执法力量不足,业务培训不够。',
        '三、下一年度工作安排\n加强执法培训。\n',
      ].join('\n\n'),
    );
  });

  it('gives the capture back unchanged', () => {
    const report = { ...sampleReport(), rawText: '\ufeff a\r\n\tb<script>' };
    expect(content(report, 'capture.txt')).toBe(report.rawText);
  });
});
