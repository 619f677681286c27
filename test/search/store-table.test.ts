import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers, writeNumbers } from '../../src/search/number-column.ts';
import { type ReportFacts, SCOPE_KEYS } from '../../src/search/search-record.ts';
import { shardOf } from '../../src/search/shard-of.ts';
import { longTitle, shortTitle } from '../../src/search/short-title.ts';
import { readTable, storeTable } from '../../src/search/store-table.ts';

const text = fc.oneof(fc.constantFrom('天津市', '武清区', '武清区司法局', '2021', '$&', '', '\u0001'), fc.string());
const facts: fc.Arbitrary<ReportFacts> = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{12}$/),
  title: fc.option(fc.array(text).map((parts) => parts.join(''))),
  issuer: fc.option(text),
  year: fc.option(fc.integer({ min: 2010, max: 2026 })),
  level: fc.constantFrom('county', 'city', null),
  place: fc.array(fc.constantFrom('天津市', '武清区', '上马台镇'), { maxLength: 3 }),
  publishedOn: fc.option(fc.constantFrom('2022-03-01', '2023-01-31')),
});

describe('the stored table', () => {
  it('gives back every row as it was', () => {
    const row = fc.record({
      facts,
      lengths: fc.array(fc.nat(300_000), { minLength: SCOPE_KEYS.length, maxLength: SCOPE_KEYS.length }),
      headings: fc.array(fc.array(fc.nat(3), { maxLength: 3 }), {
        minLength: SCOPE_KEYS.length,
        maxLength: SCOPE_KEYS.length,
      }),
    });
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(1, 4), (rows, shards) => {
        const table = {
          scopes: SCOPE_KEYS,
          tiers: [
            { publication: '0123456789', shards, chunks: ['一', '法治', 'ꀀꄱ'], packs: [0, 12] },
            { publication: '', shards: 0, chunks: [], packs: [] },
            { publication: 'abcdefabcd', shards: 2, chunks: ['法'], packs: [0] },
          ],
          rows: rows.map((one, at) => ({
            ...one,
            shard: at % 2 === 0 ? shardOf(one.facts.id, shards) : shards + shardOf(one.facts.id, 2),
          })),
          places: [...new Set(rows.map((one) => one.facts.place.join('/')).filter((path) => path !== ''))].reverse(),
          headings: ['一', '二', '三', '四'],
        };
        expect(readTable(JSON.parse(JSON.stringify(storeTable(table))))).toEqual(table);
      }),
    );
  });

  it('is refused in another form', () => {
    const table = { scopes: SCOPE_KEYS, tiers: [], rows: [], places: [], headings: [] };
    const stored = { ...storeTable(table), version: 2 } as unknown as ReturnType<typeof storeTable>;
    expect(() => readTable(stored)).toThrow(/form 2/);
  });

  it('takes ids of any length', () => {
    const rows = ['a', 'bcd'].map((id) => ({
      facts: { id, title: null, issuer: null, year: null, level: null, place: [], publishedOn: null },
      shard: 0,
      lengths: SCOPE_KEYS.map(() => 0),
      headings: SCOPE_KEYS.map(() => []),
    }));
    const tiers = [{ publication: '', shards: 1, chunks: [], packs: [] }];
    const table = { scopes: SCOPE_KEYS, tiers, rows, places: [], headings: [] };
    expect(readTable(storeTable(table)).rows.map((row) => row.facts.id)).toEqual(['a', 'bcd']);
  });
});

describe('short titles', () => {
  it('leave out what other facts say, and come back whole', () => {
    const one: ReportFacts = {
      id: 'a',
      title: '山东省聊城市高唐县教育局2023年法治政府建设情况报告',
      issuer: '高唐县教育局',
      year: 2023,
      level: null,
      place: ['山东省', '聊城市', '高唐县'],
      publishedOn: null,
    };
    expect(shortTitle(one)?.length).toBe(3 + '年法治政府建设情况报告'.length);
    expect(longTitle(shortTitle(one), one)).toBe(one.title);
  });
});

describe('a column of numbers', () => {
  it('comes back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31)), (numbers) => {
        expect(readNumbers(writeNumbers(numbers), numbers.length)).toEqual(numbers);
      }),
    );
  });
});
