import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/search/ask/ask.ts';
import type { Engine } from '../../src/search/ask/engine.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import type { ScopeKey, SearchRecord } from '../../src/search/search-record.ts';
import { fold } from '../../src/text/fold.ts';
import { openIndex } from './support/open-index.ts';
import { hanSubstrings, seeded } from './support/random-queries.ts';
import { seedRecords } from './support/seed-records.ts';

/** The seeds, two of them in one year, one without a year. */
const records = seedRecords().map((record): SearchRecord => {
  const year = record.report.year === 2019 ? 2018 : record.report.year === 2020 ? null : record.report.year;
  return { ...record, report: { ...record.report, year } };
});
let engine: Engine;
beforeAll(async () => {
  engine = (await openIndex(await buildIndex(records))).engine;
});

/** Rows as `year reports/held occurrences/chars`, counted by looking at every text. */
function bruteForce(words: readonly string[], within: (scope: ScopeKey) => boolean = () => true): string[] {
  const rows = new Map<number | null, { hit: Set<string>; held: Set<string>; count: number; chars: number }>();
  for (const { report, passages } of records.filter((record) => within(record.scope))) {
    const row = rows.get(report.year) ?? { hit: new Set(), held: new Set(), count: 0, chars: 0 };
    rows.set(report.year, row);
    const texts = passages.map(({ text }) => fold(text)).filter((text) => text !== '');
    const counts = words.map((word) => texts.reduce((sum, text) => sum + text.split(word).length - 1, 0));
    row.held.add(report.id);
    row.chars += texts.reduce((sum, text) => sum + text.length + 1, 0);
    if (counts.includes(0)) continue;
    row.hit.add(report.id);
    row.count += counts.reduce((a, b) => a + b, 0);
  }
  return [...rows]
    .sort(([a], [b]) => (a ?? 9999) - (b ?? 9999))
    .map(([year, { hit, held, count, chars }]) => `${year} ${hit.size}/${held.size} ${count}/${chars}`);
}
const counted = async (query: string, restriction = {}) =>
  (await ask(engine, query, restriction)).years.map(
    ({ year, reports, held, occurrences, chars }) => `${year} ${reports}/${held} ${occurrences}/${chars}`,
  );

describe('the years of an answer', () => {
  it('count what a look at every text counts, for one word and for two', async () => {
    const words = hanSubstrings(
      records.flatMap(({ passages }) => passages.map(({ text }) => text)),
      120,
      seeded(7),
    ).map((word) => word.slice(0, 3));
    expect(bruteForce(['执法']).length).toBe(4);
    expect(bruteForce(['执法']).at(-1)).toMatch(/^null /);
    for (const word of words) {
      expect(await counted(word), word).toEqual(bruteForce([word]));
      if (word !== '执法') expect(await counted(`${word} 执法`), word).toEqual(bruteForce([word, '执法']));
    }
  });

  it('agree with the counts of the answer', async () => {
    const { years, occurrences, reports } = await ask(engine, '执法|法治 -诉讼', { section: ['measures', 'other'] });
    expect(years.reduce((sum, year) => sum + year.occurrences, 0)).toBe(occurrences);
    expect(years.reduce((sum, year) => sum + year.reports, 0)).toBe(reports.length);
    expect(occurrences).toBeGreaterThan(0);
  });

  it('have the sections that were searched as denominator, chosen or typed', async () => {
    const expected = bruteForce(['执法'], (scope) => scope === 'shortcomings');
    expect(await counted('执法', { section: 'shortcomings' })).toEqual(expected);
    expect(await counted('执法 章节:不足')).toEqual(expected);
    expect(await counted('执法 -章节:不足')).toEqual(bruteForce(['执法'], (scope) => scope !== 'shortcomings'));
  });

  it('name only the years chosen', async () => {
    expect(await counted('执法', { year: [2018] })).toEqual(bruteForce(['执法']).slice(0, 1));
    expect(await counted('执法', { year: [1999] })).toEqual([]);
  });

  it('are told of a word that no report has, and not of a query that asks for nothing', async () => {
    expect(await counted('龘')).toEqual(bruteForce(['龘']));
    expect(await counted('')).toEqual([]);
  });
});
