import { describe, expect, it } from 'vitest';
import { areaTables, LONGEST_HEADING, MOST_PARTS } from '../../src/client/compare/area-table.ts';
import { sayShare } from '../../src/client/compare/build-shared.ts';
import { chooseReport, issuerIn, yearInstead } from '../../src/client/compare/choose-report.ts';
import { figureRows, MOST_VALUES } from '../../src/client/compare/figure-table.ts';
import { nameReports } from '../../src/client/compare/name-reports.ts';
import { readFacts } from '../../src/client/compare/read-facts.ts';
import { findingNames } from '../../src/facts/finding-names.ts';
import type { FoundFigure, FoundPart } from '../../src/model/compare.ts';

const names = findingNames();
const figure = (over: Partial<FoundFigure> = {}): FoundFigure => ({
  ...{ anchor: 'p-1', kind: 'penalties', value: 12, unit: '件', bound: null, period: null, scope: null },
  ...{ text: '行政处罚12件', sentence: '办理行政处罚12件。', part: false, inWords: false },
  ...over,
});
const part = (over: Partial<FoundPart> = {}): FoundPart => ({
  ...{ anchor: 'p-2', heading: '（一）规范执法', outline: '2021-2025', areas: ['enforcement'], confidence: 0.9 },
  ...over,
});
const told = (href: string, figures: FoundFigure[] | null) => ({ href, figures });

describe('the table of figures', () => {
  it('has a row a kind in the order of the kinds, and says what was not found', () => {
    const rows = figureRows(
      [
        told('/reports/a/', [
          figure(),
          figure({ kind: 'litigation-lost', value: null, inWords: true, scope: 'against' }),
        ]),
        told('/reports/b/', [figure({ value: 1234.5, bound: 'ge', scope: 'bureau/decided', period: '全年' })]),
        told('/reports/c/', []),
        told('/reports/d/', null),
      ],
      names,
    );
    expect(rows.map(({ name }) => name)).toEqual(['行政诉讼败诉', '行政处罚']);
    const said = rows.map(({ cells }) =>
      cells.map((cell) => cell?.values.map(({ text, scope }) => [text, scope]) ?? null),
    );
    expect(said).toEqual([
      [[['0（文字）', '被诉被议']], [], [], null],
      [[['12 件', '']], [['≥ 1,234.5 件', '部门·所办 · 全年']], [], null],
    ]);
    expect(rows[1]?.cells[0]?.values[0]).toMatchObject({ href: '/reports/a/#p-1', sentence: '办理行政处罚12件。' });
  });

  it('leaves parts of figures out, quotes forms never filled in, and leads to what it has no room for', () => {
    const many = (count: number) => [
      figure({ part: true, value: 3 }),
      ...Array.from({ length: count }, (_, at) => figure({ anchor: `p-${at}`, value: null, text: '处罚XX件' })),
    ];
    const cell = (count: number) => figureRows([told('/r/', many(count))], names)[0]?.cells[0];
    expect(cell(MOST_VALUES)).toMatchObject({ more: 0, next: '/r/' });
    expect(cell(MOST_VALUES + 1)).toMatchObject({ more: 1, next: `/r/#p-${MOST_VALUES}` });
    expect(cell(1)?.values[0]?.text).toBe('未填写或无法换算：“处罚XX件”');
    expect(figureRows([told('/r/', [figure({ part: true })])], names)).toEqual([]);
  });

  it('calls kinds and scopes by their ids where their names are not known', () => {
    const nameless = { kinds: [], outlines: [], scopes: {}, bounds: {} };
    const [row] = figureRows([told('/r/', [figure({ scope: 'town', bound: 'le', anchor: '"><b>' })])], nameless);
    expect(row).toMatchObject({
      name: 'penalties',
      cells: [{ values: [{ text: 'le 12 件', scope: 'town', href: '/r/' }] }],
    });
  });
});

describe('the tables of areas', () => {
  const areas = (...own: (FoundPart[] | null)[]) =>
    areaTables(
      own.map((parts, at) => ({ href: `/${at}/`, areas: parts })),
      names,
    );

  it('are one an outline, each with the reports of its years', () => {
    const tables = areas([part()], [part({ outline: '2015-2020' })], [part({ areas: ['digital'] })], null, []);
    expect(tables.map(({ title, reports }) => [title, reports])).toEqual([
      ['法治政府建设实施纲要（2015—2020年）', [1]],
      ['法治政府建设实施纲要（2021—2025年）', [0, 2]],
    ]);
    const row = tables[1]?.rows.find(({ name }) => name === '行政执法');
    expect(row?.cells.map(({ parts }) => parts)).toEqual([
      [{ heading: '（一）规范执法', doubtful: false, href: '/0/#p-2' }],
      [],
    ]);
    expect(tables[1]?.rows).toHaveLength(9);
    expect(areas(null, [])).toEqual([]);
  });

  it('tell what is beyond the outline from what is unsure, and mark doubt', () => {
    const [table] = areas([
      part({ areas: [], confidence: 0.8 }),
      part({ areas: [], confidence: 0.79 }),
      part({ confidence: 0.79 }),
    ]);
    expect(table?.rows.slice(-2).map(({ name }) => name)).toEqual(['纲要之外', '看不出领域']);
    expect(table?.rows.find(({ name }) => name === '行政执法')?.cells[0]?.parts[0]?.doubtful).toBe(true);
  });

  it('show the first parts and cut long headings', () => {
    const parts = (count: number) => Array.from({ length: count }, (_, at) => part({ anchor: `p-${at}` }));
    const cell = (own: FoundPart[]) => areas(own)[0]?.rows.find(({ name }) => name === '行政执法')?.cells[0];
    expect(cell(parts(MOST_PARTS))?.more).toBe(0);
    expect(cell(parts(MOST_PARTS + 1))).toMatchObject({ more: 1, next: `/0/#p-${MOST_PARTS}` });
    const headed = (length: number) => cell([part({ heading: '法'.repeat(length) })])?.parts[0]?.heading;
    expect(headed(LONGEST_HEADING)).toBe('法'.repeat(LONGEST_HEADING));
    expect(headed(LONGEST_HEADING + 1)).toBe(`${'法'.repeat(LONGEST_HEADING)}……`);
  });
});

describe('what is read of report.json', () => {
  it('is left out where it is not as expected', () => {
    const none = { issuer: '', year: null, place: '', date: '', capturedOn: '', figures: null, areas: null };
    for (const data of [null, 3, 'x', [], {}, { fields: null, findings: [] }, { fields: { issuer: { value: {} } } }])
      expect(readFacts(data)).toEqual(none);
    const data = {
      fields: {
        issuer: { value: '上马台镇' },
        year: { value: 2021 },
        region: { value: ['天津市', '武清区'] },
        signedOn: { value: '2022-01-02' },
      },
      capture: { capturedOn: '2026-03-01' },
      findings: { indicators: [figure(), { kind: 3 }, null], topics: [part(), { areas: 'x' }] },
    };
    expect(readFacts(data)).toEqual({
      ...{ issuer: '上马台镇', year: 2021, place: '天津市武清区', date: '2022-01-02', capturedOn: '2026-03-01' },
      ...{ figures: [figure()], areas: [part()] },
    });
  });
});

describe('what reports are called', () => {
  it('is issuer and year, and what tells them apart where these are the same', () => {
    const one = { id: 'a', title: '甲', issuer: '城关镇', year: 2021, place: '甲县', date: '', capturedOn: '' };
    const called = nameReports([
      one,
      { ...one, id: 'b', place: '乙县' },
      { ...one, id: 'c', year: 2022 },
      { ...one, issuer: '' },
    ]);
    expect(called.map(({ sign, short }) => sign + short)).toEqual([
      '①城关镇 2021年度（甲县）',
      '②城关镇 2021年度（乙县）',
      '③城关镇 2022年度',
      '④甲',
    ]);
    expect(called.map(({ apart }) => apart)).toEqual(['甲县', '乙县', '', '']);
  });
});

describe('the report of an issuer that is chosen', () => {
  const reports = [
    ['n', 2023, null],
    ['m', 2022, null],
    ['o', 2021, null],
  ] as const;

  it.each([
    [{ year: null, years: [], ids: [] }, 'n'],
    [{ year: 2021, years: [], ids: [] }, 'o'],
    [{ year: 1999, years: [2022], ids: ['x'] }, 'm'],
    [{ year: null, years: [null, 2021], ids: ['x', 'y'] }, 'o'],
    [{ year: null, years: [2023], ids: ['n'] }, 'm'],
    [{ year: null, years: [2023, 2022, 2021], ids: ['n', 'm', 'o'] }, undefined],
  ])('%j', (wanted, id) => {
    expect(chooseReport({ reports }, wanted)?.[0]).toBe(id);
  });

  it('is told where it is of another year than was typed', () => {
    expect(yearInstead(['n', 2023, null], 2019)).toBe(2023);
    expect(yearInstead(['n', null, null], 2019)).toBeNull();
    expect(yearInstead(['n', 2023, null], 2023)).toBeUndefined();
    expect(yearInstead(['n', 2023, null], null)).toBeUndefined();
  });

  it('is that of the issuer in the place that was suggested', () => {
    const issuer = (place: string) => ({ name: '城关镇', place, reports: [] });
    const both = [issuer('甲县城关镇'), issuer('乙县城关镇')];
    expect(issuerIn(both, '乙县城关镇')?.place).toBe('乙县城关镇');
    expect(issuerIn(both, '乙县')?.place).toBe('乙县城关镇');
    expect(issuerIn(both, '丙县')?.place).toBe('甲县城关镇');
    expect(issuerIn([], '甲县')).toBeNull();
  });
});

describe('a share in words', () => {
  it.each([
    [0, 9, '0%'],
    [1, 1000, '1%'],
    [999, 1000, '99%'],
    [1000, 1000, '100%'],
    [0, 0, '0%'],
    [146, 1000, '15%'],
  ])('%d of %d', (part, all, said) => {
    expect(sayShare(part, all)).toBe(said);
  });
});
