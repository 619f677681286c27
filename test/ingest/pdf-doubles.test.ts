import { describe, expect, it } from 'vitest';
import { doubleFinder } from '../../src/ingest/pdf/double-finder.ts';
import { readPdfBytes } from './support/read-pdf-bytes.ts';
import { show, writePdf } from './support/write-pdf.ts';

const HEAD = '一、推进2024年法治政府建设';
const BODY = '2024年，青石镇人民政府推进依法行政，现将情况报告如下。';
const body = show(BODY, [80, 600]);
const read = async (content: string) => (await readPdfBytes(writePdf([{ content }]))).text;
const byCharacter = (copies: readonly number[]) =>
  [...HEAD].map((char, i) => copies.map((off) => show(char, [80 + i * 16 + off, 700])).join('')).join('');

describe('headings printed over themselves to look bold', () => {
  it.each([
    ['at the same place', show(HEAD, [80, 700]) + show(HEAD, [80, 700]) + body],
    ['a fraction of a point aside', show(HEAD, [80, 700]) + show(HEAD, [80.4, 699.7]) + body],
    ['later on the page', show(HEAD, [80, 700]) + body + show(HEAD, [80.3, 700])],
    ['three times', [0, 0.3, 0.6].map((off) => show(HEAD, [80 + off, 700])).join('') + body],
    ['character by character', byCharacter([0, 0.4]) + body],
    ['character by character, three times', byCharacter([0, 0.3, 0.6]) + body],
    ['whole, then by character', show(HEAD, [80, 700]) + byCharacter([0.4]) + body],
    [
      'in pieces of other length',
      show(HEAD, [80, 700]) + show(HEAD.slice(0, 5), [80.4, 700]) + show(HEAD.slice(5), [160.4, 700]) + body,
    ],
  ])('%s', async (_, content) => expect(await read(content)).toEqual([HEAD, BODY]));

  it('read each once when the characters are spaced apart', async () => {
    const spaced = (x: number) => show(HEAD, [x, 700]).replace('Tf', 'Tf 1 Tc');
    expect(await read(spaced(80) + spaced(80.4) + body)).toEqual([HEAD, BODY]);
  });

  it('stand on a turned page', async () => {
    const turned = (x: number, y: number) => show(HEAD, [x, y], { turned: 90 });
    const content = turned(100, 80) + turned(100.3, 80.3) + show(BODY, [140, 80], { turned: 90 });
    expect((await readPdfBytes(writePdf([{ content, entries: '/Rotate 90' }]))).text).toEqual([HEAD, BODY]);
  });
});

it('keeps words that the page shows twice', async () => {
  expect(await read(show('坚持坚持，天天向上上，110011。', [80, 700]) + body)).toEqual([
    '坚持坚持，天天向上上，110011。',
    BODY,
  ]);
  expect(await read(show(HEAD, [80, 700]) + show(HEAD, [80, 670]) + body)).toEqual([HEAD, HEAD, BODY]);
});

describe('doubleFinder', () => {
  const em = (x: number, y: number, size = 16) => [size, 0, 0, size, x, y];
  it.each([
    ['a quarter of the width aside', em(102.0, 500), true],
    ['more than that aside', em(102.1, 500), false],
    ['a quarter of the size above', em(100, 504), true],
    ['more than that above', em(100, 504.1), false],
    ['a tenth smaller', em(100, 500, 14.6), true],
    ['smaller yet', em(100, 500, 14.4), false],
  ])('%s', (_, place, found) => {
    const isDouble = doubleFinder();
    expect(isDouble('a', em(100, 500), 0.5)).toBe(false);
    expect(isDouble('b', place, 0.5)).toBe(false);
    expect(isDouble('a', place, 0.5)).toBe(found);
  });
});
