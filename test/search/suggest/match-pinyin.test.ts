import { describe, expect, it } from 'vitest';
import { syllablesOf } from '../../../src/archive/syllables.ts';
import { matchPinyin, pinyinLetters } from '../../../src/search/ask/match-pinyin.ts';

const fitOf = (typed: string, name: string) => {
  const letters = pinyinLetters(typed);
  return letters === null
    ? null
    : matchPinyin(
        letters,
        syllablesOf(name).map((one) => one.replaceAll('v', 'u')),
      );
};

describe('matchPinyin', () => {
  it.each([
    ['smtz', '上马台镇', 'whole'],
    ['shangmataizhen', '上马台镇', 'whole'],
    ['shangmtz', '上马台镇', 'whole'],
    ['smtzhen', '上马台镇', 'whole'],
    ['smt', '上马台镇', 'begin'],
    ['shangmatai', '上马台镇', 'begin'],
    ['shangm', '上马台镇', 'begin'],
    ['mt', '上马台镇', 'within'],
    ['smz', '上马台镇', null],
    ['hangma', '上马台镇', null],
    ['smtzh0', '上马台镇', null],
    ['yq', '乐清市', 'begin'],
    ['leqing', '乐清市', null],
    ["xi'an", '西安市', 'begin'],
    ['lvliang', '吕梁市', 'begin'],
    ['luliang', '吕梁市', 'begin'],
    ['cq', '重庆市', 'begin'],
    ['上', '上马台镇', null],
  ])('%s in %s: %s', (typed, name, expected) => {
    expect(fitOf(typed, name)).toBe(expected);
  });

  it('takes no long time over a name of one letter', () => {
    expect(matchPinyin('a'.repeat(200), Array(200).fill('aaaaaa'))).toBe('whole');
    expect(matchPinyin(`${'a'.repeat(200)}b`, Array(200).fill('aaaaaa'))).toBe(null);
  });
});
