import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/extract/lines/normalise.ts';
import { foldForSearch } from '../../src/search/fold-for-search.ts';
import { fold, foldWithMap } from '../../src/text/fold.ts';
import { invisibleAt, visible } from '../../src/text/invisible.ts';
import { extractText } from '../extract/support.ts';

const HIDDEN = [
  ['control character', '\u0007'],
  ['soft hyphen', '\u00ad'],
  ['grapheme joiner', '\u034f'],
  ['Arabic letter mark', '\u061c'],
  ['Hangul filler', '\u115f'],
  ['Hangul filler of the vowel', '\u1160'],
  ['Mongolian vowel separator', '\u180e'],
  ['zero-width space', '\u200b'],
  ['right-to-left mark', '\u200f'],
  ['right-to-left override', '\u202e'],
  ['invisible times', '\u2062'],
  ['invisible plus', '\u2064'],
  ['isolate', '\u2066'],
  ['compatibility filler', '\u3164'],
  ['variation selector', '\ufe00'],
  ['emoji selector', '\ufe0f'],
  ['byte order mark', '\ufeff'],
  ['halfwidth filler', '\uffa0'],
  ['ideographic variant', '\u{e0100}'],
  ['last ideographic variant', '\u{e01ef}'],
  ['tag', '\u{e0041}'],
] as const;

describe.each(HIDDEN)('%s', (_name, sign) => {
  it('hides no word from rules, from comparison or from search', async () => {
    const text = `一、主要举${sign}措和成效`;
    expect(normalise(text).norm).toBe('一、主要举措和成效');
    expect(fold(text)).toBe('一、主要举措和成效');
    expect(foldForSearch(text).text).toBe('一、主要举措和成效');
    expect(visible(text)).toBe('一、主要举措和成效');
    const report = await extractText(
      `塘沽街道2024年法治政府建设情况报告\n现将情况报告如下:\n${text}\n认真落实上级部署要求,扎实推进各项工作任务。\n二、存在的不足${sign}\n合法性审查质量还有待提高。`,
    );
    expect(report.sections.map(({ key }) => key)).toEqual(['measures', 'shortcomings']);
    expect(report.sections[0]?.heading?.text).toBe(text);
    expect(report.spans.every(({ rule }) => rule !== 'unclaimed')).toBe(true);
  });

  it('leaves the places of all other characters right', () => {
    const text = `行${sign}政`;
    expect(normalise(text, 5).map).toEqual([5, 6 + sign.length, 7 + sign.length]);
    expect(foldWithMap(text).map).toEqual([0, 1 + sign.length, 2 + sign.length]);
  });
});

it.each(['\t', '\n', '\u0085', 'a', '政', '〇', '𠮷', '—', '\ufffd'])('%j is no invisible character', (char) => {
  expect(invisibleAt(char, 0)).toBe(0);
});

it('keeps the selector with the sign whose variant it picks, at the end of a line as well', () => {
  expect(normalise('葛\u{e0100}').map).toEqual([0, 3]);
  expect(normalise('葛\u200b').map).toEqual([0, 1]);
});

describe('radicals and compatibility ideographs are read as what they look like', () => {
  it.each([
    ['⻓效机制', '长效机制'],
    ['⾏政执法', '行政执法'],
    ['⺠主监督', '民主监督'],
    ['行\uf9b4', '行領'],
  ])('%s', (text, want) => {
    expect(fold(text)).toBe(want);
    expect(normalise(text).norm).toBe(normalise(want).norm);
    expect(normalise(text).map).toEqual([...normalise(want).map]);
  });
});
