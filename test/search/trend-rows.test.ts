import { describe, expect, it } from 'vitest';
import { rateOf, rateText, totalOf } from '../../src/client/search/trend/rate.ts';
import { trendRows } from '../../src/client/search/trend/trend-table.ts';

const years = [
  { year: 2021, reports: 1, held: 3, occurrences: 7, chars: 30_000 },
  { year: 2022, reports: 0, held: 1, occurrences: 0, chars: 0 },
  { year: null, reports: 1, held: 1, occurrences: 2, chars: 8_000 },
];

describe('the rows of a trend', () => {
  it('tell rates per 10,000 characters with one decimal, reports without a year by name', () => {
    expect(trendRows(years, (year) => `?year=${year}`).slice(1)).toEqual([
      ['2021', '1', '3', '7', '30000', '2.3', '?year=2021'],
      ['2022', '0', '1', '0', '0', '0.0', '?year=2022'],
      ['年度未识别', '1', '1', '2', '8000', '2.5', ''],
    ]);
  });

  it('make the total of sums, not of rates', () => {
    expect(totalOf(years)).toEqual({ year: null, reports: 2, held: 5, occurrences: 9, chars: 38_000 });
    expect(rateText(totalOf(years))).toBe('2.4');
    expect(rateOf(totalOf([]))).toBe(0);
  });
});
