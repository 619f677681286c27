import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractReport } from '../../../src/extract/extract-report.ts';
import { toLine } from '../../../src/facts/timeliness/data.ts';
import { countsOf, join } from '../../../src/facts/timeliness/join.ts';
import { daysBetween, observe } from '../../../src/facts/timeliness/observe.ts';
import { dueFor, PUBLICATION_RULES } from '../../../src/facts/timeliness/rules.ts';
import { tally } from '../../../src/facts/timeliness/tally.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import type { Level } from '../../../src/model/level.ts';
import { linesOf } from '../../../src/text/line-breaks.ts';
import { sampleConfig } from '../../support/sample-config.ts';
import { type SampleSpec, sampleReport } from '../../support/sample-report.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

const CONFIG = sampleConfig();

function found(spec: SampleSpec) {
  return observe({ report: sampleReport(spec) })[0];
}

describe('the rule in force', () => {
  it.each<[number | null, Level | null, string | null, string | null]>([
    // The outline was made public on 27 December 2015: too late for the report on 2014, due by March 2015.
    [2013, 'county', null, null],
    [2014, 'county', null, null],
    [2015, 'county', 'outline-2015', '2016-03-31'],
    [2017, 'department', 'outline-2015', '2018-03-31'],
    // The regulation came into force on 15 April 2019, two weeks after the report on 2018 was due.
    [2018, 'county', 'outline-2015', '2019-03-31'],
    [2019, 'county', 'regulation-2019', '2020-03-31'],
    [2025, 'county', 'regulation-2019', '2026-03-31'],
    // The outline speaks to governments from the county up.
    [2018, 'township', null, null],
    [2018, null, null, null],
    [2018, 'zone', 'outline-2015', '2019-03-31'],
    [2019, 'township', 'regulation-2019', '2020-03-31'],
    [2019, null, 'regulation-2019', '2020-03-31'],
    [null, 'county', null, null],
  ])('for the report on %s of a %s', (year, level, rule, day) => {
    const due = dueFor(year, level);
    expect([due?.rule.id ?? null, due?.day ?? null]).toEqual([rule, day]);
  });

  it('is the first of the table that is in force, the newest first', () => {
    const dates = PUBLICATION_RULES.map(({ from }) => from);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(new Set(PUBLICATION_RULES.map(({ id }) => id)).size).toBe(dates.length);
  });
});

describe('the state of a report', () => {
  it.each<[number, string | null, string, number | null]>([
    [2021, '2022-03-30', 'in-time', -1],
    [2021, '2022-03-31', 'in-time', 0],
    [2021, '2022-04-01', 'late', 1],
    [2021, '2021-12-11', 'in-time', -110],
    [2021, '2023-04-01', 'late', 366],
    [2021, null, 'undated', null],
    [2018, '2019-03-31', 'in-time', 0],
    [2018, '2019-04-01', 'late', 1],
    [2018, '2019-04-15', 'late', 15],
    [2014, '2016-05-01', 'no-rule', null],
    [2014, null, 'no-rule', null],
  ])('on %s published %s is %s', (year, publishedOn, state, days) => {
    const fact = found({ year, publishedOn, level: 'county' });
    expect([fact.state, fact.days, fact.publishedOn]).toEqual([state, days, publishedOn]);
  });

  it('without a year is that of no rule', () => {
    expect(found({ year: null }).state).toBe('no-rule');
  });

  it('is undated where the date is doubtful, below .8', () => {
    const report = sampleReport({ year: 2021, publishedOn: '2022-05-01' });
    const at = (confidence: number) =>
      observe({ report: { ...report, publishedOn: { ...report.publishedOn, confidence } } })[0];
    expect([at(0.8).state, at(0.8).publishedOn]).toEqual(['late', '2022-05-01']);
    expect([at(0.79).state, at(0.79).publishedOn, at(0.79).at]).toEqual(['undated', null, null]);
  });

  it('counts days through leap years', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
  });
});

describe('the witness of the date', () => {
  async function read(text: string) {
    const bytes = Buffer.from(text);
    return extractReport(await ingest({ path: 'a.txt', bytes, sidecar: null, limits: CONFIG.limits }));
  }
  const BODY = '\n一、主要举措和成效\n加强组织领导。\n二、存在不足\n一是人员少。\n三、下一步打算\n一是加强宣传。\n';

  it.each(['\n', '\r\n'])('is its line of the capture, and the words there', async (end) => {
    const page = `某某县人民政府2023年法治政府建设情况报告\n\n来源：某某县人民政府  发布日期：2024-03-05\n${BODY}`;
    const report = await read(page.replaceAll('\n', end));
    const [{ at, words, state }] = observe({ report });
    expect(state).toBe('in-time');
    expect(words).toContain('2024-03-05');
    const line = linesOf(report.rawText)[Number(at?.anchor.slice(1)) - 1];
    expect([at?.scope, at?.anchor]).toEqual(['capture', 'L3']);
    expect(line?.slice(at?.from, at?.to)).toBe('2024-03-05');
  });

  it('has no place where the date is no part of the text', () => {
    const report = sampleReport({ year: 2021, publishedOn: '2022-03-01' });
    const witness = { rule: 'meta-pubdate', text: 'PubDate: 2022-03-01', start: null, end: null };
    const [fact] = observe({ report: { ...report, publishedOn: { ...report.publishedOn, witnesses: [witness] } } });
    expect([fact.at, fact.words]).toEqual([null, 'PubDate: 2022-03-01']);
  });

  it('of a seed', async () => {
    const file = path.resolve(import.meta.dirname, '../../../seeds/000_26c84a4fe4352593.txt');
    const report = await read(readFileSync(file, 'utf8'));
    expect(toLine(observe({ report })[0])).toEqual({
      report: report.id,
      rule: 'regulation-2019',
      due: '2022-03-31',
      publishedOn: '2022-03-23',
      state: 'in-time',
      days: -8,
    });
  });
});

function tallyOf(spec: SampleSpec) {
  const summary = sampleSummary(spec);
  return [summary.id, tally(observe({ report: sampleReport({ ...spec, id: summary.id }) }), summary)] as const;
}

const TALLIES = [
  { path: 'a.txt', year: 2021, publishedOn: '2022-03-01' },
  { path: 'b.txt', year: 2022, publishedOn: '2023-05-01' },
  { path: 'c.txt', year: 2022, publishedOn: null },
  { path: 'd.txt', year: 2022, publishedOn: '2023-03-31', issuer: '上马台镇人民政府' },
  { path: 'e.txt', year: 2022, publishedOn: null, issuer: '大良镇', region: ['天津市', '武清区', '大良镇'] },
  { path: 'f.txt', year: 2014, publishedOn: null, level: 'county' as const },
  { path: 'g.txt', year: null, publishedOn: '2023-03-31' },
  { path: 'h.txt', year: 2022, publishedOn: '2023-03-31', issuer: null, level: null },
].map(tallyOf);

function joinAll(tallies: typeof TALLIES) {
  return tallies.reduce((so, [id, one]) => join.add(so, id, one), join.empty());
}

function plain({ grid, unplaced, counts }: ReturnType<typeof joinAll>) {
  const sorted = <T>(map: ReadonlyMap<string | number, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    unplaced,
    counts: sorted(counts),
    grid: sorted(grid).map(([key, row]) => [key, { ...row, years: sorted(row.years) }]),
  };
}

describe('timeliness over reports', () => {
  const joined = joinAll(TALLIES);

  it('has a row an issuer and a cell a year, which is of the first that was published', () => {
    const rows = [...joined.grid.values()];
    expect(rows.map(({ issuer }) => issuer).sort()).toEqual(['上马台镇人民政府', '大良镇']);
    const years = rows.find(({ issuer }) => issuer === '上马台镇人民政府')?.years;
    expect([...(years ?? [])].map(([year, { reports, first }]) => [year, reports, first.report, first.state])).toEqual(
      expect.arrayContaining([
        [2021, 1, 'a', 'in-time'],
        [2022, 3, 'd', 'in-time'],
      ]),
    );
    expect(joined.unplaced).toBe(2);
  });

  it('counts every report once, with undated apart from late', () => {
    expect(countsOf(joined, null, null)).toEqual({ 'in-time': 3, late: 1, undated: 2, 'no-rule': 2 });
    expect(countsOf(joined, 2022, null)).toEqual({ 'in-time': 2, late: 1, undated: 2, 'no-rule': 0 });
    expect(countsOf(joined, 2022, 'township')).toEqual({ 'in-time': 1, late: 1, undated: 2, 'no-rule': 0 });
    expect(countsOf(joined, 2022, 'unknown')).toEqual({ 'in-time': 1, late: 0, undated: 0, 'no-rule': 0 });
    expect(countsOf(joined, 'unknown', null)).toEqual({ 'in-time': 0, late: 0, undated: 0, 'no-rule': 1 });
    expect(countsOf(joined, 1999, null)).toEqual({ 'in-time': 0, late: 0, undated: 0, 'no-rule': 0 });
  });

  it('is the same in any order and in any parts', () => {
    const whole = plain(joinAll(TALLIES));
    const orders = fc.shuffledSubarray(TALLIES, { minLength: TALLIES.length });
    fc.assert(
      fc.property(orders, fc.nat(TALLIES.length), fc.nat(TALLIES.length), (order, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const parts = [order.slice(0, from), order.slice(from, to), order.slice(to)];
        expect(plain(parts.map(joinAll).reduce((so, part) => join.merge(so, part)))).toEqual(whole);
        expect(plain(parts.map(joinAll).reduceRight((so, part) => join.merge(part, so)))).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it('is no larger for its join than one finding', () => {
    for (const [, one] of TALLIES) expect(JSON.stringify(one).length).toBeLessThan(1000);
  });
});
