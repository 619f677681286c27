import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/client/search/to-csv.ts';

describe('toCsv', () => {
  it('quotes every cell, doubles quotes, and disarms formulas', () => {
    expect(toCsv([['甲', 'a,"b"'], ['=1+1']])).toBe('\ufeff"甲","a,""b"""\r\n"\'=1+1"\r\n');
  });
});
