import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/search/ask/ask.ts';
import type { Engine } from '../../src/search/ask/engine.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { openIndex } from './support/open-index.ts';

const report = (id: string, year: number, level: 'county' | 'city', place: string[]) => ({
  id,
  title: id,
  issuer: id === 'a' ? '武清区司法局' : null,
  year,
  level,
  place,
  publishedOn: null,
});
const a = report('a', 2020, 'county', ['天津市', '武清区']);
const b = report('b', 2021, 'city', ['天津市']);
const records: SearchRecord[] = [
  {
    report: a,
    scope: 'measures',
    passages: [
      { anchor: 'p-1', text: '行政复议' },
      { anchor: 'p-2', text: '行政' },
    ],
  },
  { report: a, scope: 'shortcomings', passages: [{ anchor: 'p-3', text: '复议少。行政复议' }] },
  {
    report: b,
    scope: 'measures',
    passages: [
      { anchor: 'p-4', text: '复议复议复议行政复议' },
      { anchor: 'p-5', text: '执法' },
    ],
  },
];
let engine: Engine;
beforeAll(async () => {
  engine = (await openIndex(await buildIndex(records))).engine;
});
const found = async (query: string, restriction = {}) => {
  const { reports } = await ask(engine, query, restriction);
  return reports.map(
    ({ facts, hits }) => `${facts.id}:${hits.map(({ scope, count }) => `${scope}${count}`).join('+')}`,
  );
};

describe('answers', () => {
  it.each([
    ['relevance', ['a', 'b']],
    ['newest', ['b', 'a']],
    ['oldest', ['a', 'b']],
    ['hits', ['a', 'b']],
  ] as const)('stand by %s', async (sort, expected) => {
    const { reports } = await ask(engine, '行政|执法', {}, { sort });
    expect(reports.map(({ facts }) => facts.id)).toEqual(expected);
  });

  it('put the report with most occurrences first, then the newest', async () => {
    expect(await found('复议')).toEqual(['b:measures4', 'a:measures1+shortcomings2']);
    expect(await found('行政')).toEqual(['a:measures2+shortcomings1', 'b:measures1']);
  });

  it('never match across paragraphs', async () => {
    expect(await found('行政复议行政')).toEqual([]);
    expect(await found('复议执法')).toEqual([]);
  });

  it('want both words in one section', async () => {
    expect(await found('执法 复议')).toEqual(['b:measures5']);
    expect(await found('少 执法')).toEqual([]);
  });

  it.each([
    [{ section: 'shortcomings' }, ['a:shortcomings2']],
    [{ year: 2021 }, ['b:measures4']],
    [{ year: '2020', section: 'measures' }, ['a:measures1']],
    [{ level: 'city' }, ['b:measures4']],
    [{ place: '武清区' }, ['a:measures1+shortcomings2']],
    [{ place: '天津市/武清区' }, ['a:measures1+shortcomings2']],
    [{ place: '天津' }, []],
    [{ section: 'no-such-section' }, []],
    [{ year: [2020, '2021'], section: ['shortcomings', 'measures'] }, ['b:measures4', 'a:measures1+shortcomings2']],
    [{ level: ['county', 'city'], place: ['天津市/武清区'] }, ['a:measures1+shortcomings2']],
    [{ issuer: ['武清区司法局'] }, ['a:measures1+shortcomings2']],
    [{ issuer: '司法局' }, []],
    [{ section: [], year: [''] }, ['b:measures4', 'a:measures1+shortcomings2']],
    [{ section: '', year: undefined }, ['b:measures4', 'a:measures1+shortcomings2']],
  ])('hold to %j', async (restriction, expected) => {
    expect(await found('复议', restriction)).toEqual(expected);
  });

  it('count every facet as if only the others restricted', async () => {
    const { facets, sections, everywhere } = await ask(engine, '复议', { section: 'measures', year: 2020 });
    expect({ sections, everywhere }).toEqual({ sections: 1, everywhere: 3 });
    const few = (reports: number, sections: number, occurrences: number) => ({ reports, sections, occurrences });
    const one = (occurrences: number) => ({ alone: few(1, 1, occurrences), more: few(1, 1, occurrences) });
    const shown = (occurrences: number) => ({ alone: few(1, 1, occurrences), more: few(0, 0, 0) });
    expect(facets).toEqual({
      section: { measures: shown(1), shortcomings: { alone: few(1, 1, 2), more: few(0, 1, 2) } },
      year: { 2020: shown(1), 2021: one(4) },
      place: { 天津市: one(1), '天津市/武清区': one(1) },
      level: { county: one(1) },
      issuer: { 武清区司法局: one(1) },
    });
  });

  it('count beyond a chosen place what it does not hold already', async () => {
    const { facets } = await ask(engine, '复议', { place: '天津市/武清区' });
    const none = { reports: 0, sections: 0, occurrences: 0 };
    expect(Object.entries(facets.place).map(([path, { alone, more }]) => [path, alone.sections, more])).toEqual([
      ['天津市', 3, { reports: 1, sections: 1, occurrences: 4 }],
      ['天津市/武清区', 2, none],
    ]);
  });

  it('list every section under restrictions when no word is asked for, the newest first', async () => {
    const answer = await ask(engine, ' ', { section: ['measures', 'shortcomings'] });
    expect(answer).toMatchObject({ found: 2, sections: 3, occurrences: 0, problem: null, terms: [] });
    expect(answer.reports.map(({ facts }) => facts.id)).toEqual(['b', 'a']);
    expect((await ask(engine, '')).problem).toBe('empty');
    expect((await ask(engine, '')).sections).toBe(0);
  });

  it('name chosen values that no report has', async () => {
    const { unknown, sections } = await ask(engine, '复议', { year: [1999, 2020], section: 'foo', place: '天津市' });
    expect({ unknown, sections }).toEqual({
      unknown: [
        { facet: 'section', value: 'foo' },
        { facet: 'year', value: '1999' },
      ],
      sections: 0,
    });
  });

  it('name conditions that no report fulfils, where nothing is found', async () => {
    const unmet = async (query: string) =>
      (await ask(engine, query)).unmet.map(({ name, value }) => `${name}:${value}`);
    expect(await unmet('年度:1999')).toEqual(['年度:1999']);
    expect(await unmet('复议 年度:1999 级别:乡|地区:天山')).toEqual(['年度:1999', '级别:乡', '地区:天山']);
    expect(await unmet('复议 年度:2020')).toEqual([]);
    expect(await unmet('没有的词 年度:2020 -年度:1999')).toEqual([]);
    expect(await unmet('年度:二〇二一 级别:foo')).toEqual([]);
  });

  it('say what tells a report from one that reads the same', async () => {
    const one = { ...report('x', 2020, 'county', ['天津市']), title: '报告' };
    const passages = [{ anchor: 'p-1', text: '复议' }];
    const facts = [
      { ...one, publishedOn: '2021-01-02' },
      { ...one, id: 'y', publishedOn: '2021-01-03' },
      { ...one, id: 'z', year: 2019 },
      { ...one, id: 'v', year: 2018 },
      { ...one, id: 'w', year: 2018 },
    ];
    const index = await buildIndex(facts.map((own) => ({ report: own, scope: 'measures', passages })));
    const { reports } = await ask((await openIndex(index)).engine, '复议', {}, { sort: 'newest' });
    expect(Object.fromEntries(reports.map(({ facts: { id }, apart }) => [id, apart]))).toEqual({
      x: 'publishedOn',
      y: 'publishedOn',
      z: null,
      v: 'id',
      w: 'id',
    });
  });
});
