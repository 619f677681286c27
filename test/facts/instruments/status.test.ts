import { describe, expect, it } from 'vitest';
import { INSTRUMENTS } from '../../../src/facts/cited-laws/instruments.ts';
import { keysOf } from '../../../src/facts/cited-laws/name-index.ts';
import { canMean, statusOn } from '../../../src/facts/cited-laws/status.ts';

describe('the table of instruments', () => {
  const all = [...INSTRUMENTS.values()];

  it('names each once, and each name leads to it alone', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    for (const { key, name, also = [] } of all) {
      for (const one of [name, `中华人民共和国${name}`, ...also]) expect([one, keysOf(one)]).toEqual([one, [key]]);
    }
  });

  it('has days that are days, ends after beginnings, successors that exist, a source each', () => {
    for (const { key, from, to, how, next, source } of all) {
      for (const day of [from, to]) if (day) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      if (from !== null && to !== undefined) expect([key, from < to]).toEqual([key, true]);
      expect([key, how === undefined]).toEqual([key, to === undefined]);
      if (next !== undefined) expect(INSTRUMENTS.has(next)).toBe(true);
      expect(source).not.toBe('');
    }
  });

  it('says of what came in another’s place that it stands when the other does no more', () => {
    for (const { key, to, how, next } of all) {
      if (how !== 'repealed' || next === undefined || to === undefined) continue;
      expect([key, statusOn(next, to)]).toEqual([key, 'in-force']);
    }
  });
});

describe('how an instrument stood', () => {
  it.each([
    ['contract-law', '2020-12-31', 'in-force'],
    ['contract-law', '2021-01-01', 'repealed'],
    ['civil-code', '2020-12-31', 'not-yet'],
    ['civil-code', '2021-01-01', 'in-force'],
    ['rule-of-law-outline-2021', '2021-08-10', 'not-yet'],
    ['rule-of-law-outline-2021', '2021-08-11', 'in-force'],
    ['rule-of-law-outline-2021', '2025-12-31', 'in-force'],
    ['rule-of-law-outline-2021', '2026-01-01', 'expired'],
    ['legal-reform-outline-2023', '2024-01-01', 'unknown'],
    ['legal-reform-outline-2023', '2028-01-01', 'expired'],
    ['model-indicators', '2024-01-01', 'unknown'],
    ['admin-reconsideration-law', '2023-12-31', 'in-force'],
    ['admin-reconsideration-law', '2024-01-01', 'in-force'],
    ['admin-penalty-law', '2021-07-15', 'in-force'],
    ['civil-code', null, 'unknown'],
    [null, '2024-01-01', 'unknown'],
    ['no-such-key', '2024-01-01', 'unknown'],
  ])('%s on %s: %s', (key, day, status) => {
    expect(statusOn(key, day)).toBe(status);
  });

  it('takes a name before its day for the older instrument of that name', () => {
    expect(canMean('national-security-law', '2015-06-30')).toBe(false);
    expect(canMean('national-security-law', '2015-07-01')).toBe(true);
    expect(canMean('national-security-law', null)).toBe(true);
    expect(canMean('civil-code', '2020-01-01')).toBe(true);
  });
});
