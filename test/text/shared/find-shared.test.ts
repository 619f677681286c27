import { describe, expect, it } from 'vitest';
import { findShared } from '../../../src/text/shared/find-shared.ts';
import { EQUAL_AGAIN } from '../../../src/text/shared/grow-run.ts';
import { SHORTEST, WIDEST_GAP } from '../../../src/text/shared/join-runs.ts';
import { MOST_PLACES, SEED, seedsOf } from '../../../src/text/shared/seeds.ts';

/** A text of characters none of which comes twice: nothing is shared by chance. */
const hanzi = (from: number, length: number) =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4f00 + from + at)).join('');
const common = (length: number) => hanzi(0, length);
const passagesOf = (...texts: string[][]) =>
  findShared(texts).passages.map(({ places }) =>
    places.map(({ text, paragraph, from, to }) => texts[text]?.[paragraph]?.slice(from, to)),
  );

describe('what texts share', () => {
  it(`is told from ${SHORTEST} characters on`, () => {
    const of = (length: number) => passagesOf([hanzi(500, 20) + common(length)], [common(length) + hanzi(900, 20)]);
    expect(of(SHORTEST)).toEqual([[common(30), common(30)]]);
    expect(of(SHORTEST - 1)).toEqual([]);
  });

  it('is found whatever width, case, spaces, punctuation and numbers', () => {
    const one = '（一）全年共开展行政执法检查 1,200余次，下达整改通知书三百二十一份，APP 上线运行，群众满意率为95.6%。';
    const other = '(二)全年共开展行政执法检查3500余次；下达整改通知书18份，ａｐｐ上线运行,群众满意率为100%。';
    expect(passagesOf([one], [other])).toEqual([[one.slice(1, -1), other.slice(1, -1)]]);
    const [ours] = findShared([[one], [other]]).texts;
    expect(ours?.shared).toBe(ours?.chars);
  });

  it(`goes on over a change where ${EQUAL_AGAIN} characters are equal again`, () => {
    const of = (again: number) => {
      const [one, other] = [common(30) + hanzi(500, 1) + hanzi(100, again), common(30) + hanzi(100, again)];
      return passagesOf([hanzi(600, 5) + one + hanzi(700, 5)], [hanzi(800, 5) + other + hanzi(900, 5)])[0]?.[1]?.length;
    };
    expect([of(EQUAL_AGAIN), of(EQUAL_AGAIN - 1)]).toEqual([30 + EQUAL_AGAIN, 30]);
    const [a, b] = ['甲', '乙'].map((name) => common(12) + name + hanzi(50, 6) + name + hanzi(100, 12));
    expect(passagesOf([a ?? ''], [b ?? ''])).toEqual([[a, b]]);
    expect(passagesOf([common(34)], [common(30), hanzi(30, 4)])).toEqual([[common(30), common(30)]]);
  });

  it('stays within a paragraph of both', () => {
    const [front, back] = [common(60).slice(0, 29), common(60).slice(29)];
    expect(passagesOf([common(60)], [front, back])).toEqual([[back, back]]);
  });

  it(`goes on over at most ${WIDEST_GAP} characters that differ`, () => {
    const of = (gap: number) =>
      passagesOf([common(40) + hanzi(500, gap) + hanzi(100, 40)], [common(40) + hanzi(800, gap) + hanzi(100, 40)]);
    expect(of(WIDEST_GAP)).toHaveLength(1);
    expect(of(WIDEST_GAP + 1)).toHaveLength(2);
  });

  it('is mostly equal: four fifths of the longer stretch', () => {
    const of = (gap: number) =>
      passagesOf([common(16) + hanzi(500, gap) + hanzi(100, 16)], [common(16) + hanzi(800, gap) + hanzi(100, 16)]);
    expect(of(8)).toHaveLength(1);
    expect(of(9)).toHaveLength(0);
  });

  it('is mostly words: rows of numbers are all alike', () => {
    const row = (words: string, start: number) =>
      Array.from({ length: 24 }, (_, at) => `${words[at]}${start + at}`).join('');
    expect(passagesOf([row(common(24), 1)], [row(common(24), 500)])).toEqual([]);
    const wider = (start: number) => Array.from({ length: 24 }, (_, at) => `${hanzi(at * 3, 2)}${start + at}`).join('');
    expect(passagesOf([wider(1)], [wider(500)])).toHaveLength(1);
  });

  it('tells of six texts one passage with a place in each, and shares pair by pair', () => {
    const texts = Array.from({ length: 6 }, (_, at) => [hanzi(1000 + at * 100, 40), common(40 + at)]);
    const { passages, texts: shares } = findShared(texts);
    expect(passages).toHaveLength(1);
    expect(passages[0]?.places.map(({ text, paragraph, from }) => [text, paragraph, from])).toEqual(
      [0, 1, 2, 3, 4, 5].map((text) => [text, 1, 0]),
    );
    expect(shares[5]).toMatchObject({ chars: 85, shared: 44, withEach: [40, 41, 42, 43, 44, 85] });
  });

  it('names all places of a text that says it twice', () => {
    expect(passagesOf([common(35), hanzi(500, 9), common(35)], [common(35)])).toEqual([
      [common(35), common(35), common(35)],
    ]);
  });

  it('reads traditional characters as simplified where it is told how', () => {
    const simplify = (text: string) => text.replaceAll('議', '议');
    const texts = ['議', '议'].map((word) => [Array.from({ length: 12 }, (_, at) => hanzi(at * 4, 3) + word).join('')]);
    expect(findShared(texts).passages).toEqual([]);
    expect(findShared(texts, simplify).passages).toHaveLength(1);
  });

  it('has nothing to say of one text, of none, and of texts without words', () => {
    expect(findShared([])).toEqual({ texts: [], passages: [] });
    expect(findShared([[common(50)]])).toMatchObject({ passages: [], texts: [{ chars: 50, shared: 0, marks: [] }] });
    expect(findShared([[], ['，。', ''], ['\ud83d\ude00'.repeat(40)]]).passages).toEqual([]);
  });

  it('begins with seeds that no paragraph ends in', () => {
    const seeds = seedsOf(`${common(SEED)}\n${common(SEED - 1)}\n${hanzi(50, 3)}${common(SEED)}`);
    expect(seeds.placesOf(common(SEED), 0)).toEqual([0, 2 * SEED + 4]);
    expect(seeds.placesOf(`${common(SEED - 1)}\n`, 0)).toEqual([]);
    const many = (count: number) => seedsOf(Array.from({ length: count }, () => common(SEED)).join('\n'));
    expect(many(MOST_PLACES + 1).placesOf(common(SEED), 0)).toHaveLength(MOST_PLACES);
    expect(many(MOST_PLACES - 1).placesOf(common(SEED), 0)).toHaveLength(MOST_PLACES - 1);
  });

  it(`looks at the first ${MOST_PLACES} places of a phrase, so that a text of one phrase takes no square`, () => {
    const lines = Array.from({ length: 4000 }, () => common(SEED + 32));
    const { texts } = findShared([lines, lines]);
    expect(texts[1]).toMatchObject({ chars: 160000, shared: 160000 });
  });
});
