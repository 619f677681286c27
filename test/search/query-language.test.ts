import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/search/ask/ask.ts';
import type { Engine } from '../../src/search/ask/engine.ts';
import { mayBeTraditional } from '../../src/search/ask/may-be-traditional.ts';
import { simplify } from '../../src/search/ask/simplify.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { fold } from '../../src/text/fold.ts';
import { openIndex } from './support/open-index.ts';
import { hanSubstrings, seeded } from './support/random-queries.ts';
import { seedRecords } from './support/seed-records.ts';

const records = seedRecords();
const texts = records.flatMap(({ passages }) => passages.map(({ text }) => text));
const paragraphs = records.map(({ report, scope, passages }) => ({
  name: `${report.id} ${scope}`,
  year: report.year,
  texts: passages.map(({ text }) => fold(text)),
}));
type Scope = (typeof paragraphs)[number];
/** Scopes that a plain reading of all texts finds. */
const where = (holds: (scope: Scope) => boolean) =>
  paragraphs
    .filter(holds)
    .map(({ name }) => name)
    .sort();
const has = ({ texts }: Scope, word: string) => texts.some((text) => text.includes(fold(word)));

let engine: Engine;
beforeAll(async () => {
  engine = {
    ...(await openIndex(await buildIndex(records, { shards: 2 }))).engine,
    simplify: async (text) => simplify(text),
  };
});
const found = async (query: string) => {
  const { reports } = await ask(engine, query);
  return reports.flatMap(({ facts, hits }) => hits.map(({ scope }) => `${facts.id} ${scope}`)).sort();
};
/** Pairs of words, half of them from one text. */
function pairs(count: number, seed: number): (readonly [string, string])[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, at) => {
    const from =
      at % 2 === 0
        ? texts
        : [texts[Math.floor(random() * texts.length)] ?? ''].filter((text) => /\p{Script=Han}{3}/u.test(text));
    const [a, b] = hanSubstrings(from.length > 0 ? from : texts, 2, random).map((word) => word.slice(0, 3));
    return [a as string, b as string] as const;
  }).filter(([a, b]) => a !== b);
}

describe('operators find what reading every text finds', () => {
  it('without', async () => {
    for (const [a, b] of pairs(80, 31))
      expect(await found(`${a} -${b}`), `${a} -${b}`).toEqual(where((s) => has(s, a) && !has(s, b)));
  });

  it('either', async () => {
    for (const [a, b] of pairs(80, 32)) {
      expect(await found(`${a}|${b}`), `${a}|${b}`).toEqual(where((s) => has(s, a) || has(s, b)));
      expect(await found(`执法 ${a} | ${b}`)).toEqual(where((s) => has(s, '执法') && (has(s, a) || has(s, b))));
    }
  });

  it.each([0, 1, 5, 20])('within %i characters of one paragraph', async (distance) => {
    let some = 0;
    for (const [a, b] of pairs(80, 33)) {
      const gap = `[^]{0,${distance}}`;
      const near = new RegExp(`${a}${gap}${b}|${b}${gap}${a}`, 'u');
      const expected = where(({ texts }) => texts.some((text) => near.test(text)));
      some += expected.length;
      expect(await found(`${a} ~${distance} ${b}`), `${a} ~${distance} ${b}`).toEqual(expected);
    }
    if (distance > 0) expect(some).toBeGreaterThan(3);
  });

  it('fields, alone and mixed', async () => {
    expect(await found('年度:2019')).toEqual(where(({ year }) => year === 2019));
    expect(await found('年度:2019-2020 执法')).toEqual(
      where((s) => has(s, '执法') && [2019, 2020].includes(s.year ?? 0)),
    );
    expect(await found('执法 章节:不足')).toEqual(where((s) => has(s, '执法') && s.name.endsWith(' shortcomings')));
    expect(await found('执法 -章节：不足')).toEqual(where((s) => has(s, '执法') && !s.name.endsWith(' shortcomings')));
    expect(await found('执法 地区:武清')).toEqual(where((s) => has(s, '执法')));
    expect(await found('执法 地区:北京')).toEqual([]);
    expect(await found('章节:序言')).toEqual([]);
    const [first] = records;
    expect(await found(`标题:${first?.report.id.slice(0, 8)}`)).toEqual(
      where(({ name }) => name.startsWith(first?.report.id.slice(0, 8) ?? '')),
    );
  });
});

describe('traditional characters', () => {
  it('are folded when the words are printed nowhere as typed, and it is said', async () => {
    expect(await found('行政執法')).toEqual(where((s) => has(s, '行政执法')));
    const answer = await ask(engine, '行政執法 年度:2019');
    expect(answer).toMatchObject({ query: '行政执法 年度:2019', terms: ['行政执法'] });
    expect(answer.notes).toEqual([{ kind: 'simplified', text: '行政执法 年度:2019' }]);
    expect(await found('發文機關:無 行政執法')).toEqual([]);
  });

  it('load no dictionary for simplified ones', async () => {
    let loaded = 0;
    const watched = { ...engine, simplify: async (text: string) => `${text}${loaded++ < 0}` };
    await ask(watched, '乾坤龙凤');
    await ask(watched, '没有的话');
    await ask(watched, '法治');
    expect(loaded).toBe(0);
    await ask(watched, '龍鳳');
    expect(loaded).toBe(1);
    expect(['行政複議', '執法', '法治', '上马台镇', 'abc'].map(mayBeTraditional)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
