import { describe, expect, it } from 'vitest';
import { comparable } from '../../../src/facts/changes/comparable.ts';
import { diffParagraph } from '../../../src/facts/changes/diff-paragraph.ts';
import { LABEL_LENGTH } from '../../../src/facts/changes/figure-changes.ts';
import { findNumbers } from '../../../src/facts/changes/find-numbers.ts';
import { widen } from '../../../src/facts/changes/widen.ts';
import { LONGEST_PIECE, wordSpans } from '../../../src/facts/changes/word-spans.ts';

const numbers = (text: string) =>
  findNumbers(text).map(({ from, to, counts }) => `${text.slice(from, to)}${counts ? '' : '?'}`);
const figures = (earlier: string, later: string) =>
  diffParagraph(earlier, later).figures.map(({ label, was, is }) => `${label} ${was}→${is}`);

describe('numbers of a text', () => {
  it.each([
    ['办理1,234件,占95.5%', ['1,234件', '95.5%']],
    ['2021年3月,第12条', ['2021年?', '3月?', '12条?']],
    ['国发〔2021〕3号', ['2021?', '3号?']],
    ['覆盖12类、30个月', ['12类', '30个月']],
    ['百分之九十八,三次', ['百分之九十八', '三次']],
    ['XX件', []],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});

describe('words of a text', () => {
  const words = (text: string) => wordSpans(text).ends.map((end, at, ends) => text.slice(ends[at - 1] ?? 0, end));

  it('are cut whole, and numbers with their units are one', () => {
    expect(words('依法办理案件1,234.5万件')).toEqual(['依法', '办理', '案件', '1,234.5万件']);
    expect(words('')).toEqual([]);
  });

  it(`are looked for in pieces of ${LONGEST_PIECE}, so that a word may be cut there and nowhere before`, () => {
    const filled = (length: number) => `${'的'.repeat(length)}行政`;
    expect(words(filled(LONGEST_PIECE - 2)).at(-1)).toBe('行政');
    expect(words(filled(LONGEST_PIECE - 1)).slice(-2)).toEqual(['行', '政']);
  });

  it('lose their partners whole, and take those of their partners with them', () => {
    const partners = Int32Array.from([0, 1, 2, -1]);
    const back = Int32Array.from([0, 1, 2, -1]);
    // 甲|乙丙|丁 beside 甲|乙|丙戊
    widen({ partners: back, words: Int32Array.from([0, 1, 1, 2]) }, { partners, words: Int32Array.from([0, 1, 2, 2]) });
    expect([...partners]).toEqual([0, -1, -1, -1]);
    expect([...back]).toEqual([0, -1, -1, -1]);
  });
});

describe('what is told of a changed figure', () => {
  it(`is what its clause says before it, ${LABEL_LENGTH} characters at most`, () => {
    const label = (length: number) => '办'.repeat(length);
    expect(figures(`${label(LABEL_LENGTH)}1件`, `${label(LABEL_LENGTH)}2件`)).toEqual([
      `${label(LABEL_LENGTH)} 1件→2件`,
    ]);
    expect(figures(`甲${label(LABEL_LENGTH)}1件`, `甲${label(LABEL_LENGTH)}2件`)).toEqual([
      `${label(LABEL_LENGTH)} 1件→2件`,
    ]);
    expect(figures('其中，办结1件', '其中，办结2件')).toEqual(['办结 1件→2件']);
  });

  it('is nothing where more figures came than stood there, but for those behind the same two characters', () => {
    const earlier = '甲乙丙丁戊3件';
    expect(figures(earlier, '另有天地5件玄黄宇宙洪荒7件')).toEqual([]);
    expect(figures(earlier, '另有天地5件玄黄宇宙丁戊7件')).toEqual(['另有天地5件玄黄宇宙丁戊 3件→7件']);
    expect(figures(earlier, '另有天地5件玄黄宇宙洪戊7件')).toEqual([]);
  });
});

describe('marks that are not compared', () => {
  it('at the end of both sides of an edit stand behind it, three at most', () => {
    const edits = (marks: string) =>
      diffParagraph(`办理1件${marks}`, `办理2件${marks}`).edits.map(([sign, text]) => sign + text);
    expect(edits('）”。')).toEqual(['=办理', '-1件', '+2件', '=）”。']);
    expect(edits('」）”。')).toEqual(['=办理', '-1件」', '+2件」', '=）”。']);
  });

  it('open what follows them', () => {
    const { starts, source } = comparable('依据（《办法》');
    expect(source.slice(0, starts[2])).toBe('依据');
  });
});
