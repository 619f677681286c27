import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullName, shortenName } from '../../../src/search/short-name.ts';

describe('shortenName', () => {
  it.each([
    ['甲县司法局', '甲县', '~司法局'],
    ['甲县', '甲县', '~'],
    ['乙县司法局', '甲县', '乙县司法局'],
    ['~司法局', '甲县', '~~司法局'],
    ['司法局', '', '司法局'],
  ])('%s in %s is %s', (name, place, short) => {
    expect(shortenName(name, place)).toBe(short);
  });

  it('can be undone for any name and place', () => {
    const text = fc.stringMatching(/^[~甲乙]{0,5}$/);
    fc.assert(fc.property(text, text, (name, place) => fullName(shortenName(name, place), place) === name));
  });
});
