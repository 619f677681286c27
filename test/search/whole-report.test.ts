import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/search/ask/ask.ts';
import type { Engine } from '../../src/search/ask/engine.ts';
import { NOTES } from '../../src/search/ask/notes.ts';
import { parseQuery } from '../../src/search/ask/parse-query.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import type { ScopeKey, SearchRecord } from '../../src/search/search-record.ts';
import { openIndex } from './support/open-index.ts';

const facts = (id: string, year: number) => ({
  id,
  title: id,
  issuer: null,
  year,
  level: null,
  place: [],
  publishedOn: null,
});
const record = (id: string, scope: ScopeKey, text: string): SearchRecord => ({
  report: facts(id, id === 'c' ? 2020 : 2021),
  scope,
  passages: [{ anchor: 'p-1', text }],
});
const records = [
  record('a', 'measures', '执法和培训，执法'),
  record('a', 'shortcomings', '培训少'),
  record('b', 'measures', '执法'),
  record('b', 'shortcomings', '培训'),
  record('b', 'other', '别的'),
  record('c', 'measures', '执法'),
  record('c', 'other', '诉讼'),
  record('d', 'measures', '培训'),
  record('d', 'shortcomings', '诉讼执法'),
];
let engine: Engine;
beforeAll(async () => {
  engine = (await openIndex(await buildIndex(records))).engine;
});
const found = async (query: string, restriction = {}) => {
  const { reports, apart } = await ask(engine, query, restriction, { sort: 'newest' });
  const lines = reports.map(
    ({ facts: { id }, hits }) => `${id}:${hits.map(({ scope, count }) => `${scope}${count}`).join('+')}`,
  );
  return { lines, apart };
};

describe('范围:全篇', () => {
  it('wants all words in one report, wherever they stand, and shows where', async () => {
    expect(await found('执法 培训')).toEqual({ lines: ['a:measures3'], apart: 3 });
    expect(await found('执法 培训 范围:全篇')).toEqual({
      lines: ['a:measures3+shortcomings1', 'b:measures1+shortcomings1', 'd:measures1+shortcomings1'],
      apart: null,
    });
  });

  it('wants none of the words left out anywhere in the report', async () => {
    expect((await found('执法 -诉讼 范围:全篇')).lines).toEqual(['a:measures2', 'b:measures1']);
    expect((await found('执法 培训 -诉讼')).apart).toBe(2);
  });

  it('looks at the sections that a field names', async () => {
    expect((await found('执法 培训 章节:举措 范围:全篇')).lines).toEqual(['a:measures3']);
    expect((await found('执法|诉讼 培训 -章节:不足 范围:全篇')).lines).toEqual(['a:measures3']);
  });

  it('holds with pairs and alternatives', async () => {
    expect((await found('执法|诉讼 培训 范围:全篇')).lines.length).toBe(3);
    expect((await found('诉讼 ~2 执法 培训 范围:全篇')).lines).toEqual(['d:measures1+shortcomings1']);
  });

  it('is offered for more than one word, and counts within the restrictions', async () => {
    expect((await found('执法')).apart).toBeNull();
    expect((await found('执法|培训')).apart).toBeNull();
    expect((await found('执法 诉讼')).apart).toBe(2);
    expect((await found('执法 诉讼', { year: 2021 })).apart).toBeNull();
    expect((await found('执法 章节:举措')).apart).toBeNull();
  });

  it('tells of a range that does not exist', () => {
    expect(parseQuery('执法 范围:本节').notes).toEqual([]);
    expect(parseQuery('执法 范围:全篇').range).toBe('report');
    expect(parseQuery('执法 -范围:全篇').range).toBe('section');
    const { notes } = parseQuery('执法 范围:全文');
    expect(notes).toEqual([{ kind: 'unknown-range', text: '全文' }]);
    expect(NOTES['unknown-range'].told('全文')).toBe('没有叫“全文”的范围。范围有：全篇、本节。');
  });
});
