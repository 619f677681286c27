import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeUnits } from '../../src/search/encode-units.ts';
import { foldForSearch } from '../../src/search/fold-for-search.ts';
import { FREQUENT_GRAMS } from '../../src/search/frequent-grams.ts';
import { extentsOf, isFrequent } from '../../src/search/gram-extents.ts';
import { probesOf, tokenise } from '../../src/search/tokenise.ts';

const letters = (text: string) => encodeUnits(text).letters;
/** Tokens without the sign that ends each, the end of the paragraph as ⊣. */
const readable = (paragraph: string) =>
  tokenise(paragraph).map((token) =>
    token
      .replace(/\ua3fe$/u, '')
      .replace('\ua3ff', '⊣')
      .replace('\ua3fd', 'gap'),
  );
/** Texts in which frequent grams, other characters and any signs at all stand side by side. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FREQUENT_GRAMS),
      fc.constantFrom(...'负责人出庭应诉。龘1a'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('frequent grams', () => {
  it('have parts that are frequent too', () => {
    for (const gram of FREQUENT_GRAMS) {
      expect(gram.length === 1 || (isFrequent(gram.slice(1)) && isFrequent(gram.slice(0, -1))), gram).toBe(true);
    }
  });

  it('are folded, different and few', () => {
    for (const gram of FREQUENT_GRAMS) expect(foldForSearch(gram).text).toBe(gram);
    expect(new Set(FREQUENT_GRAMS).size).toBe(FREQUENT_GRAMS.length);
    expect(FREQUENT_GRAMS.length).toBeLessThan(1000);
  });
});

describe('tokenise', () => {
  it('gives each unit with what makes a rare run of it, and a gap', () => {
    expect(readable('出庭应诉')).toEqual(['出庭', '庭应', '应诉', '诉⊣', 'gap']);
    expect(readable('构建法治政府')).toEqual(['构建', '建法治政府', '法治政府⊣', '治政府⊣', '政府⊣', '府⊣', 'gap']);
  });

  it('folds width, case, white space, brackets and quotes first', () => {
    expect(tokenise('２０２１ 年〔Ａ〕“')).toEqual(tokenise('2021年[a]"'));
  });

  it('gives nothing for white space', () => {
    expect(tokenise(' \u3000\u200b')).toEqual([]);
  });

  it('writes Han and Yi letters alone, so that Pagefind changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const token of tokenise(text))
          expect(token).toMatch(/^[\u4e00-\u9fff\ua000-\ua1ff]*[\ua3fd\ua3ff]?\ua3fe$/u);
      }),
    );
  });

  it('has a token for each unit of the folded text and one more: positions are offsets', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { length } = foldForSearch(text).text;
        expect(tokenise(text).length).toBe(length === 0 ? 0 : length + 1);
      }),
    );
  });

  it('has no token that is frequent or begins another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = foldForSearch(text).text;
        const tokens = new Set(tokenise(text));
        for (const gram of FREQUENT_GRAMS.filter((one) => folded.includes(one))) {
          expect(tokens.has(`${letters(gram)}\ua3fe`)).toBe(false);
        }
        for (const a of tokens) for (const b of tokens) expect(a !== b && b.startsWith(a)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe('probesOf', () => {
  it('covers a phrase with few and rare runs', () => {
    expect(probesOf('构建法治政府')).toEqual([
      { prefix: '构建', offset: 0 },
      { prefix: '建法治政府', offset: 1 },
    ]);
    expect(probesOf('1')).toEqual([{ prefix: letters('1'), offset: 0 }]);
  });

  it('asks for nothing frequent unless the phrase is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const phrase = foldForSearch(text).text.slice(0, 40);
        fc.pre(phrase.length > 1 && !isFrequent(phrase));
        const frequent = new Set(FREQUENT_GRAMS.map(letters));
        for (const { prefix } of probesOf(phrase)) expect(frequent.has(prefix)).toBe(false);
      }),
    );
  });

  it('finds a phrase exactly where it stands, by its probes alone', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 14 }), (text, from, length) => {
        const folded = foldForSearch(text).text;
        const phrase = folded.slice(from % (folded.length || 1)).slice(0, length);
        fc.pre(phrase !== '');
        const tokens = tokenise(text);
        const found = tokens.flatMap((_, at) =>
          probesOf(phrase).every(({ prefix, offset }) => tokens[at + offset]?.startsWith(prefix)) ? [at] : [],
        );
        const places = Array.from({ length: folded.length }, (_, at) => at);
        expect(found).toEqual(places.filter((at) => folded.startsWith(phrase, at)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('extentsOf', () => {
  it('never goes back, and ends each longest frequent gram', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = foldForSearch(text).text;
        const ends = extentsOf(folded);
        for (const [at, end] of ends.entries()) {
          expect(end).toBeGreaterThan(at);
          expect(end).toBeGreaterThanOrEqual(ends[at - 1] ?? 0);
          expect(end === at + 1 || isFrequent(folded.slice(at, end))).toBe(true);
          expect(isFrequent(folded.slice(at, end + 1)) && end < folded.length).toBe(false);
        }
      }),
    );
  });
});
