import { describe, expect, it } from 'vitest';
import { readAddress, strayNames, strayValues, toAddress } from '../../src/client/search/page-state.ts';

describe('the address of the search page', () => {
  it.each([
    '?q=a',
    '?q=a&section=other&year=2021&year=2022&sort=hits',
    '?q=a&lines=text',
    '?q=a&lines=left',
    '?q=a&sort=oldest&lines=right',
    '?q=a&view=trend',
  ])('%s says again what it was read as', (search) => {
    expect(toAddress(readAddress(search))).toBe(search);
  });

  it.each([
    ['?q=a&lines=trend', 'trend'],
    ['?q=a&view=left', 'left'],
    ['?q=a&view=reports', 'reports'],
    ['?q=a&view=no&lines=', 'reports'],
    ['?q=a&lines=up', 'reports'],
  ])('%s shows %s', (search, view) => {
    expect(readAddress(search).view).toBe(view);
  });

  it('tells which of its names and values it does not know', () => {
    const search = '?q=a&yaer=2021&sort=hits&view=foo&lines=left&year=1999&sort=best';
    expect(strayNames(search)).toEqual(['yaer']);
    expect(strayValues(search)).toEqual(['view=foo', 'sort=best']);
    expect(strayValues('?view=read&lines=&sort=newest')).toEqual([]);
  });
});
