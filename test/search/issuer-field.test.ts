import { describe, expect, it } from 'vitest';
import { foldSection } from '../../src/facts/standing-questions/fold-section.ts';
import { matchClauses } from '../../src/search/ask/match-clauses.ts';
import { parseQuery } from '../../src/search/ask/parse-query.ts';

const facts = { id: 'one', title: null, year: null, publishedOn: null, level: null, place: [] };
const holds = (query: string, issuer: string) =>
  matchClauses(
    parseQuery(query).clauses,
    foldSection({
      report: { ...facts, issuer },
      scope: 'other',
      passages: [{ anchor: 'p-1', text: '中介机构:司法局' }],
    }).stretch,
  ) !== null;

describe('发文机关:', () => {
  it.each(['发文机关:司法局', '发布机构:司法局', '机构：司法局'])('is known by what else it is called: %s', (query) => {
    expect([holds(query, '甲县司法局'), holds(query, '甲县财政局')]).toEqual([true, false]);
  });

  it('is not taken for a word that ends like it', () => {
    expect(holds('中介机构:司法局', '甲县财政局')).toBe(true);
  });
});
