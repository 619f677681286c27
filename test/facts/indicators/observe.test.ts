import { describe, expect, it } from 'vitest';
import { toLine, toToldIndicators } from '../../../src/facts/indicators/data.ts';
import type { Indicator } from '../../../src/facts/indicators/fact.ts';
import { LONGEST_SENTENCE, observe } from '../../../src/facts/indicators/observe.ts';
import type { Report } from '../../../src/model/report.ts';
import type { ScopeKey } from '../../../src/search/search-record.ts';
import { extractSeed, extractText } from '../../extract/support.ts';
import { observed } from '../../support/compare-reports.ts';
import { figuresIn } from './support.ts';

/** The figures of paragraphs that stand in one section of a report. */
async function factsOf(texts: readonly string[], scope: ScopeKey = 'measures'): Promise<Indicator[]> {
  const report = await extractText('某市2024年法治政府建设年度报告\n');
  const passages = texts.map((text, at) => ({ anchor: `p-${at}`, text }));
  const facts = { id: 'a', title: null, issuer: null, year: null, level: null, place: [], publishedOn: null };
  return observe({ report, records: [{ report: facts, scope, passages }] });
}

const first = async (text: string) => (await factsOf([text]))[0] as Indicator;

describe('a figure', () => {
  it('keeps its words, its sentence and its place', async () => {
    const text = '强化普法。 全年 发放 宣传资料 １．２ 万余份，效果明显。继续努力。';
    const fact = await first(text);
    expect(fact).toMatchObject({
      kind: 'materials-distributed',
      value: 12000,
      unit: '份',
      bound: 'ge',
      period: '全年',
    });
    expect(fact.text).toBe('资料 １．２ 万余份');
    expect(fact.sentence).toBe('全年 发放 宣传资料 １．２ 万余份，效果明显。');
    expect(text.slice(fact.at.from, fact.at.to)).toBe(fact.text);
    expect(fact.at).toMatchObject({ report: 'a', scope: 'measures', anchor: 'p-0', rule: 'materials-distributed' });
  });

  it('is read from traditional characters as well', async () => {
    expect(await first('懸掛宣傳橫幅18條。')).toMatchObject({
      kind: 'banners',
      value: 18,
      unit: '条',
      text: '橫幅18條',
    });
  });

  it('is none where a plan for the next year aims at it', async () => {
    expect(await factsOf(['开展普法活动20场。'], 'next-year')).toEqual([]);
    expect(await factsOf(['开展普法活动20场。'], 'shortcomings')).toHaveLength(1);
  });

  it('of a sentence without end keeps what stands around it', async () => {
    const words = '深入推进依法行政，'.repeat(100);
    const fact = await first(`${words}评查执法案卷125件，${words}`);
    expect(fact.sentence.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(fact.sentence).toContain(fact.text);
    const short = '深入推进依法行政，'.repeat(20);
    expect((await first(`${short}评查执法案卷125件。`)).sentence).toBe(`${short}评查执法案卷125件。`);
  });

  it('stands in one cell of a table: a row says not which number is of what', async () => {
    expect(await factsOf(['行政处罚\t12件\t30件', '项目\t数量', '行政许可\t120'])).toEqual([]);
    expect(await factsOf(['作出行政处罚12件\t良好'])).toHaveLength(1);
  });
});

describe('not said, zero in words and placeholder are three things', () => {
  it('not said', async () => {
    expect(await factsOf(['依法办理行政复议和行政诉讼案件。', '没有一个数字的段落'])).toEqual([]);
  });

  it('zero in words', async () => {
    const [fact] = await factsOf(['全年未发生行政诉讼案件。']);
    expect(fact).toMatchObject({ kind: 'litigation-cases', value: 0, unit: '件', inWords: true, placeholder: false });
    expect(await first('全年行政诉讼案件0件。')).toMatchObject({ value: 0, inWords: false });
  });

  it.each([
    ['受理行政复议案件XX件。', 'reconsideration-cases', 'XX件'],
    ['全年罚款***万元。', 'fines-yuan', '***万元'],
    ['开展普法宣传活动　　场次，', 'publicity-events', '场次'],
    ['持证执法人员____名。', 'certified-officers', '____名'],
    ['持证执法人员（）名。', 'certified-officers', '（）名'],
    ['行政处罚案件件，罚款万元。', 'penalties', '件'],
  ])('placeholder: %s', async (text, kind, words) => {
    const fact = await first(text);
    expect(fact).toMatchObject({ kind, value: null, inWords: false, placeholder: true });
    expect(fact.text.endsWith(words)).toBe(true);
  });

  it('and data tell them apart', async () => {
    const facts = await factsOf(['受理行政复议案件XX件，行政诉讼无一败诉。']);
    expect(facts.map(toLine).map(({ kind, value, inWords }) => [kind, value, inWords])).toEqual([
      ['reconsideration-cases', null, false],
      ['litigation-lost', 0, true],
    ]);
    expect(toToldIndicators(facts)).toEqual([
      {
        kind: 'litigation-lost',
        value: 0,
        unit: '件',
        bound: null,
        period: null,
        scope: 'against',
        text: '无一败诉',
      },
    ]);
  });

  it('nor is a number of forty digits a value', async () => {
    const fact = await first(`受理行政复议案件${'7'.repeat(40)}件。`);
    expect(fact).toMatchObject({ value: null, placeholder: false });
    expect(toToldIndicators([fact])).toEqual([]);
    expect(await first('受理行政复议案件123456789012345件。')).toMatchObject({ value: 123456789012345 });
    expect(await first('受理行政复议案件1234567890123456件。')).toMatchObject({ value: null });
  });
});

describe('two figures of one kind', () => {
  it('are both kept and marked', async () => {
    const facts = await factsOf(['调解矛盾纠纷895起。', '化解各类矛盾纠纷985件。', '评查执法案卷125件。']);
    expect(facts.map(({ value, several }) => [value, several])).toEqual([
      [895, true],
      [985, true],
      [125, false],
    ]);
  });
});

describe('parts', () => {
  it.each([
    ['全年查处各类违法案件18件，其中简易程序4件、普通程序14件。', 2, 18, true],
    ['全年查处各类违法案件18件，其中简易程序4件、普通程序13件。', 2, 17, false],
    ['全年查处各类违法案件18件，其中简易程序10件、普通程序9件。', 2, 19, false],
    ['审查文件48份（含合同37份、执法案卷6份、其他文书5份）。', 3, 48, true],
    ['调解各类矛盾纠纷895起，同比下降7%，其中包括死亡纠纷15起。', 1, 15, null],
    ['检查企业46家：其中市级40家；县级6家。', 2, 46, true],
    ['查处案件100余件，其中简易程序80余件、普通程序20件。', 2, 100, true],
    ['查处案件100余件，其中简易程序50余件、普通程序20件。', 2, 70, null],
  ])('%s', async (text, count, sum, agrees) => {
    const [total, ...parts] = await factsOf([text]);
    expect(total).toMatchObject({ part: false, parts: { count, sum, agrees } });
    for (const part of parts) expect(part).toMatchObject({ part: true, parts: null });
  });

  it('end where another figure begins', async () => {
    const facts = await factsOf(['查处案件18件，其中简易程序4件、普通程序14件，办理行政许可30件。']);
    expect(facts.map(({ kind, part }) => [kind, part])).toEqual([
      ['penalties', false],
      ['penalties', true],
      ['penalties', true],
      ['licences', false],
    ]);
  });
});

describe('a change against the year before', () => {
  it('is kept beside its figure, and is none itself', async () => {
    const facts = await factsOf(['办理行政许可723件，同比下降17%。', '作出行政处罚8件，较2023年增长27.7个百分点。']);
    expect(facts.map(({ value, change }) => [value, change])).toEqual([
      [723, { value: -17, unit: '%', bound: null }],
      [8, { value: 27.7, unit: '个百分点', bound: null }],
    ]);
  });
});

describe('the period', () => {
  it.each([
    ['今年以来，办理行政许可723件。', '今年以来'],
    ['截至11月，办理行政许可723件。', '截至11月'],
    ['截至2024年11月底，办理行政许可723件。', '截至2024年11月底'],
    ['1至12月，办理行政许可723件。', '1至12月'],
    ['五年来，累计办理行政许可723件。', '五年来'],
    ['近三年，办理行政许可723件。', '近三年'],
    ['“七五”以来，办理行政许可723件。', '“七五”以来'],
    ['2024年，办理行政许可723件。', '2024年'],
    ['办理行政许可723件。', null],
    ['与2022年相比有进步，办理行政许可723件。', null],
    ['落实《法治政府建设实施纲要（2021-2025年）》，办理行政许可723件。', null],
  ])('%s', async (text, period) => {
    expect(await first(text)).toMatchObject({ period });
  });
});

describe('the scope', () => {
  it.each([
    ['省市政府', '市政府受理行政复议案件30件。', 'government/decided'],
    ['以政府为被告', '以区政府为被告的行政诉讼案件5件。', 'government/against'],
    ['部门', '区级部门负责人出庭应诉率99.3%。', 'bureau'],
    ['镇街', '各镇街开展普法活动30场。', 'town'],
  ])('%s', async (_, text, scope) => {
    expect(await first(text)).toMatchObject({ scope });
  });

  const named = async (name: string, text: string): Promise<Report> =>
    extractText(`${name}2024年法治政府建设年度报告\n一、主要举措和成效\n${text}\n二、存在不足\n能力不足。\n`);

  it.each([
    ['武清区上马台镇', 'town', 'town/against'],
    ['龙川县司法局', 'bureau', 'bureau/decided'],
    ['青岛市农业农村局', 'bureau', 'bureau/against'],
    ['威海市人民政府', 'government', 'government/decided'],
  ])('of %s', async (name, own, ofCases) => {
    const report = await named(name, '办理行政许可723件。受理行政复议案件3件。');
    expect(observe(observed(report)).map(({ scope }) => scope)).toEqual([own, ofCases]);
  });

  it.each([
    ['武清区上马台镇', ['全市共有“法律明白人”300名。', '全区共有“法律明白人”300名。'], '全镇共有“法律明白人”30名。'],
    ['龙川县司法局', ['全省共有“法律明白人”300名。', '全市共有“法律明白人”300名。'], '全县共有“法律明白人”30名。'],
    ['昆山市人民政府', ['全省共有“法律明白人”300名。', '全国共有“法律明白人”300名。'], '全市共有“法律明白人”30名。'],
    ['浙江省司法厅', ['全国共有“法律明白人”300名。'], '全省共有“法律明白人”30名。'],
  ])('of %s is not that of larger places', async (name, others, own) => {
    const report = await named(name, `${others.join('')}${own}`);
    expect(observe(observed(report)).map(({ value }) => value)).toEqual([30]);
  });
});

/** Figures that the survey of the seeds asks for. */
type SeedFigure = readonly [kind: string, value: number, unit: string, words: string];
const SEEDS: readonly (readonly [file: string, figures: readonly SeedFigure[]])[] = [
  ['000_26c84a4fe4352593.txt', [['certified-officers', 14, '人', '均通过执法资格考试']]],
  [
    '001_b2724b32383efc5b.txt',
    [
      ['litigation-cases', 13, '起', '2023年共受理行政诉讼一审案件13起,败诉1起'],
      ['litigation-lost', 1, '起', '2023年共受理行政诉讼一审案件13起,败诉1起'],
      ['disputes-mediated', 895, '起', '今年以来'],
      ['disputes-mediated', 985, '件', '重点信访积案5件'],
    ],
  ],
  ['002_05c1ebab16517406.txt', [['legal-advisers', 1, '名', '我镇聘请了1名常年法律顾问']]],
  [
    '003_99c6fe48d1545a6e.txt',
    [
      ['enforcement-inspections', 2080, '次', '开展行政检查2080次'],
      ['fines-yuan', 26150, '元', '处罚金额26150元'],
    ],
  ],
  [
    '004_b78587c61ef74fe8.txt',
    [
      ['cases-filed', 142, '起', '街道一般程序立案142起'],
      ['fines-yuan', 295200, '元', '累计罚款金额29.52万元'],
    ],
  ],
];

describe('the seeds', () => {
  it.each(SEEDS)('%s', async (file, figures) => {
    const { report, records } = observed(await extractSeed(file));
    const facts = observe({ report, records });
    for (const [kind, value, unit, words] of figures) {
      const found = facts.filter((fact) => fact.kind === kind && fact.value === value && fact.unit === unit);
      expect(found.map(({ sentence }) => sentence).join('\n'), `${kind} ${value}`).toContain(words);
    }
    for (const { at, text } of facts) {
      const passages = records.find(({ scope }) => scope === at.scope)?.passages ?? [];
      expect(passages.some((one) => one.anchor === at.anchor && one.text.slice(at.from, at.to) === text)).toBe(true);
    }
  });
});

describe('time grows with the text', () => {
  // Read in the square of their length, a million characters would take minutes.
  it.each([
    ['figures without an end of sentence', '办理行政许可723件，', 200_000],
    ['parts without end', '其中12件、', 200_000],
    ['digits', '1', 1_000_000],
    ['numerals', '一二三十百千万', 1_000_000],
    ['blanks', 'XX件', 200_000],
    ['open quotation marks', '“《', 1_000_000],
    ['words of zero', '未发生', 1_000_000],
    ['heads', '行政复议案件', 1_000_000],
  ])('%s', (_, unit, length) => {
    const start = performance.now();
    figuresIn(unit.repeat(Math.ceil(length / unit.length)));
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});
