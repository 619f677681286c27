import { describe, expect, it } from 'vitest';
import { join } from '../../../src/facts/timeliness/join.ts';
import { observe } from '../../../src/facts/timeliness/observe.ts';
import { PUBLICATION_RULES } from '../../../src/facts/timeliness/rules.ts';
import { tally } from '../../../src/facts/timeliness/tally.ts';
import { views } from '../../../src/facts/timeliness/views.ts';
import { nameOf } from '../../../src/facts/timeliness/wording.ts';
import type { Cell, Chart, Table, View } from '../../../src/model/view.ts';
import { type SampleSpec, sampleReport } from '../../support/sample-report.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

type Spec = SampleSpec & { readonly path: string };

/** The page's line with the date, which the sample itself lacks. */
function withWitness({ publishedOn, ...report }: ReturnType<typeof sampleReport>, words: string | null) {
  const witness = { rule: 'labelled', text: words ?? '', start: 0, end: 4 };
  return { ...report, publishedOn: { ...publishedOn, witnesses: words === null ? [] : [witness] } };
}

function viewsOf(specs: readonly Spec[], words: string | null = null): [View, View, View] {
  const joined = specs.reduce((so, spec) => {
    const summary = sampleSummary(spec);
    const report = withWitness(sampleReport({ ...spec, id: summary.id }), words);
    return join.add(so, summary.id, tally(observe({ report }), summary));
  }, join.empty());
  return views(joined, { reports: specs.length }) as [View, View, View];
}

const tables = ({ blocks }: View) => blocks.filter((block): block is Table => block.kind === 'table');
const textsOf = (rows: Table['rows'] = []) => rows.map((row) => row.map(({ text }) => text));
const cellOf = (view: View, row: number, column: number): Cell => tables(view)[0]?.rows[row]?.[column] as Cell;
const REGULATION = '《法治政府建设与责任落实督察工作规定》第二十四条';
const OUTLINE = '《法治政府建设实施纲要（2015—2020年）》';

const SPECS: readonly Spec[] = [
  { path: 'a.txt', year: 2021, publishedOn: '2022-03-31' },
  { path: 'b.txt', year: 2021, publishedOn: '2022-04-01', issuer: '武清区人民政府', level: 'county' },
  { path: 'c.txt', year: 2021, publishedOn: null, issuer: '下朱庄街道办事处' },
  { path: 'd.txt', year: 2018, publishedOn: '2019-05-01' },
  { path: 'e.txt', year: 2018, publishedOn: '2020-05-01', issuer: '武清区人民政府', level: 'county' },
  { path: 'f.txt', year: 2021, publishedOn: '2022-06-01', issuer: '上马台镇人民政府' },
  { path: 'g.txt', year: null, publishedOn: '2022-03-01', issuer: '武清区司法局', level: 'department' },
  { path: 'h.txt', year: 2021, publishedOn: '2022-04-02', issuer: null, level: null },
];

describe('the page of counts', () => {
  const [all] = viewsOf(SPECS);
  const [byYear, byLevel] = tables(all);

  it('tells of each year what was due, what is in time and late, and undated apart from late', () => {
    expect(byYear?.columns.map(({ label }) => label)).toEqual([
      '年度',
      '报告',
      '最后一天',
      '依据',
      '按时',
      '迟',
      '无日期',
      '无规定',
      '按时的份额',
    ]);
    expect(textsOf(byYear?.rows)).toEqual([
      ['2021年度', '5', '2022-03-31', REGULATION, '1', '3', '1', '0', '1/4 25%'],
      ['2018年度', '2', '2019-03-31', OUTLINE, '0', '1', '0', '1', '0/1 0%'],
      ['年度未识别', '1', '–', '–', '0', '0', '0', '1', '–'],
      ['各年度', '8', '–', '–', '1', '4', '1', '2', '1/5 20%'],
    ]);
  });

  it('tells the same of each level, from the top down', () => {
    expect(textsOf(byLevel?.rows)).toEqual([
      ['县级', '2', '0', '2', '0', '0', '0/2 0%'],
      ['乡镇街道', '4', '1', '1', '1', '1', '1/2 50%'],
      ['部门', '1', '0', '0', '0', '1', '–'],
      ['级别未识别', '1', '0', '1', '0', '0', '0/1 0%'],
      ['各级', '8', '1', '4', '1', '2', '1/5 20%'],
    ]);
  });

  it('has as denominator every report, each once', () => {
    expect(all.denominator).toBe(
      '共检看 8 份报告：有规定又有日期的 5 份，其中按时 1 份，迟 4 份；无日期 1 份；无规定 2 份。',
    );
    expect(viewsOf([]).map(({ denominator }) => denominator.includes('0 份报告'))).toEqual([true, true, true]);
  });

  it('draws shares by year, with nothing where no report has a rule and a day, and the same figures in its table', () => {
    const chart = all.blocks.find((block): block is Chart => block.kind === 'chart') as Chart;
    expect(chart.panels.map(({ label, points }) => [label, ...points.map(({ value }) => value)])).toEqual([
      ['各级', 0, 0.25],
      ['县级', 0, 0],
      ['乡镇街道', null, 0.5],
      ['部门', null, null],
      ['级别未识别', null, 0],
    ]);
    expect(textsOf(chart.table.rows)).toEqual([
      ['2018年度', '0/1 0%', '0/1 0%', '–', '–', '–'],
      ['2021年度', '1/4 25%', '0/1 0%', '1/2 50%', '–', '0/1 0%'],
    ]);
  });

  it('leads from counts of late reports to these', () => {
    expect([cellOf(all, 0, 5).href, cellOf(all, 2, 5).href]).toEqual(['/timeliness/late/', undefined]);
  });

  it('cites every rule', () => {
    for (const rule of PUBLICATION_RULES) expect(all.method).toContain(nameOf(rule));
  });
});

describe('the page of issuers', () => {
  it('has a row an issuer by place and a column a year; what is not held is empty, and no more is said of it', () => {
    const [, grid] = viewsOf(SPECS);
    expect(tables(grid)[0]?.columns.map(({ label }) => label)).toEqual(['发布机构', '地区', '2021年度', '2018年度']);
    expect(textsOf(tables(grid)[0]?.rows)).toEqual([
      ['上马台镇人民政府', '天津市 武清区 上马台镇', '03-31 按时（共 2 份）', '05-01 无规定'],
      ['下朱庄街道办事处', '天津市 武清区 上马台镇', '无日期', ''],
      ['武清区人民政府', '天津市 武清区 上马台镇', '04-01 迟 1 天', '2020-05-01 迟 397 天'],
    ]);
    expect(cellOf(grid, 1, 3)).toEqual({ text: '' });
    expect(grid.doubt).toContain('空格只说明本站没有收到那个年度的报告，不等于没有公布。');
    expect(grid.denominator).toBe('共检看 8 份报告，表中的分属 3 个机构、2 个年度；机构或年度未识别的 2 份不在表中。');
  });

  it('sorts by province, place and name, those without a place last', () => {
    const at = (path: string, issuer: string, region: readonly string[] | null) => ({ path, issuer, region });
    const [, grid] = viewsOf([
      at('a.txt', '甲局', null),
      at('b.txt', '乙局', ['天津市', '武清区']),
      at('c.txt', '丙局', ['天津市']),
      at('d.txt', '丁局', ['天津市', '武清区']),
      at('e.txt', '戊局', ['上海市', '黄浦区']),
    ]);
    expect(textsOf(tables(grid)[0]?.rows).map(([issuer]) => issuer)).toEqual(['戊局', '丙局', '丁局', '乙局', '甲局']);
  });

  it('leads to the words of the date, and without them or without a date to the report', () => {
    const [, told] = viewsOf(SPECS, '2022');
    expect(cellOf(told, 0, 2).at).toMatchObject({ report: 'a', scope: 'capture', anchor: 'L1', from: 0, to: 4 });
    expect(cellOf(told, 1, 2)).toEqual({ text: '无日期', href: '/reports/c/' });
    expect(cellOf(viewsOf(SPECS)[1], 0, 2).href).toBe('/reports/a/');
  });

  it.each([
    [12, 12, 12, ''],
    [13, 12, 12, '收到的报告有 13 个年度，表中只列最近 12 个，更早的 1 份不在表中。'],
  ])('of %i years has columns for %i', (count, columns, rows, told) => {
    const specs = Array.from({ length: count }, (_, at) => ({
      path: `${at}.txt`,
      year: 2024 - at,
      publishedOn: null,
      issuer: `第${at}局`,
    }));
    const [all, grid] = viewsOf(specs);
    const [table] = tables(grid);
    expect([table?.columns.length, table?.rows.length]).toEqual([columns + 2, rows]);
    expect(table?.columns[2]?.label).toBe('2024年度');
    expect(grid.denominator.endsWith(`不在表中。${told}`)).toBe(true);
    expect(tables(all)[0]?.rows).toHaveLength(count + 1);
    const chart = all.blocks.find((block): block is Chart => block.kind === 'chart');
    expect(chart?.panels[0]?.points).toHaveLength(columns);
    expect(chart?.caption.includes('最近 12 个年度')).toBe(told !== '');
  });
});

describe('the page of late reports', () => {
  it('lists each once, the newest year first, then by issuer, and beside a second copy the first', () => {
    const [, , late] = viewsOf(SPECS);
    expect(textsOf(tables(late)[0]?.rows)).toEqual([
      ['上马台镇人民政府', '2021年度', '2022-03-31', '2022-06-01', '62', '03-31 按时'],
      ['武清区人民政府', '2021年度', '2022-03-31', '2022-04-01', '1', ''],
      ['发布机构未识别', '2021年度', '2022-03-31', '2022-04-02', '2', ''],
      ['武清区人民政府', '2018年度', '2019-03-31', '2020-05-01', '397', ''],
    ]);
    expect(late.denominator).toBe('共检看 8 份报告，有规定又有日期的 5 份，其中迟的 4 份都在表中。');
  });

  it('leads to the report and to the words of its date', () => {
    const [, , late] = viewsOf(SPECS, '2022');
    expect(cellOf(late, 1, 0).href).toBe('/reports/b/');
    expect(cellOf(late, 1, 3).at?.report).toBe('b');
    expect(cellOf(late, 0, 5).at?.report).toBe('a');
  });

  it('says what must not be read out of it', () => {
    for (const { method, doubt } of viewsOf(SPECS)) {
      expect(method).toContain('无日期不算迟');
      expect(doubt).toContain('重新上传的旧报告会显得迟');
      expect(doubt).toContain('街道办事处和园区');
    }
  });
});
