import { beforeAll, describe, expect, it } from 'vitest';
import { summarise } from '../../../src/archive/summarise.ts';
import { join } from '../../../src/facts/indicators/join.ts';
import { observe } from '../../../src/facts/indicators/observe.ts';
import { result } from '../../../src/facts/indicators/result.ts';
import { type IndicatorTally, MOST_FIGURES, tally } from '../../../src/facts/indicators/tally.ts';
import { views } from '../../../src/facts/indicators/views.ts';
import { sayChange } from '../../../src/facts/indicators/wording.ts';
import { extractText } from '../../extract/support.ts';
import { observed } from '../../support/compare-reports.ts';

const TEXTS = [
  ['上马台镇', '作出行政处罚3件。受理行政复议案件XX件。'],
  ['包场镇', `${'作出行政处罚3件。'.repeat(MOST_FIGURES + 1)}查处违法案件18件，其中简易程序4件、普通程序14件。`],
  ['官埠桥镇', '无行政诉讼案件。'],
] as const;

let tallies: readonly (readonly [id: string, tally: IndicatorTally])[];
beforeAll(async () => {
  const made = TEXTS.map(async ([name, text]) => {
    const report = await extractText(`${name}2024年法治政府建设年度报告\n一、主要举措和成效\n${text}\n`);
    return [report.id, tally(observe(observed(report)), summarise(report))] as const;
  });
  tallies = await Promise.all(made);
});

const joined = (some: typeof tallies) => some.reduce((so, [id, one]) => join.add(so, id, one), join.empty());

describe('the page of a kind', () => {
  it('stays as it is when a report comes that does not state it', () => {
    const pageOf = (kind: string, some: typeof tallies) =>
      views(joined(some), { reports: some.length }).find(({ name }) => name === `indicators/${kind}`);
    const before = tallies.slice(0, 2);
    expect(pageOf('reconsideration-cases', before)?.denominator).toBe('1 份报告写到；共检看多少份，见“报告里的数字”。');
    expect(pageOf('reconsideration-cases', tallies)).toEqual(pageOf('reconsideration-cases', before));
    expect(pageOf('litigation-cases', before)).toBeUndefined();
  });
});

describe('figures told more than once, and with their change', () => {
  const tableOf = async (kind: string, text: string) => {
    const report = await extractText(`包场镇2024年法治政府建设年度报告\n一、主要举措和成效\n${text}\n`);
    const own = [[report.id, tally(observe(observed(report)), summarise(report))] as const];
    const view = views(joined(own), { reports: 1 }).find(({ name }) => name === `indicators/${kind}`);
    const table = view?.blocks.find((block) => block.kind === 'table');
    if (table?.kind !== 'table') throw new Error(`${kind}: no table`);
    const heads = table.columns.map(({ label }) => label);
    return { heads, of: (head: string) => table.rows.map((row) => row[heads.indexOf(head)]?.text) };
  };

  it('are marked, each, with how many there are', async () => {
    const { of } = await tableOf('penalties', '作出行政处罚3件。作出行政处罚5件。');
    expect(of('数值')).toEqual(['3 件', '5 件']);
    expect(of('几处')).toEqual(['2 处之一', '2 处之一']);
  });

  it('say how many there are where the page lists the first of them only', async () => {
    const { of } = await tableOf('penalties', '作出行政处罚3件。'.repeat(MOST_FIGURES + 1));
    expect(of('几处')).toEqual(Array.from({ length: MOST_FIGURES }, () => `${MOST_FIGURES + 1} 处之一`));
  });

  it('have the change that their sentence says', async () => {
    const { of } = await tableOf('penalties', '作出行政处罚8件，同比下降17%。');
    expect(of('所写增减')).toEqual(['下降 17%']);
  });

  it('have no column of what no row says', async () => {
    const { heads } = await tableOf('penalties', '作出行政处罚8件。');
    expect(heads).toEqual(['机构', '数值', '年度', '级别', '期间', '范围']);
  });

  it('come to the page of the report as the first of so many', async () => {
    const report = await extractText(
      '包场镇2024年法治政府建设年度报告\n一、主要举措和成效\n作出行政处罚3件。作出行政处罚5件。\n',
    );
    const own = [[report.id, tally(observe(observed(report)), summarise(report))] as const];
    expect(result(joined(own)).get(report.id)).toMatchObject([{ kind: 'penalties', text: '3 件', count: 2 }]);
  });

  it.each([
    [{ value: -17, unit: '%', bound: null }, '下降 17%'],
    [{ value: 27.7, unit: '个百分点', bound: null }, '增长 27.7 个百分点'],
    [{ value: 3, unit: '件', bound: 'ge' }, '增长 ≥ 3 件'],
    [{ value: -2, unit: '件', bound: 'about' }, '下降 约 2 件'],
    [{ value: -0, unit: '%', bound: null }, '持平'],
    [null, ''],
  ] as const)('%j is %s', (change, words) => expect(sayChange(change)).toBe(words));
});

describe('the picture of a kind', () => {
  it('has numbers that lead to the figures that stand there, or to the smaller of two', async () => {
    const made = [7, 3, 5, 9].map(async (value, at) => {
      const report = await extractText(
        `包场镇202${at % 2}年法治政府建设年度报告\n一、主要举措和成效\n作出行政处罚${value}件。\n`,
      );
      return [report.id, tally(observe(observed(report)), summarise(report))] as const;
    });
    const all = await Promise.all(made);
    const view = views(joined(all), { reports: 4 }).find(({ name }) => name === 'indicators/penalties');
    const chart = view?.blocks.find((block) => block.kind === 'chart');
    const values = new Map(all.map(([id, { kinds }]) => [id, kinds[0]?.figures[0]?.value]));
    const told = chart?.kind === 'chart' ? chart.table.rows : [];
    expect(
      told.map(([name, , ...cells]) => [
        name?.text,
        ...cells.map(({ text, at }) => [text, values.get(at?.report ?? '')]),
      ]),
    ).toEqual([
      ['乡镇街道 2020', ['5.5', 5], ['6', 5], ['6.5', 5]],
      ['乡镇街道 2021', ['4.5', 3], ['6', 3], ['7.5', 3]],
    ]);
    expect(told.map((row) => row[1]?.at?.report)).toEqual([expect.any(String), expect.any(String)]);
  });
});

describe('figures of reports together', () => {
  it('are known by kind and report', () => {
    const all = joined(tallies);
    expect([...all].map(([kind, reports]) => [kind, reports.size]).sort()).toEqual([
      ['litigation-cases', 1],
      ['penalties', 2],
      ['reconsideration-cases', 1],
    ]);
    const [row] = all.get('litigation-cases')?.values() ?? [];
    expect(row).toMatchObject({ year: 2024, level: 'township', count: 1, figures: [{ value: 0, inWords: true }] });
  });

  it('are at most so many of a kind, the others counted, parts left out', () => {
    const [, [, { kinds }]] = tallies as [unknown, (typeof tallies)[number]];
    expect(kinds).toMatchObject([{ kind: 'penalties', count: MOST_FIGURES + 2 }]);
    expect(kinds[0]?.figures).toHaveLength(MOST_FIGURES);
  });

  it('are the same in any order and parts', () => {
    const sorted = (map: ReturnType<typeof joined>) =>
      [...map].map(([kind, reports]) => [kind, [...reports].sort()] as const).sort();
    const whole = sorted(joined(tallies));
    expect(sorted(joined([...tallies].reverse()))).toEqual(whole);
    expect(sorted(join.merge(joined(tallies.slice(2)), joined(tallies.slice(0, 2))))).toEqual(whole);
  });
});
