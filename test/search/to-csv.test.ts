import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/client/search/to-csv.ts';
import { CSV_OPTIONS } from '../../src/site/files/reports-csv.ts';

describe('toCsv', () => {
  it('quotes every cell, doubles quotes, and disarms formulas', () => {
    expect(toCsv([['甲', 'a,"b"'], ['=1+1']])).toBe('\ufeff"甲","a,""b"""\r\n"\'=1+1"\r\n');
  });

  it.each([
    ...['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠SUM(1)'].map((cell) => [
      cell,
      `'${cell}`,
    ]),
    ...['年报', ' =1', "'=1", '"=1"', '\n=1', '1-1', 'a,b', '﹦1', '–1', '—1', ''].map((cell) => [cell, cell]),
  ])('writes the cell %j as %j, here and in the tables of a build', (cell = '', safe = '') => {
    const row = `\ufeff"${safe.replaceAll('"', '""')}"\r\n`;
    expect(toCsv([[cell]])).toBe(row);
    expect(stringify([[cell]], CSV_OPTIONS)).toBe(row);
  });
});
