import { describe, expect, it } from 'vitest';
import { findIssuers } from '../../../src/search/ask/find-issuers.ts';
import { sampleBook } from '../support/sample-book.ts';

const book = sampleBook();
const found = (typed: string) => findIssuers(book, typed).offers.map(({ name, within }) => `${within}|${name}`);

describe('issuers to compare', () => {
  it.each([
    ['smtz', ['甲县|上马台镇']],
    ['shangmatai', ['甲县|上马台镇']],
    ['上马', ['甲县|上马台镇']],
    ['甲县上马', ['甲县|上马台镇']],
    ['甲县 城关', ['甲县城关镇|城关镇人民政府']],
    ['城关镇', ['乙县城关镇|城关镇人民政府', '甲县城关镇|城关镇人民政府']],
    ['甲县', ['甲县|上马台镇', '甲县城关镇|城关镇人民政府']],
    ['smtz 2022', ['甲县|上马台镇']],
    ['2022', []],
    ['', []],
    ['没有', []],
  ])('are found by name, pinyin and place: %s', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('with the year that was typed beside them', () => {
    expect(findIssuers(book, 'smtz 2022年度').year).toBe(2022);
    expect(findIssuers(book, 'smtz 202').year).toBeNull();
  });

  it('are so many at most', () => {
    expect(findIssuers(book, '镇', 1).offers).toHaveLength(1);
  });
});
