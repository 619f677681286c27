import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '../../src/search/fold-for-search.ts';
import { encodeUnit, isPrefix, probesOf, tokenise } from '../../src/search/tokenise.ts';

/** A unit and its end sign as letters, for short expectations. */
const letters = (text: string) =>
  [...text].map((sign) => (sign === '⊣' ? 'zzzz' : encodeUnit(sign.charCodeAt(0)))).join('');

describe('tokenise', () => {
  it('gives each character with the one after it, the last with an end sign, and a gap', () => {
    expect(tokenise('出庭。')).toEqual(['出庭', '庭。', '。⊣', '⊣⊣'].map(letters));
  });

  it('folds width, case, white space, brackets and quotes first', () => {
    expect(tokenise('２０２１ 年〔Ａ〕“')).toEqual(tokenise('2021年[a]"'));
  });

  it('gives nothing for white space', () => {
    expect(tokenise(' \u3000\u200b')).toEqual([]);
  });

  it('writes letters a–p alone, of one length, so that Pagefind changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const token of tokenise(text)) expect(token).toMatch(/^([a-p]{4}|zzzz)([a-p]{4}|zzzz)$/);
      }),
    );
  });

  it('has a token for each unit of the folded text and one more: positions are offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { length } = foldForSearch(text).text;
        expect(tokenise(text).length).toBe(length === 0 ? 0 : length + 1);
      }),
    );
  });
});

describe('probesOf', () => {
  it('covers a phrase with the fewest pairs', () => {
    expect(probesOf('负责人出庭')).toEqual([
      { token: letters('负责'), offset: 0 },
      { token: letters('人出'), offset: 2 },
      { token: letters('出庭'), offset: 3 },
    ]);
  });

  it('asks for one character by a prefix', () => {
    const [probe] = probesOf('法');
    expect(probe && isPrefix(probe.token)).toBe(true);
    expect(tokenise('法治')[0]?.startsWith(probe?.token ?? '!')).toBe(true);
  });

  it('leaves no unit of a phrase unproved', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 2, maxLength: 40 }), (text) => {
        const phrase = foldForSearch(text).text;
        fc.pre(phrase.length > 1);
        const proved = new Set(probesOf(phrase).flatMap(({ offset }) => [offset, offset + 1]));
        expect(proved.size).toBe(phrase.length);
      }),
    );
  });
});
