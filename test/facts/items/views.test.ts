import { describe, expect, it } from 'vitest';
import { type Joined, join } from '../../../src/facts/items/join.ts';
import { KIND_KEYS, KINDS, type Kind } from '../../../src/facts/items/kinds.ts';
import { observe } from '../../../src/facts/items/observe.ts';
import { LONGEST_TOLD, MOST_TOLD, tally } from '../../../src/facts/items/tally.ts';
import { LONGEST_CUT } from '../../../src/facts/items/view-kind.ts';
import { views } from '../../../src/facts/items/views.ts';
import { shareWords } from '../../../src/facts/share-words.ts';
import { firstSentence, shorten } from '../../../src/facts/shorten.ts';
import type { Cell, Chart, Table, View } from '../../../src/model/view.ts';
import { toRecords } from '../../../src/search/index/records.ts';
import { type SampleSpec, sampleReport } from '../../support/sample-report.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

/** A report with these shortcomings and plans, a paragraph each. */
interface Said extends SampleSpec {
  readonly short?: readonly string[];
  readonly plans?: readonly string[];
}

function tallyOf({ short = [], plans = [], ...spec }: Said) {
  const sections = [
    { key: 'shortcomings' as const, heading: null, paragraphs: short },
    { key: 'next-year' as const, heading: null, paragraphs: plans },
  ];
  const full = { ...spec, path: `${spec.id}.txt`, sections };
  return tally(observe({ records: toRecords(sampleReport(full)) }), sampleSummary(full));
}

function joinOf(reports: readonly Said[]): Joined {
  return reports.reduce((so, one) => join.add(so, one.id ?? '', tallyOf(one)), join.empty());
}

function viewsOf(reports: readonly Said[]): View[] {
  return views(joinOf(reports), { reports: reports.length });
}

function viewOf(name: string, reports: readonly Said[]): View {
  return viewsOf(reports).find((view) => view.name === name) as View;
}

/** The rows of a table of a view, by its caption. */
function rowsOf({ blocks }: View, caption?: string): readonly (readonly Cell[])[] {
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  return (tables.find((table) => caption === undefined || table.caption === caption) as Table).rows;
}

function textsOf(rows: readonly (readonly Cell[])[]): string[][] {
  return rows.map((row) => row.map(({ text }) => text));
}

const STAFF = '执法力量不足，专业人才缺乏。';
const MONEY = '经费不足。';
const STRANGE = '产业基础薄弱。';
const REPORTS: readonly Said[] = [
  {
    id: 'a',
    year: 2021,
    issuer: '甲镇',
    short: [STAFF, MONEY],
    plans: ['一是加强培训。', '二是加强普法。', '三是加强监督。'],
  },
  { id: 'b', year: 2022, issuer: '乙局', level: 'department', short: [STAFF, STRANGE, STRANGE] },
  { id: 'c', year: 2022, issuer: '丙镇', region: ['江苏省'], plans: ['加强培训。', '加强普法。'] },
  { id: 'd', year: null, issuer: null, level: null, region: null, short: [STAFF] },
];

describe('the page of shortcomings', () => {
  const view = viewOf('shortcomings', REPORTS);

  it('counts each kind over the reports in which shortcomings were found', () => {
    const rows = rowsOf(view, '各种不足');
    expect(textsOf(rows.slice(0, 2))).toEqual([
      [KINDS.staff, '3', '100%', '3', '乙局 2022年度'],
      [KINDS.resources, '1', '33%', '1', '甲镇 2021年度'],
    ]);
    expect(rows[0]?.[0]?.href).toBe('/shortcomings/staff/');
    expect(rows[0]?.[4]?.at?.report).toBe('b');
    expect(rows).toHaveLength(KIND_KEYS.length);
    expect(view.denominator).toBe(
      '共检看 4 份报告，3 份找到自述的不足，共 6 条；1 份没有找到。份额都以找到不足的报告为分母。',
    );
  });

  it('has counts that are those of the reports', () => {
    const tallies = REPORTS.map(tallyOf).flatMap(({ kinds }) => kinds);
    const sums = KIND_KEYS.map((kind) => {
      const own = tallies.filter((one) => one.kind === kind);
      return [KINDS[kind], String(own.length), String(own.reduce((sum, { items }) => sum + items, 0))];
    });
    const rows = textsOf(rowsOf(view, '各种不足')).map(([name, reports, , items]) => [name, reports, items]);
    expect(rows.sort()).toEqual(sums.sort());
  });

  it('has what no rule knows last, with its share', () => {
    const strange = viewOf('shortcomings', [
      { id: 'a', short: ['一', '二', '三'].map((number) => `${number}是${STRANGE}`).concat(`四是${MONEY}`) },
    ]);
    expect(textsOf(rowsOf(strange, '各种不足')).at(-1)?.slice(0, 4)).toEqual(['其他', '1', '100%', '3']);
    expect(strange.doubt).toContain('它有 3 条，占全部条目的 75%。');
    expect(textsOf(rowsOf(strange, '各级别的不足'))[0]?.slice(5)).toEqual([
      `${KINDS.resources} 1 份（100%）`,
      '–',
      '–',
    ]);
  });

  it('says that what was not found may be there', () => {
    expect(view.doubt).toContain('“没有找到”不是“没有不足”');
  });

  it('draws shares of known years, and none where no shortcoming was found', () => {
    const only = [{ id: 'a', year: 2020, short: [STAFF] }, { id: 'b', year: 2021 }, ...REPORTS.slice(1, 3)];
    const chart = viewOf('shortcomings', only).blocks.find((block): block is Chart => block.kind === 'chart') as Chart;
    const panel = (kind: Kind) => chart.panels.find(({ label }) => label === KINDS[kind])?.points;
    const years = ['2020', '2021', '2022'];
    expect(panel('staff')).toEqual(years.map((x, at) => ({ x, value: [1, null, 1][at] })));
    expect(panel('other')?.map(({ value }) => value)).toEqual([0, null, 1]);
    expect(chart.panels.map(({ label }) => label).sort()).toEqual([KINDS.other, KINDS.staff].sort());
    expect(chart.table.rows).toHaveLength(KIND_KEYS.length);
    expect(chart.table.columns.map(({ label }) => label)).toEqual([
      '种类',
      '2020（1 份）',
      '2021（0 份）',
      '2022（1 份）',
    ]);
    expect(textsOf(chart.table.rows)[0]).toEqual([KINDS.staff, '100%', '–', '100%']);
  });

  it('draws the newest twenty years', () => {
    const years = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: `r${at}`, year: 2000 + at, short: [STAFF] }));
    const first = (count: number) => {
      const chart = viewOf('shortcomings', years(count)).blocks.find((block) => block.kind === 'chart') as Chart;
      return chart.panels[0]?.points[0]?.x;
    };
    expect([first(20), first(21)]).toEqual(['2000', '2001']);
  });

  it('has groups in their order, unknown ones last', () => {
    expect(textsOf(rowsOf(view, '各年度的不足')).map((row) => row.slice(0, 5))).toEqual([
      ['2022年度', '1', '1', '3', '3'],
      ['2021年度', '1', '0', '2', '2'],
      ['年度未识别', '1', '0', '1', '1'],
    ]);
    expect(textsOf(rowsOf(view, '各级别的不足')).map(([name]) => name)).toEqual(['乡镇街道', '部门', '级别未识别']);
    expect(textsOf(rowsOf(view, '各地区的不足')).map((row) => row.slice(0, 3))).toEqual([
      ['天津市', '2', '0'],
      ['江苏省', '0', '1'],
      ['地区未识别', '1', '0'],
    ]);
  });
});

describe('numbers of a group', () => {
  const rows = (caption: string, of = viewOf('shortcomings', REPORTS)) => rowsOf(of, caption);

  it('lead to the reader of its year, and what was not found to the page that tells what reports have', () => {
    const [newest, , unknown] = rows('各年度的不足');
    expect(newest?.[1]?.at?.report).toBe('b');
    expect(newest?.slice(2, 5).map(({ href }) => href)).toEqual([
      '/coverage/2022/',
      '/sections/shortcomings/2022/',
      '/sections/shortcomings/2022/',
    ]);
    expect(unknown?.[3]?.at?.report).toBe('d');
  });

  it('lead to a search for its level or place', () => {
    const asked = (cell: Cell | undefined) => new URL(cell?.href ?? '', 'https://a.example').searchParams.get('q');
    expect(asked(rows('各级别的不足')[0]?.[3])).toBe('章节:存在的不足和原因 级别:乡镇街道');
    expect(asked(rows('各地区的不足')[0]?.[3])).toBe('章节:存在的不足和原因 地区:天津市');
    expect(asked(rows('各级别的下年安排', viewOf('plans', REPORTS))[0]?.[4])).toBe(
      '章节:下一年度主要安排 级别:乡镇街道',
    );
  });

  it('lead nowhere where nothing is counted', () => {
    expect(rows('各年度的不足')[1]?.[2]).toEqual({ text: '0' });
    expect(rows('各种不足').at(-2)?.[1]).toEqual({ text: '0' });
  });
});

describe('the page of a kind', () => {
  it('has a row for each of its shortcomings, the newest year first', () => {
    const view = viewOf('shortcomings/staff', [...REPORTS].reverse());
    expect(textsOf(rowsOf(view))).toEqual([
      ['乙局', STAFF, '2022年度', '部门'],
      ['甲镇', STAFF, '2021年度', '乡镇街道'],
      ['发布机构未识别', STAFF, '年度未识别', '级别未识别'],
    ]);
    expect(rowsOf(view)[0]?.[0]?.at?.report).toBe('b');
    expect(view.above).toEqual({ title: '报告自述的不足', name: 'shortcomings' });
    expect(view.denominator).toBe(
      `3 份报告说到“${KINDS.staff}”，共 3 条，列出 3 条；共检看多少份，见“报告自述的不足”。`,
    );
  });

  it('stays as it is when a report comes that says nothing of the kind', () => {
    const after = [...REPORTS, { id: 'z', year: 2023, issuer: '丁镇', short: [MONEY] }];
    expect(viewOf('shortcomings/staff', after)).toEqual(viewOf('shortcomings/staff', REPORTS));
    expect(viewOf('shortcomings/resources', after)).not.toEqual(viewOf('shortcomings/resources', REPORTS));
  });

  it('has as many rows as the kind has items', () => {
    for (const kind of KIND_KEYS) {
      const items = REPORTS.map(tallyOf).flatMap(({ kinds }) => kinds.filter((one) => one.kind === kind));
      const sum = items.reduce((all, one) => all + one.items, 0);
      expect(rowsOf(viewOf(`shortcomings/${kind}`, REPORTS)), kind).toHaveLength(sum);
    }
  });

  it.each([
    [MOST_TOLD, ''],
    [MOST_TOLD + 1, '另有 1 条没有列出'],
  ])('of a report with %i shortcomings says what is not shown', (count, words) => {
    const short = Array.from(
      { length: count },
      (_, at) => `（${'一二三四五六七八九十'[at] ?? `十${'一二三'[at - 10]}`}）${MONEY}`,
    );
    const view = viewOf('shortcomings/resources', [{ id: 'a', short }]);
    expect(textsOf(rowsOf(view)).map(([, text]) => text)).toEqual(short.slice(0, MOST_TOLD));
    expect(view.denominator).toContain(
      `共 ${count} 条，列出 ${MOST_TOLD} 条；共检看多少份，见“报告自述的不足”。${words === '' ? '' : '每份报告只列'}`,
    );
    expect(view.denominator.includes('没有列出')).toBe(words !== '');
    expect(view.denominator).toContain(words);
  });

  it('opens the item, with the sentence that it begins with marked', () => {
    const short = ['一是经费不足,设备老旧。原因是财力有限。', '二是普法单一。'];
    const [row] = rowsOf(viewOf('shortcomings/resources', [{ id: 'a', short }]));
    const cell = row?.[1];
    expect(cell?.text).toBe('一是经费不足，设备老旧。');
    expect(cell?.quote?.text).toBe('一是经费不足，设备老旧。原因是财力有限。');
    expect(cell?.quote?.text.slice(cell.quote.from, cell.quote.to)).toBe(cell?.text);
  });

  it('shows paragraphs of an item in one line', () => {
    const short = ['（一）经费不足', '财力有限。', '（二）普法单一', '形式不多。'];
    const [row] = rowsOf(viewOf('shortcomings/resources', [{ id: 'a', short }]));
    expect([row?.[1]?.text, row?.[1]?.quote?.text]).toEqual(['（一）经费不足', '（一）经费不足 财力有限。']);
  });

  it('cuts what is longer than the caps, and nothing else', () => {
    const of = (length: number) => `经费不足${'甲'.repeat(length - 5)}。`;
    const cell = (length: number) =>
      rowsOf(viewOf('shortcomings/resources', [{ id: 'a', short: [of(length), '普法单一。'] }]))[0]?.[1];
    expect(cell(LONGEST_CUT)?.text).toBe(of(LONGEST_CUT));
    expect(cell(LONGEST_CUT + 1)?.text).toBe(`${of(LONGEST_CUT + 1).slice(0, LONGEST_CUT - 1)}…`);
    expect(cell(LONGEST_TOLD)?.quote?.text).toBe(of(LONGEST_TOLD));
    expect(cell(LONGEST_TOLD + 1)?.quote?.text).toBe(`${of(LONGEST_TOLD + 1).slice(0, LONGEST_TOLD - 1)}…`);
  });
});

describe('the page of plans', () => {
  it('counts reports with plans, and how many a report has', () => {
    const view = viewOf('plans', REPORTS);
    expect(textsOf(rowsOf(view, '各年度的下年安排'))).toEqual([
      ['2022年度', '2', '1', '50%', '2', '2', '丙镇 2022年度'],
      ['2021年度', '1', '1', '100%', '3', '3', '甲镇 2021年度'],
      ['年度未识别', '1', '0', '0%', '0', '–', '–'],
    ]);
    const [townships] = rowsOf(view, '各级别的下年安排');
    expect(townships?.map(({ text }) => text).slice(0, 6)).toEqual(['乡镇街道', '2', '2', '100%', '5', '2.5']);
    expect(townships?.[2]?.at?.report).toBe('c');
    expect(view.denominator).toBe('共检看 4 份报告，2 份找到下年安排，共 5 条；2 份没有找到。');
  });
});

describe('pages of an archive without reports', () => {
  it('are all there and say so', () => {
    const all = viewsOf([]);
    expect(all.map(({ name }) => name)).toEqual([
      'shortcomings',
      ...KIND_KEYS.map((kind) => `shortcomings/${kind}`),
      'plans',
    ]);
    for (const { denominator, blocks } of all) {
      expect(denominator).toContain('0 份报告');
      expect(blocks.some(({ kind }) => kind === 'chart')).toBe(false);
    }
  });
});

describe('shares in words', () => {
  it.each([
    [null, '–'],
    [0, '0%'],
    [0.004, '<1%'],
    [0.005, '1%'],
    [0.994, '99%'],
    [0.996, '>99%'],
    [1, '100%'],
  ])('%s is %s', (share, words) => expect(shareWords(share)).toBe(words));
});

describe('shortened texts', () => {
  it('are never cut between the halves of a pair', () => {
    expect(shorten('甲乙𠀀丁', 5)).toBe('甲乙𠀀丁');
    expect(shorten('甲乙𠀀丁', 4)).toBe('甲乙…');
  });

  it.each([
    ['一是甲。二是乙。', '一是甲。'],
    ['说“甲不足。”乙。', '说“甲不足。”'],
    ['（一）甲不足\n乙。', '（一）甲不足'],
    ['甲不足；乙不足', '甲不足；乙不足'],
  ])('begin with a sentence: %s', (text, first) => expect(firstSentence(text)).toBe(first));
});
