import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { type JoinedTopics, join } from '../../../src/facts/topics/join.ts';
import { type AreaKey, OUTLINES } from '../../../src/facts/topics/outlines.ts';
import { MOST_TOLD, type PartCount, type ToldPart, type TopicTally } from '../../../src/facts/topics/tally.ts';
import { views } from '../../../src/facts/topics/views.ts';
import type { Cell, Chart, Place, Table, View } from '../../../src/model/view.ts';
import { PAGE_ELEMENTS } from '../../../src/site/lists/bounds.ts';
import { rowElements } from '../../../src/site/pages/view-pages.ts';

const place = (report: string, anchor = 'p-1'): Place => ({
  report,
  scope: 'measures',
  anchor,
  from: 0,
  to: 1,
  rule: 'second-level-part',
});
const parts = (report: string, count: number, doubtful = 0): PartCount => ({
  parts: count,
  doubtful,
  chars: 10 * count,
  first: place(report),
});
/** As many as the page of an area tells of. */
const toldIn = (areas: TopicTally['areas']): ToldPart[] =>
  Object.entries(areas).flatMap(([area, { parts: count, doubtful }]) =>
    Array.from({ length: Math.min(count, MOST_TOLD) }, (_, at) => ({
      areas: [area as AreaKey],
      doubtful: at < doubtful,
      heading: `(${at + 1})规范执法,提升水平`,
      opening: '全年办案,3件。',
      chars: 10,
      at: { anchor: `p-${at + 1}`, from: 0, to: 11 },
    })),
  );
const told = (year: number | null, more: Partial<TopicTally> = {}): TopicTally => ({
  year,
  issuer: '甲镇人民政府',
  level: 'township',
  region: ['天津市', '武清区'],
  outline: OUTLINES.find(({ from, to }) => year !== null && year >= from && year <= to)?.key ?? null,
  areas: {},
  beyond: null,
  unsure: null,
  told: toldIn(more.areas ?? {}),
  ...more,
});

/** Of 2021–2025 four reports, three with parts; of 2015–2020 one; and one of a year that is not known. */
const REPORTS: readonly (readonly [string, TopicTally])[] = [
  ['a', told(2023, { areas: { enforcement: parts('a', 2), digital: parts('a', 1, 1) }, beyond: parts('a', 3) })],
  ['b', told(2023, { issuer: '乙局(甲)', level: null, areas: { enforcement: parts('b', 2, 2) } })],
  ['c', told(2024, { issuer: null, region: [], unsure: parts('c', 1, 1) })],
  ['d', told(2023, { region: ['上海市'] })],
  ['e', told(2019, { areas: { enforcement: parts('e', 5), capacity: parts('e', 1) } })],
  ['f', told(null)],
];
const joinAll = (reports: typeof REPORTS): JoinedTopics =>
  reports.reduce((so, [id, tally]) => join.add(so, id, tally), join.empty());

const made = views(joinAll(REPORTS), { reports: REPORTS.length });
const none = views(join.empty(), { reports: 0 });

const viewOf = (name: string, among = made): View => {
  const view = among.find((one) => one.name === name);
  if (view === undefined) throw new Error(`${name}: no such view`);
  return view;
};
const tablesOf = ({ blocks }: View) => blocks.filter((block): block is Table => block.kind === 'table');
const chartsOf = ({ blocks }: View) => blocks.filter((block): block is Chart => block.kind === 'chart');
const textsOf = (rows: readonly (readonly Cell[])[] = []) => rows.map((row) => row.map(({ text }) => text));
const rowOf = (table: Table | undefined, name: string) => table?.rows.find(([cell]) => cell?.text === name) ?? [];

describe('pages about areas', () => {
  it('have addresses of their own, which hold in an archive without reports too', () => {
    const names = made.map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['topics', 'topics/map', 'topics/map/2015', 'topics/2021-functions']);
    expect(names).toHaveLength(3 + 9 + 7);
    expect(new Set(names).size).toBe(names.length);
    expect(none.map(({ name }) => name)).toEqual(names);
    for (const one of ['title', 'description'] as const)
      expect(new Set(made.map((view) => view[one])).size).toBe(names.length);
  });

  it('say of an archive without reports that nothing was counted, and draw nothing', () => {
    for (const { denominator } of none) expect(denominator).toContain('0 份报告');
    const all = viewOf('topics', none);
    expect(chartsOf(all)).toEqual([]);
    expect(rowOf(tablesOf(all)[0], '行政执法').map(({ text }) => text)).toEqual([
      '行政执法',
      expect.stringContaining('健全行政执法工作体系'),
      '0',
      '–',
      '0',
      '0',
      '0',
    ]);
    expect(tablesOf(viewOf('topics/map', none))[0]?.rows).toEqual([]);
  });

  it('say that what was not found may have been done', () => {
    for (const { doubt } of made) expect(doubt).toContain('没有找到，不等于没有做');
  });
});

describe('the page of all areas', () => {
  const all = viewOf('topics');
  const [newer, older, maps] = tablesOf(all);

  it('counts each outline apart, the newer first', () => {
    expect(textsOf([rowOf(newer, '行政执法'), rowOf(older, '行政执法')]).map((row) => row.slice(2))).toEqual([
      ['2', '67%', '4', '40', '1'],
      ['1', '100%', '5', '50', '0'],
    ]);
    expect(rowOf(older, '数字政府')).toEqual([]);
    expect(rowOf(newer, '行政执法')[0]?.href).toBe('/topics/2021-enforcement/');
    expect(rowOf(older, '行政执法')[0]?.href).toBe('/topics/2015-enforcement/');
  });

  it('tells the parts that belong to no area', () => {
    expect(textsOf(newer?.rows.slice(-2)).map((row) => [row[0], ...row.slice(2)])).toEqual([
      ['纲要之外', '1', '33%', '3', '30', '0'],
      ['存疑', '1', '33%', '1', '10', '1'],
    ]);
  });

  it('counts what the areas of the join count', () => {
    const { outlines } = joinAll(REPORTS);
    for (const [at, key] of (['2021-2025', '2015-2020'] as const).entries())
      for (const { key: area, short } of OUTLINES.find((one) => one.key === key)?.areas ?? []) {
        const { reports = 0, parts = 0, chars = 0, doubtful = 0 } = outlines.get(key)?.areas[area as AreaKey] ?? {};
        const [count, , ...others] = rowOf(tablesOf(all)[at], short).slice(2);
        expect([count, ...others].map((cell) => Number(cell?.text))).toEqual([reports, parts, chars, doubtful]);
      }
  });

  it('says how many reports it speaks of, and how many of no outline', () => {
    expect(all.denominator).toMatch(/^共检看 6 份报告：.*的 4 份，其中 3 份.*的 1 份，其中 1 份.*其余 1 份/u);
  });

  it('leads to the reports held against areas', () => {
    expect(maps?.rows.map(([cell, ...counts]) => [cell?.href, ...counts.map(({ text }) => text)])).toEqual([
      ['/topics/map/', '4', '3'],
      ['/topics/map/2015/', '1', '1'],
    ]);
  });

  it('draws the share of each year, and none where no report has parts', () => {
    const [chart] = chartsOf(all);
    const panel = chart?.panels.find(({ label }) => label === '行政执法');
    expect(panel?.points).toEqual([
      { x: '2021', value: null },
      { x: '2022', value: null },
      { x: '2023', value: 1 },
      { x: '2024', value: 0 },
      { x: '2025', value: null },
    ]);
    expect(chart?.table.columns.map(({ label }) => label).slice(3)).toEqual([
      '2023年度（2 份）',
      '2024年度（1 份）',
      '2025年度（0 份）',
    ]);
    expect(textsOf([rowOf(chart?.table, '行政执法')])).toEqual([['行政执法', '–', '–', '100%', '0%', '–']]);
    expect(chart?.panels.map(({ label }) => label)).toEqual(chart?.table.rows.map(([cell]) => cell?.text));
  });

  it('is one page of bounded size, whatever the number of reports', () => {
    const years = Array.from({ length: 11 }, (_, at) => 2015 + at);
    const full = years.map((year) => {
      const keys = OUTLINES.find(({ from, to }) => year >= from && year <= to)?.areas.map(({ key }) => key) ?? [];
      const areas = Object.fromEntries(keys.map((key) => [key, parts(`r${year}`, 1)]));
      return [`r${year}`, told(year, { areas })] as const;
    });
    const view = viewOf('topics', views(joinAll(full), { reports: full.length }));
    const drawn = chartsOf(view).flatMap(drawChart);
    const pictures = JSON.stringify(drawn).split('"tagName"').length - 1;
    const tables = [...tablesOf(view), ...chartsOf(view).map(({ table }) => table)];
    const cells = tables.flatMap(({ columns, rows }) => rows.map(() => 2 * columns.length + 1));
    expect(pictures + cells.reduce((sum, count) => sum + count, 0)).toBeLessThan(2500);
    for (const table of tables) expect(table.rows.length).toBeLessThan(Math.floor(PAGE_ELEMENTS / rowElements(table)));
  });
});

describe('the page of an area', () => {
  it('lists its parts, those of the newest report first, and marks those in doubt', () => {
    const [table] = tablesOf(viewOf('topics/2021-enforcement'));
    const [first, second] = ['（1）规范执法，提升水平', '（2）规范执法，提升水平'];
    expect(textsOf(table?.rows)).toEqual([
      ['乙局（甲）', first, '2023', '级别未识别', '10', '存疑'],
      ['乙局（甲）', second, '2023', '级别未识别', '10', '存疑'],
      ['甲镇人民政府', first, '2023', '乡镇街道', '10', ''],
      ['甲镇人民政府', second, '2023', '乡镇街道', '10', ''],
    ]);
    const at = (report: string, anchor: string) => ({ ...place(report, anchor), to: 11 });
    const places = [at('b', 'p-1'), at('b', 'p-2'), at('a', 'p-1'), at('a', 'p-2')];
    for (const column of [0, 1, 4]) expect(table?.rows.map((row) => row[column]?.at)).toEqual(places);
    expect(viewOf('topics/2021-enforcement').denominator).toMatch(
      /^2 份报告有小节.*，共 4 个小节，列出 4 个；[^另]*$/u,
    );
  });

  it('opens how a part begins, with its heading marked', () => {
    const [table] = tablesOf(viewOf('topics/2021-enforcement'));
    const quote = table?.rows[0]?.[1]?.quote;
    expect(quote?.text).toBe('（1）规范执法，提升水平 全年办案，3件。');
    expect(quote?.text.slice(quote.from, quote.to)).toBe('（1）规范执法，提升水平');
  });

  it.each([
    [MOST_TOLD, MOST_TOLD, 0],
    [MOST_TOLD + 2, MOST_TOLD, 2],
  ])('of a report with %i parts lists %i and says that %i are not', (count, listed, hidden) => {
    const one = ['z', told(2023, { areas: { digital: parts('z', count) } })] as const;
    const view = viewOf('topics/2021-digital', views(joinAll([one]), { reports: 1 }));
    expect(tablesOf(view)[0]?.rows).toHaveLength(listed);
    expect(view.denominator).toContain(`共 ${count} 个小节，列出 ${listed} 个`);
    expect(view.denominator.includes(`另有 ${hidden} 个没有列出`)).toBe(hidden > 0);
  });

  it('is of one outline only', () => {
    const [table] = tablesOf(viewOf('topics/2015-enforcement'));
    expect(new Set(table?.rows.map(([cell]) => cell?.at?.report))).toEqual(new Set(['e']));
  });

  it('is empty where no report has such a part', () => {
    expect(tablesOf(viewOf('topics/2021-systems'))[0]?.rows).toEqual([]);
  });

  it('stays as it is when a report comes that does not write about the area', () => {
    const other = ['g', told(2024, { areas: { digital: parts('g', 1) } })] as const;
    const after = views(joinAll([...REPORTS, other]), { reports: REPORTS.length + 1 });
    expect(viewOf('topics/2021-enforcement', after)).toEqual(viewOf('topics/2021-enforcement'));
    expect(viewOf('topics/2021-digital', after)).not.toEqual(viewOf('topics/2021-digital'));
  });

  it('leaves what it lists as it was', () => {
    const joined = joinAll(REPORTS);
    const before = JSON.stringify([...joined.reports]);
    views(joined, { reports: REPORTS.length });
    expect(JSON.stringify([...joined.reports])).toBe(before);
  });

  it('has the newer year first, then the issuer that is known, then the id', () => {
    const areas = (id: string) => ({ areas: { digital: parts(id, 1) } });
    const some = [
      ['z', told(2021, areas('z'))],
      ['y', told(2022, { issuer: null, ...areas('y') })],
      ['x', told(2022, areas('x'))],
      ['w', told(2022, areas('w'))],
    ] as const;
    const [table] = tablesOf(viewOf('topics/2021-digital', views(joinAll(some), { reports: 4 })));
    expect(table?.rows.map(([cell]) => cell?.at?.report)).toEqual(['w', 'x', 'y', 'z']);
  });
});

describe('reports held against areas', () => {
  const [table] = tablesOf(viewOf('topics/map'));

  it('are rows by year and province, also those without parts', () => {
    expect(textsOf(table?.rows).map((row) => row.slice(0, 3))).toEqual([
      ['发布机构未识别', '2024', '地区未识别'],
      ['甲镇人民政府', '2023', '上海市'],
      ['乙局（甲）', '2023', '天津市'],
      ['甲镇人民政府', '2023', '天津市'],
    ]);
    expect(table?.rows.map(([cell]) => cell?.href)).toEqual(['c', 'd', 'b', 'a'].map((id) => `/reports/${id}/`));
  });

  it('have the numbers of parts by area, beyond and unsure, each with its place', () => {
    const heads = table?.columns.map(({ label }) => label) ?? [];
    expect(heads.slice(-2)).toEqual(['纲要之外', '存疑']);
    const cellOf = (row: number, label: string) => table?.rows[row]?.[heads.indexOf(label)];
    expect(cellOf(3, '行政执法')).toEqual({ text: '2', at: place('a') });
    expect(cellOf(2, '行政执法')).toEqual({ text: '2（存疑）', at: place('b') });
    expect(cellOf(3, '纲要之外')).toEqual({ text: '3', at: place('a') });
    expect(cellOf(0, '存疑')).toEqual({ text: '1', at: place('c') });
    expect(textsOf(table?.rows)[1]?.slice(3)).toEqual(Array.from({ length: 11 }, () => '–'));
  });

  it('are those of the years of one outline', () => {
    const [older] = tablesOf(viewOf('topics/map/2015'));
    expect(older?.rows.map(([cell]) => cell?.href)).toEqual(['/reports/e/']);
    expect(older?.columns).toHaveLength(3 + 7 + 2);
  });
});
