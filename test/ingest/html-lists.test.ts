import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/ingest/html/read-html.ts';
import { formatNumber } from '../../src/ingest/number-format.ts';

const texts = (html: string) => readHtml(html).lines.map((line) => line.text);
const item = (style: string, start: number | string) =>
  texts(`<ol start="${start}" style="list-style-type:${style}"><li>甲</ol>`)[0];

describe('numbers of lists', () => {
  it.each([
    ['lower-alpha', 26, 'z.甲'],
    ['lower-alpha', 27, 'aa.甲'],
    ['upper-latin', 28, 'AB.甲'],
    ['lower-alpha', 702, 'zz.甲'],
    ['lower-alpha', 703, 'aaa.甲'],
    ['lower-alpha', 2147483647, 'fxshrxw.甲'],
    ['lower-alpha', 0, '0.甲'],
    ['upper-roman', 3999, 'MMMCMXCIX.甲'],
    ['upper-roman', 4000, '4000.甲'],
    ['lower-roman', -1, '-1.甲'],
    ['cjk-ideographic', 999, '九百九十九、甲'],
    ['cjk-ideographic', 1000, '1000、甲'],
    ['cjk-decimal', 10, '一〇、甲'],
    ['cjk-heavenly-stem', 10, '癸、甲'],
    ['cjk-heavenly-stem', 11, '11、甲'],
    ['cjk-earthly-branch', 12, '亥、甲'],
    ['decimal-leading-zero', 7, '07.甲'],
    ['constructor', 2, '2.甲'],
    ['__proto__', 2, '2.甲'],
    ['disc', 2, '甲'],
    ["'第一条'", 2, '第一条甲'],
    ["'- '", 2, '甲'],
  ])('%s draws %s as %s', (style, start, drawn) => expect(item(style, start)).toBe(drawn));

  it.each([
    ['<ol start="0"><li>甲</ol>', '0.甲'],
    ['<ol start="-2"><li>甲</ol>', '-2.甲'],
    ['<ol start=" 7th"><li>甲</ol>', '7.甲'],
    ['<ol start="2147483648"><li>甲</ol>', '1.甲'],
    ['<ol start="1e9"><li>甲</ol>', '1.甲'],
    ['<ol start="Infinity"><li>甲</ol>', '1.甲'],
    ['<ol type="A"><li>甲</ol>', 'A.甲'],
    ['<ol type="i" start="4"><li>甲</ol>', 'iv.甲'],
    ['<ol type="constructor"><li>甲</ol>', '1.甲'],
    ['<ol><li value="5">甲</ol>', '5.甲'],
    ['<ol><li type="a">甲</ol>', 'a.甲'],
    ['<ol reversed start="3"><li>甲</ol>', '3.甲'],
    ['<ol reversed><li>甲</ol>', '甲'],
    ['<ul style="list-style:decimal"><li>甲</ul>', '1.甲'],
    ['<ul><li>甲</ul>', '甲'],
  ])('%s begins with %s', (html, drawn) => expect(texts(html)[0]).toBe(drawn));

  it('counts on from a value, backwards too, each list for itself', () => {
    expect(texts('<ol><li value=5>甲<li>乙</ol><ol><li>丙</ol>')).toEqual(['5.甲', '6.乙', '1.丙']);
    expect(texts('<ol reversed start=2><li>甲<li>乙</ol>')).toEqual(['2.甲', '1.乙']);
  });
});

describe('numbers of word processors', () => {
  it.each([
    [780, 'lower-letter', 'z'.repeat(30)],
    [781, 'lower-letter', '781'],
    [9999, 'lower-roman', 'mmmmmmmmmcmxcix'],
    [10000, 'upper-roman', '10000'],
    [999, 'chinese', '九百九十九'],
    [1000, 'chinese', '1000'],
    [20, 'circled', '⑳'],
    [21, 'circled', '21'],
    [0, 'lower-letter', '0'],
    [-1, 'upper-roman', '-1'],
    [Number.NaN, 'lower-roman', 'NaN'],
    [Number.POSITIVE_INFINITY, 'lower-letter', 'Infinity'],
    [1.5, 'chinese', '1.5'],
  ] as const)('%s as %s is %s', (n, format, text) => expect(formatNumber(n, format)).toBe(text));

  it('writes a format that it does not know in digits', () => {
    expect(formatNumber(7, JSON.parse('"constructor"'))).toBe('7');
  });
});

it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
  'takes <%s> for an element like any other',
  (name) => {
    expect(texts(`<table><tr><${name}><td>甲<td>乙</${name}></table><${name}>丙</${name}>`)).toEqual([
      '| 甲 | 乙 |',
      '丙',
    ]);
  },
);
