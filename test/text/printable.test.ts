import { describe, expect, it } from 'vitest';
import { htmlSafe, printable, printableJson, printableLines } from '../../src/text/printable.ts';

describe('printable', () => {
  it.each([
    ['年报 a\u00e9', '年报 a\u00e9'],
    ['\u001b]0;x\u0007', '\\x1b]0;x\\x07'],
    ['a\nb\tc\rd', 'a\\x0ab\\x09c\\x0dd'],
    ['\u007f\u0085\u009b31m\u009f\u00a0', '\\x7f\\x85\\x9b31m\\x9f\u00a0'],
    ['\u202agpj\u202e.exe\u2066\u2069\u2028\u200f', '\\u202agpj\\u202e.exe\\u2066\\u2069\\u2028\\u200f'],
    ['\u0000', '\\x00'],
  ])('%j → %j', (text, shown) => expect(printable(text)).toBe(shown));

  it('keeps the line breaks of lines', () => expect(printableLines('a\n\u001bb\n')).toBe('a\n\\x1bb\n'));

  it('writes JSON that says the same', () => {
    const value = { a: '\u0000\u001b\u007f\u009b\u202e年\ufdd0\u{1ffff}' };
    const json = printableJson(JSON.stringify(value));
    expect(JSON.parse(json)).toEqual(value);
    expect(printable(json)).toBe(json);
    expect(htmlSafe(json)).toBe(json);
  });
});

describe('htmlSafe', () => {
  it.each([
    ['a\tb\nc\fd\re', 'a\tb\nc\fd\re'],
    ['\u0000\u0008\u001b\u007f\u0080\u009f', '\ufffd'.repeat(6)],
    ['a\u000bb\u0085c', 'a b c'],
    ['\ufdd0\ufdef\ufffe\uffff', '\ufffd'.repeat(4)],
    ['\u{1fffe}年𠀀', '\ufffd\ufffd年𠀀'],
    ['\u202e\u00a0\u200b', '\u202e\u00a0\u200b'],
  ])('%j → %j', (text, shown) => expect(htmlSafe(text)).toBe(shown));
});
