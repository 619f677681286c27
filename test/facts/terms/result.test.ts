import { describe, expect, it } from 'vitest';
import { MOST_SHOWN, result } from '../../../src/facts/terms/result.ts';
import { type Held, joinedOf, many, tallyOf } from './support/tallies.ts';

function shown(words: Held) {
  const others = many(60, () => tallyOf({ 执法: 9 }));
  return result(joinedOf([tallyOf({ 执法: 9, ...words }, { issuer: '甲' }), ...others])).get('r00000');
}

describe('words that a report’s page shows', () => {
  it('are told with what they were held against', () => {
    expect(shown({ 港口: 8 })).toEqual({ peers: 'level-year', terms: [{ word: '港口', count: 8 }] });
    expect(shown({})).toEqual({ peers: 'level-year', terms: [] });
  });

  it('are not told again within a longer one, unless they stand alone as often', () => {
    expect(shown({ 港口: 9, 港口岸线: 5 })?.terms.map(({ word }) => word)).toEqual(['港口岸线']);
    expect(shown({ 港口: 10, 港口岸线: 5 })?.terms.map(({ word }) => word)).toEqual(['港口', '港口岸线']);
  });

  it(`are ${MOST_SHOWN} at most`, () => {
    const words = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [String.fromCharCode(0x4e00 + at, 0x5e00 + at), 9]));
    expect(shown(words(MOST_SHOWN))?.terms).toHaveLength(MOST_SHOWN);
    expect(shown(words(MOST_SHOWN + 1))?.terms).toHaveLength(MOST_SHOWN);
  });

  it('are none of a single report', () => {
    expect(result(joinedOf([tallyOf({ 港口: 9 })])).size).toBe(0);
  });
});
