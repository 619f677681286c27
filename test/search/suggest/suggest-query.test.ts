import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/ask/parse-query.ts';
import { issuerQuery, placeQuery, wordQuery } from '../../../src/search/ask/suggest-query.ts';

describe('queries that suggestions stand for', () => {
  it.each([
    [issuerQuery('上马台镇', null), '发文机关:上马台镇'],
    [issuerQuery('城关镇', '甘肃省甲县城关镇'), '发文机关:城关镇 地区:甘肃省甲县城关镇'],
    [placeQuery('天津市'), '地区:天津市'],
    [placeQuery('甲|乙'), '地区:“甲|乙”'],
    [wordQuery('行政复议'), '行政复议'],
    [wordQuery('“放管服”改革'), '“放管服”改革'],
    [wordQuery('-5%'), '“-5%”'],
    [wordQuery('标题:武清'), '“标题:武清”'],
    [wordQuery('法治 政府'), '法治政府'],
  ])('%s', (query, expected) => {
    expect(query).toBe(expected);
    expect(parseQuery(query).notes).toEqual([]);
  });
});
