import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/search/ask/ask.ts';
import type { Engine } from '../../src/search/ask/engine.ts';
import { parseQuery } from '../../src/search/ask/parse-query.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { kwicLines, sortKwic } from '../../src/search/kwic.ts';
import { openIndex } from './support/open-index.ts';
import { hanSubstrings, seeded } from './support/random-queries.ts';
import { seedRecords } from './support/seed-records.ts';

const records = seedRecords();
const texts = records.flatMap(({ passages }) => passages.map(({ text }) => text));
let engine: Engine;
beforeAll(async () => {
  engine = (await openIndex(await buildIndex(records))).engine;
});
const lines = (text: string, query: string) =>
  kwicLines([{ anchor: 'p', text }], parseQuery(query).clauses).map(
    ({ left, hit, right }) => `${left}[${hit}]${right}`,
  );

describe('kwicLines', () => {
  it('has a line for every occurrence the search counts, operators included', async () => {
    const words = hanSubstrings(texts, 120, seeded(41)).map((word) => word.slice(0, 4));
    const queries = words.flatMap((word, at) => [
      word,
      `${word}|执法`,
      `${word} ~20 执法`,
      `${word}|行政 ~8 执法|法治`,
      `${words[at - 1] ?? '法'} ${word}`,
    ]);
    for (const query of queries) {
      const answer = await ask(engine, query);
      const found = answer.reports.flatMap(({ facts, hits }) =>
        hits.flatMap(({ scope }) => {
          const record = records.find((one) => one.report.id === facts.id && one.scope === scope);
          return kwicLines(record?.passages ?? [], answer.clauses);
        }),
      );
      expect(found.length, query).toBe(answer.occurrences);
    }
  });

  it('quotes as printed', () => {
    expect(lines('在２０２１ 年，于2021年底', '2021年')).toEqual([
      '在[２０２１ 年]，于2021年底',
      '在２０２１ 年，于[2021年]底',
    ]);
  });

  it('shows a pair on one line, and no word without its other', () => {
    expect(lines('甲一二乙，三四五六甲', '甲 ~2 乙')).toEqual(['[甲一二乙]，三四五六甲']);
    expect(lines('乙 甲，丙', '甲 ~2 乙|丙')).toEqual(['[乙 甲]，丙']);
  });

  it('tells which mark at its anchor a line is, as the page counts them: overlapping ones once', () => {
    const passages = ['执法，行政执法，执法', '执法'].map((text) => ({ anchor: 'p-1', text }));
    const found = kwicLines([...passages, { anchor: 'p-2', text: '执法' }], parseQuery('执法|行政执法').clauses);
    expect(found.map(({ anchor, nth, hit }) => `${anchor} ${nth} ${hit}`)).toEqual([
      'p-1 1 执法',
      'p-1 2 行政执法',
      'p-1 2 执法',
      'p-1 3 执法',
      'p-1 4 执法',
      'p-2 1 执法',
    ]);
  });

  it('sorts by what stands before, read from the word outwards, and after', () => {
    const all = kwicLines(
      ['丙甲词乙', '丁乙词甲', '甲甲词丙'].map((text) => ({ anchor: text, text })),
      parseQuery('词').clauses,
    );
    const by = (order: 'left' | 'right') => sortKwic(all, order).map(({ anchor }) => anchor);
    expect(by('left')).toEqual(['丙甲词乙', '甲甲词丙', '丁乙词甲']);
    expect(by('right')).toEqual(
      ['丙甲词乙', '丁乙词甲', '甲甲词丙'].sort((a, b) => new Intl.Collator('zh-CN').compare(a[3] ?? '', b[3] ?? '')),
    );
    expect(sortKwic(all, 'text')).toEqual(all);
  });
});
