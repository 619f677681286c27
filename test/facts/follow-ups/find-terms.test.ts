import { describe, expect, it } from 'vitest';
import { openTerms } from '../../../src/facts/follow-ups/find-terms.ts';
import { pairsOf } from '../../../src/facts/follow-ups/terms.ts';
import { randomFrom } from '../../fuzz/random.ts';

const TEXTS = ['整治小餐饮,整治小作坊', '', '查处小餐饮12件', '巡查水库'];
const [zhengzhi, xiaocan, shuiku] = ['整治', '小餐', '水库'].map((word) => [...pairsOf(word)][0] as number);

describe('terms in texts', () => {
  const find = openTerms(TEXTS);

  it('are told with the numbers of the texts that have them, each once, in the order in which they are asked for', () => {
    expect(find([xiaocan as number, zhengzhi as number])).toEqual([[0, 2], [0]]);
  });

  it('are forgotten before the next are sought', () => {
    expect(find([shuiku as number])).toEqual([[3]]);
    expect(find([...pairsOf('12')])).toEqual([]);
    expect(find([...pairsOf('防汛')])).toEqual([[]]);
  });

  it('are those that the pairs of each text are, however many share a slot', () => {
    const random = randomFrom(5);
    const write = () =>
      Array.from({ length: 400 }, () => String.fromCharCode(0x4e00 + Math.floor(120 * random()))).join('');
    const texts = Array.from({ length: 20 }, write);
    const sought = [...pairsOf(write().repeat(3))];
    const having = texts.map((text) => pairsOf(text));
    expect(openTerms(texts)(sought)).toEqual(
      sought.map((term) => [...having.entries()].filter(([, pairs]) => pairs.has(term)).map(([text]) => text)),
    );
  });
});
