import { describe, expect, it } from 'vitest';
import { MOST_FIRST } from '../../../src/facts/terms/diffusion.ts';
import type { TermTally } from '../../../src/facts/terms/tally.ts';
import { MOST_OF_CHANGE, MOST_PANELS, NEWEST_CHANGES } from '../../../src/facts/terms/view-of-all.ts';
import { MOST_YEARS } from '../../../src/facts/terms/view-of-term.ts';
import { views } from '../../../src/facts/terms/views.ts';
import { MOST_OF_GROUP, timesOf } from '../../../src/facts/terms/views-of-groups.ts';
import type { Table, View } from '../../../src/model/view.ts';
import { parseQuery } from '../../../src/search/ask/parse-query.ts';
import { joinedOf, many, type Of, tallyOf } from './support/tallies.ts';

const word = (at: number) => String.fromCharCode(0x4e00 + at, 0x5e00 + at);

/** A report that quotes a term which the dictionary lacks. */
const quoting = (text: string, of: Of = {}): TermTally =>
  tallyOf({ 执法: 1 }, of, [{ text, count: 2, paragraphs: 1, around: ['""'] }]);

/** Reports of another year that hold nothing of it. */
const others = many(20, () => tallyOf({ 执法: 1 }, { year: 2000 }));

const viewsOf = (tallies: readonly TermTally[]) => views(joinedOf(tallies));
const viewNamed = (all: readonly View[], name: string) => all.find((view) => view.name === name) as View;
const pageOf = (all: readonly View[], title: string) => all.find((view) => view.title === title) as View;
const tablesOf = ({ blocks }: View): Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block : block.kind === 'chart' ? block.table : []));
const textsOf = ({ rows }: Table) => rows.map((row) => row.map(({ text }) => text));
const ways = (all: readonly View[]) =>
  all.flatMap(tablesOf).flatMap(({ rows }) => rows.flatMap((row) => row.flatMap(({ href }) => href ?? [])));

describe('the page of a term', () => {
  const all = viewsOf([
    ...many(3, (at) => quoting('综合查一次', { year: 2022 + at, region: [`${'甲乙丙'[at]}省`], issuer: `机构${at}` })),
    ...many(9, () => tallyOf({ 执法: 1 }, { year: 2024, region: ['甲省'] })),
    quoting('综合查一次', { year: null, region: [], issuer: '某机构' }),
  ]);
  const page = pageOf(all, '综合查一次');

  it('tells which report was the first held here, and how many of each year and place', () => {
    const [first, years, places] = tablesOf(page).map(textsOf);
    expect(first?.[0]).toEqual(['机构0 2022年度', '甲省']);
    expect(years).toEqual([
      ['2024', '1', '10%'],
      ['2023', '1', '100%'],
      ['2022', '1', '100%'],
    ]);
    expect(places).toEqual([
      ['甲省', '2022', '1', '1', '0', '0'],
      ['乙省', '2023', '1', '0', '1', '0'],
      ['丙省', '2024', '1', '0', '0', '1'],
    ]);
    expect(page.doubt).toContain('不是这个词最早出现的时间');
  });

  it('says what its tables leave out', () => {
    expect(page.denominator).toContain('4 份报告写到“综合查一次”（其中 1 份年度未识别，1 份地区未识别');
  });

  it('says nothing of how many reports there are, so that one without the term leaves it as it is', () => {
    const before = many(600, (at) => (at < 60 ? quoting('综合查一次') : tallyOf({ 执法: 1 })));
    const after = [...before, tallyOf({ 执法: 1 }, { issuer: '新来的' })];
    expect(pageOf(viewsOf(after), '综合查一次')).toEqual(pageOf(viewsOf(before), '综合查一次'));
  });

  it('tells shares to five in a hundred, below a tenth to one', () => {
    const shareOf = (held: number, reports: number) => {
      const tallies = many(reports, (at) => (at < held ? quoting('综合查一次') : tallyOf({ 执法: 1 })));
      tallies.push(...many(reports, () => tallyOf({ 执法: 1 }, { year: 2000 })));
      return tablesOf(pageOf(viewsOf(tallies), '综合查一次'))[1]?.rows[0]?.[2]?.text;
    };
    expect([shareOf(17, 200), shareOf(19, 200), shareOf(20, 200), shareOf(25, 200)]).toEqual([
      '9%',
      '10%',
      '10%',
      '15%',
    ]);
    expect([shareOf(3, 2000), shareOf(199, 200), shareOf(200, 200)]).toEqual(['1%', '99%', '100%']);
  });

  it(`names ${MOST_FIRST} reports, and has columns for ${MOST_YEARS} years`, () => {
    const years = many(MOST_YEARS + 2, (at) => quoting('综合查一次', { year: 2010 + at }));
    const [first, rows, places] = tablesOf(pageOf(viewsOf([...years, ...others]), '综合查一次'));
    expect(first?.rows).toHaveLength(MOST_FIRST);
    expect(rows?.rows).toHaveLength(MOST_YEARS + 2);
    expect(places?.columns.slice(3).map(({ label }) => label)).toHaveLength(MOST_YEARS);
    expect(places?.columns.at(-1)?.label).toBe(String(2010 + MOST_YEARS + 1));
  });
});

describe('the pages of groups', () => {
  const words = (from: number, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [word(from + at), 1]));
  const ofYear = (year: number, from: number, count: number) =>
    many(60, (at) => tallyOf(words(from, count), { year, issuer: `机构${at}` }));
  const all = viewsOf([2020, 2021, 2022, 2023, 2024].flatMap((year) => ofYear(year, (year - 2020) * 40, 30)));

  it(`tell ${MOST_OF_GROUP} words of each, with both counts of both sides`, () => {
    const [reports, table] = tablesOf(viewNamed(all, 'terms/years'));
    expect(reports?.rows.map((row) => row.map(({ text }) => text))[0]).toEqual(['2024', '60', '30']);
    const rows = textsOf(table as Table);
    expect(rows.filter(([, year]) => year === '2024')).toHaveLength(MOST_OF_GROUP);
    expect(rows[0]?.slice(1, 6)).toEqual(['2024', '60', '60', '0', '240']);
    expect(Number(rows[0]?.at(-1))).toBeGreaterThan(1);
  });

  it('say so in a sentence where nothing sets one apart', () => {
    const { blocks } = viewNamed(all, 'terms/levels');
    expect(blocks.at(-1)).toMatchObject({ kind: 'remark' });
  });

  it(`tell ${MOST_OF_CHANGE} words of what came and went in the newest ${NEWEST_CHANGES} years`, () => {
    const changes = viewNamed(all, 'terms').blocks.slice(-2) as Table[];
    for (const { rows } of changes) {
      expect([...new Set(rows.map((row) => row[1]?.text))]).toEqual(['2024', '2023', '2022']);
      expect(rows).toHaveLength(NEWEST_CHANGES * MOST_OF_CHANGE);
    }
    expect(changes[0]?.rows[0]?.slice(1, 6).map(({ text }) => text)).toEqual(['2024', '60', '60', '0', '60']);
    expect(changes[1]?.rows[0]?.slice(1, 6).map(({ text }) => text)).toEqual(['2024', '60', '60', '0', '60']);
  });

  it('ask for what the search understands', () => {
    const queries = ways(all).flatMap((href) => new URL(href, 'https://nianbao.example').searchParams.get('q') ?? []);
    expect(queries.some((query) => query.includes(' -'))).toBe(false);
    for (const query of queries) expect(parseQuery(query)).toMatchObject({ problem: null, notes: [] });
  });
});

describe('a side that has some of a word', () => {
  it('is asked for without the group', () => {
    const others = many(90, (at) => tallyOf({ 执法: 1, ...(at < 2 ? { 渔船: 1 } : {}) }, { region: ['乙省'] }));
    const all = viewsOf([...many(40, () => tallyOf({ 渔船: 1 }, { region: ['甲省'] })), ...others]);
    const asked = ways(all).map((href) => new URL(href, 'https://nianbao.example').searchParams.get('q'));
    expect(asked).toContain('渔船 -地区:甲省');
    expect(parseQuery('渔船 -地区:甲省')).toMatchObject({ problem: null, notes: [] });
  });
});

describe('the way in', () => {
  it(`draws ${MOST_PANELS} terms that reports quote in several years`, () => {
    const tallies = Array.from({ length: MOST_PANELS + 1 }, (_, at) => `新词${word(at)}`).flatMap((text) =>
      many(4, (at) => quoting(text, { year: 2022 + (at % 2) })),
    );
    const chart = viewNamed(viewsOf(tallies), 'terms').blocks.find(({ kind }) => kind === 'chart');
    expect(chart?.kind === 'chart' && chart.panels).toHaveLength(MOST_PANELS);
  });

  it('is there for an archive of one report and of none, in sentences', () => {
    for (const tallies of [[], [tallyOf({ 港口: 9 })]]) {
      const all = viewsOf(tallies);
      expect(all.map(({ name }) => name)).toEqual(['terms', 'terms/years', 'terms/places', 'terms/levels']);
      expect(all[0]?.denominator).toContain(`${tallies.length} 份报告`);
      expect(all[0]?.blocks.filter(({ kind }) => kind === 'remark')).toHaveLength(3);
    }
  });
});

describe('how many times as many', () => {
  it('is rounded down', () => {
    expect([timesOf(0.01), timesOf(1), timesOf(1.09)]).toEqual(['1.0', '2.0', '2.1']);
  });
});
