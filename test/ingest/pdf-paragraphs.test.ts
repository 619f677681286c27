import { describe, expect, it } from 'vitest';
import type { PrintedLine } from '../../src/ingest/pdf/page-lines.ts';
import { rejoinParagraphs } from '../../src/ingest/pdf/rejoin-paragraphs.ts';

const SIZE = 16;
/** A line of `chars` characters that begins `indent` characters in; lines stand 28 points apart. */
const line = (row: number, chars: number, { indent = 0, page = 1, shift = 0, frame = '595' } = {}): PrintedLine => ({
  page,
  text: String.fromCharCode(0x4e00 + row).repeat(chars),
  left: 80 + shift + indent * SIZE,
  right: 80 + shift + (indent + chars) * SIZE,
  y: 700 - (row % 20) * 28,
  size: SIZE,
  pageHeight: 842,
  frame,
  cells: [],
});
const lengths = (lines: readonly PrintedLine[]) => rejoinParagraphs(lines, 2).paragraphs.map(({ text }) => text.length);
/** A paragraph of three lines: indented, full, short. */
const paragraph = (row: number, at = {}) => [
  line(row, 25, { indent: 2, ...at }),
  line(row + 1, 27, at),
  line(row + 2, 9, at),
];

describe('rejoinParagraphs', () => {
  it('joins lines that run to the edge, or end two characters before it', () => {
    expect(lengths([...paragraph(0), line(3, 25, { indent: 2 }), line(4, 26), line(5, 5)])).toEqual([61, 56]);
    expect(lengths([...paragraph(0), line(3, 23.1, { indent: 2 }), line(4, 8)])).toEqual([61, 31]);
    expect(lengths([...paragraph(0), line(3, 22.9, { indent: 2 }), line(4, 8)])).toEqual([61, 22, 8]);
  });

  it('takes a line indented by a character and more for a new paragraph', () => {
    expect(lengths([...paragraph(0), line(3, 27), line(4, 9, { indent: 0.7 })])).toEqual([61, 36]);
    expect(lengths([...paragraph(0), line(3, 27), line(4, 9, { indent: 0.9 })])).toEqual([61, 27, 9]);
  });

  it('does not mind signs that hang over the edge, nor a wide table among twenty lines', () => {
    expect(lengths([line(0, 25, { indent: 2 }), line(1, 28), line(2, 27), line(3, 9)])).toEqual([89]);
    const many = (count: number) => Array.from({ length: count }, (_, i) => paragraph(3 * i)).flat();
    const wide = { ...line(30, 32), left: 80 };
    expect(lengths([...many(7), wide]).slice(0, 7)).toEqual(Array.from({ length: 7 }, () => 61));
    expect(lengths([...many(5), wide])).toHaveLength(16);
  });

  it('finds the left edge although one line stands out to the left', () => {
    expect(lengths([...paragraph(0), ...paragraph(3), { ...line(6, 5), left: 20 }])).toEqual([61, 61, 5]);
  });

  it('follows the margins of left and right pages', () => {
    const right = (shift: number) => [0, 3].flatMap((row) => paragraph(row + 20, { page: 2, shift: shift * SIZE }));
    expect(lengths([...paragraph(0), ...right(1.4)])).toEqual([61, 61, 61]);
    expect(lengths([...paragraph(0), ...right(1.6)])).not.toEqual([61, 61, 61]);
  });

  it('measures columns and pages of another width by themselves', () => {
    const narrow = [
      line(3, 10, { indent: 2, frame: '595:4' }),
      line(4, 12, { frame: '595:4' }),
      line(5, 3, { frame: '595:4' }),
    ];
    expect(lengths([...paragraph(0), ...narrow])).toEqual([61, 25]);
    const wide = [line(20, 40, { indent: 2, page: 2, frame: '842' }), line(21, 9, { page: 2, frame: '842' })];
    expect(lengths([...paragraph(0), ...wide])).toEqual([61, 49]);
  });
});
