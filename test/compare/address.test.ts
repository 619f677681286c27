import { describe, expect, it } from 'vitest';
import { MOST_REPORTS, readAddress, reportIn, toAddress } from '../../src/client/compare/address.ts';

describe('the address of a comparison', () => {
  it.each([
    ['', []],
    ['?a=x&b=y', ['x', 'y']],
    ['?b=y&a=x', ['x', 'y']],
    ['?a=x', ['x']],
    ['?a=&b=y', ['y']],
    ['?a=x&b=y&c=z&d=u&e=v&f=w', ['x', 'y', 'z', 'u', 'v', 'w']],
    ['?r=x,y,%20z,', ['x', 'y', 'z']],
    ['?a=x&r=y,x', ['x', 'y']],
  ])('%s', (search, ids) => {
    expect(readAddress(search).ids).toEqual(ids);
  });

  it('says what came twice, and how many are too many', () => {
    expect(readAddress('?a=x&b=x&c=y')).toMatchObject({ ids: ['x', 'y'], twice: ['x'], left: 0 });
    const many = (count: number) => `?r=${Array.from({ length: count }, (_, at) => `id${at}`).join()}`;
    expect(readAddress(many(MOST_REPORTS))).toMatchObject({ left: 0 });
    expect(readAddress(many(MOST_REPORTS + 1))).toMatchObject({ left: 1 });
    expect(readAddress(many(MOST_REPORTS + 1)).ids).toHaveLength(MOST_REPORTS);
  });

  it('says which of its names mean nothing', () => {
    expect(readAddress('?a=x&id=y&show=own&id=z&r=u').stray).toEqual(['id']);
  });

  it('is read as it was written', () => {
    for (const own of [false, true])
      for (const ids of [[], ['x'], ['x', 'y'], ['x', 'y', 'z', 'u', 'v', 'w']])
        expect(readAddress(toAddress({ ids, own }))).toEqual({ ids, own, twice: [], stray: [], left: 0 });
    expect(toAddress({ ids: ['x', 'y'], own: false })).toBe('?a=x&b=y');
  });
});

describe('a report that is pasted', () => {
  it.each([
    ['https://example.org/archive/reports/26c84a4fe435/#p-1', '26c84a4fe435'],
    ['/reports/own_id', 'own_id'],
    [' 26c84a4fe435 ', '26c84a4fe435'],
    ['上马台', null],
    ['smtz', null],
    ['/reports/', null],
  ])('%s', (typed, id) => {
    expect(reportIn(typed)).toBe(id);
  });
});
