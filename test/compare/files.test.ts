import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { figureCsv, sectionCsv } from '../../src/client/compare/csv-rows.ts';
import { escapeMarkdown } from '../../src/client/compare/escape-markdown.ts';
import { figureRows } from '../../src/client/compare/figure-table.ts';
import type { LoadedReport } from '../../src/client/compare/load-report.ts';
import { nameReports } from '../../src/client/compare/name-reports.ts';
import { toMarkdown } from '../../src/client/compare/to-markdown.ts';
import { findingNames } from '../../src/facts/finding-names.ts';
import { findShared } from '../../src/text/shared/find-shared.ts';
import { HOSTILE } from '../support/hostile.ts';

const names = findingNames();
const read = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const typesIn = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
const paragraph = (text: string, part = 'measures') => ({
  owner: null,
  nodes: [],
  text,
  anchor: 'p-1',
  key: 'measures',
  part,
});
const report = (over: Partial<LoadedReport> = {}): LoadedReport => ({
  ...{
    id: 'a',
    href: '/sub/reports/a/',
    title: '甲县报告',
    issuer: '甲县',
    year: 2021,
    place: '某省甲县',
    date: '2022-01-02',
  },
  ...{
    capturedOn: '',
    areas: [],
    parts: [{ key: 'measures', anchor: 'measures', heading: '一、举措', headingWords: ['一、举措'], blocks: [] }],
  },
  figures: [
    {
      ...{
        anchor: 'p-1',
        kind: 'penalties',
        value: 12,
        unit: '件',
        bound: 'ge',
        period: null,
        scope: 'bureau',
        part: false,
      },
      ...{ text: '处罚12件', sentence: '行政\n处罚12件。', inWords: false },
    },
  ],
  ...over,
});

describe('the tables that are saved', () => {
  it('have a figure a row, with the address of its words', () => {
    const [head, row] = figureCsv([report()], names, 'https://example.org');
    expect(Object.fromEntries(head?.map((key, at) => [key, row?.[at]]) ?? [])).toMatchObject({
      ...{
        id: 'a',
        issuer: '甲县',
        year: '2021',
        kind: 'penalties',
        name: '行政处罚',
        value: '12',
        unit: '件',
        bound: 'ge',
      },
      ...{ scope: '部门', period: '', part: 'false', in_words: 'false', sentence: '行政 处罚12件。' },
      url: 'https://example.org/sub/reports/a/#p-1',
    });
    expect(figureCsv([report({ figures: null })], names, '')).toHaveLength(1);
  });

  it('have a section a row, with its whole text', () => {
    const parts = ['measures', 'measures-2'].map((anchor) => ({
      key: 'measures',
      anchor,
      heading: null,
      headingWords: [],
      blocks: [],
    }));
    const paragraphs = [paragraph('甲。'), paragraph('乙。'), paragraph('丙。', 'measures-2')];
    const rows = sectionCsv([{ report: report({ parts }), paragraphs }], { measures: '举措' }, 'https://example.org');
    expect(rows.slice(1).map((row) => row.slice(-5))).toEqual([
      ['measures', '举措', '', '甲。 乙。', 'https://example.org/sub/reports/a/#measures'],
      ['measures', '举措', '', '丙。', 'https://example.org/sub/reports/a/#measures-2'],
    ]);
  });
});

describe('Markdown of a text', () => {
  const shows = (text: string) => {
    const tree = read(escapeMarkdown(text));
    return { text: textOf(tree), types: new Set(typesIn(tree)) };
  };
  const plain = (text: string) => text.replaceAll('\0', '\ufffd').replace(/\s+/gu, ' ').trim();

  it.each([
    ...HOSTILE,
    '1. 一',
    '- 一',
    '+ 一',
    '# 一',
    '> 一',
    '---',
    '===',
    '| a | b |',
    '[x](javascript:alert(1))',
    '&lt;b&gt;',
    '***',
    '2）一',
    '~~x~~',
    'a_b_c',
    '\\*',
    'http://evil.example www.evil.example a@evil.example',
  ])('shows %j as it is', (text) => {
    expect(shows(text).text).toBe(plain(text));
    expect([...shows(text).types].filter((type) => !['root', 'paragraph', 'text', 'link'].includes(type))).toEqual([]);
  });

  it('makes no link but of a bare address, which readers of Markdown may make one', () => {
    const links = (text: string) => JSON.stringify(read(escapeMarkdown(text))).match(/"url":"[^"]*/gu) ?? [];
    expect(links('[x](javascript:alert(1)) <javascript:alert(1)>')).toEqual([]);
    expect(links('http://a.example')).toEqual(['"url":"http://a.example']);
  });

  it('shows any text as it is', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'法 \\`*_{}[]<>()#+-!|~&=:.1a\n"\'') });
    fc.assert(
      fc.property(signs, (text) => {
        expect(shows(`法${text}`).text).toBe(plain(`法${text}`));
      }),
    );
  });
});

describe('the whole comparison as Markdown', () => {
  it('has reports, sections, figures and what is shared, with their addresses', () => {
    const [one, other] = [
      report(),
      report({
        id: 'b',
        href: '/sub/reports/b/',
        title: '乙<img src=x onerror=alert(1)>',
        issuer: '乙县',
        figures: [],
      }),
    ];
    const text = '健全行政执法监督工作体系完善执法程序规范执法行为持续推进严格规范公正文明执法。';
    const paragraphs = [[paragraph(text)], [paragraph(`乙县${text}`)]];
    const reports = [one, other];
    const markdown = toMarkdown({
      ...{ title: '报告对照', reports, paragraphs, tables: [], date: '2026-11-26', origin: 'https://example.org' },
      called: nameReports(reports),
      rows: figureRows(reports, names),
      sections: [['measures', '主要举措和成效']],
      shared: findShared(paragraphs.map((own) => own.map((each) => each.text))),
      address: 'https://example.org/sub/compare/?a=a&b=b',
    });
    const tree = read(markdown);
    expect(typesIn(tree)).not.toContain('html');
    const lines = textOf(tree);
    for (const said of [
      '① ',
      '乙<img src=x onerror=alert(1)>',
      '2026-11-26',
      '≥ 12 件',
      '未识别到',
      '相同的文字',
      text.slice(0, -1),
    ])
      expect(lines).toContain(said);
    for (const address of [
      '/sub/compare/?a=a&b=b',
      '/sub/reports/b/',
      '/sub/reports/a/#p-1',
      '/sub/reports/a/#measures',
    ])
      expect(markdown).toContain(`<https://example.org${address}>`);
  });
});
