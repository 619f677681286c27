import { describe, expect, it } from 'vitest';
import { traitsOf } from '../../../src/facts/terms/word-traits.ts';

describe('what a word may be', () => {
  it.each(['港口', '秸秆', '执法', '矿山', '湿地', '法律顾问', '白名单'])('%s is a term', (word) => {
    expect(traitsOf(word).isTerm).toBe(true);
  });

  it.each([
    ['天津市', 'a place'],
    ['南昌', 'a place'],
    ['李明', 'a person'],
    ['司法局', 'a body'],
    ['区委', 'a body'],
    ['管委会', 'a body'],
    ['二〇二四', 'a number'],
    ['2024', 'a number'],
    ['三月', 'a date'],
    ['推进', 'what carries any matter'],
    ['工作', 'a word of all reports'],
    ['執法', 'traditional: the search tells it from its simplified form'],
    ['的', 'a particle'],
  ])('%s is no term: %s', (word) => {
    expect(traitsOf(word).isTerm).toBe(false);
  });

  it('parts are no terms by themselves', () => {
    expect(traitsOf('查')).toMatchObject({ isTerm: false, isPart: true });
    expect(traitsOf('一次')).toMatchObject({ isTerm: false, isPart: true });
    expect(traitsOf('行政')).toMatchObject({ isTerm: false, isPart: true, mayBegin: true });
  });

  it('what is not done is no manner', () => {
    expect(traitsOf('不罚').mayEnd).toBe(true);
    expect(traitsOf('亲自').mayBegin).toBe(false);
    expect(traitsOf('清单').mayEnd).toBe(true);
  });
});
