import { describe, expect, it } from 'vitest';
import { PAGE_NUMBERS } from '../../src/ingest/pdf/page-furniture.ts';
import { readPdfBytes } from './support/read-pdf-bytes.ts';
import { paragraphs, show, type TestPage, writePdf } from './support/write-pdf.ts';

const A = '一是健全工作机制，全年召开专题会议六次，修订议事规则两项，各村设立法律顾问工作点，做到有人管事、有章办事。';
const B = '二是规范行政执法，办理案件三十五件，法制审核率达到百分之百，未发生行政复议纠错情形，群众满意度逐年提高。';
const C = '三是加强普法宣传，开设线上法治课堂，每季度更新一次，参加学习的干部群众有一千二百人次，较上年增加两成。';
const TEXTS = [A, B, C, `四${A.slice(1)}`, `五${B.slice(1)}`];

const read = (pages: readonly TestPage[]) => readPdfBytes(writePdf(pages));
const filled = (count: number, besides: (n: number) => string): TestPage[] =>
  Array.from({ length: count }, (_, i) => ({
    content: besides(i + 1) + paragraphs([TEXTS[i] ?? A], [80, 700 - i * 3], 27),
  }));

describe('page numbers', () => {
  it.each(PAGE_NUMBERS.map(({ example, pattern }) => [example, pattern] as const))('%s', (example, pattern) =>
    expect(example).toMatch(pattern),
  );

  it.each(['- 1 -', '— 1 —', '1', '第 1 页', '第 1 页 共 9 页', '第一页', '共9页 第1页', '1/9', 'Page 1 of 9'])(
    '%s on a page alone in the margin',
    async (number) => {
      const { text, furniture } = await read(filled(1, () => show(number, [270, 50])));
      expect(text).toEqual([A]);
      expect(furniture).toEqual([number]);
    },
  );

  it('between the lines of a sentence that goes on overleaf', async () => {
    const { text, furniture } = await read([
      { content: paragraphs([A.slice(0, 52)], [80, 140], 27) + show('- 1 -', [270, 60]) },
      { content: show(A.slice(52), [80, 740]) + show('- 2 -', [270, 60]) },
    ]);
    expect(text).toEqual([A]);
    expect(furniture).toEqual(['- 1 -', '- 2 -']);
  });

  it('marked as such, at the end of a short page as well; bare numbers in the margin only', async () => {
    const marked = await read(filled(1, () => show('- 1 -', [270, 300])));
    expect(marked.furniture).toEqual(['- 1 -']);
    const bare = await read(filled(1, () => show('35', [270, 300])));
    expect(bare.text).toEqual([A, '35']);
    const inside = await read(filled(1, () => show('- 1 -', [270, 300]) + show('青石镇人民政府', [270, 200])));
    expect(inside.text).toEqual([A, '- 1 -', '青石镇人民政府']);
  });

  it('keeps what only looks like them', async () => {
    const { text } = await read(filled(1, () => show('2025年1月20日', [350, 60])));
    expect(text).toEqual([A, '2025年1月20日']);
  });
});

describe('heads and feet', () => {
  const head = (n: number) => show(`青石镇政府公报 第${n}期`, [80, 800]);

  it('on two pages at the same place', async () => {
    const { text, furniture } = await read(filled(2, head));
    expect(text).toEqual([A, B]);
    expect(furniture).toHaveLength(2);
    const moved = await read(filled(2, (n) => show('青石镇政府公报', [80, 800 - n * 4])));
    expect(moved.furniture).toEqual([]);
  });

  it('on two of five pages, not on one, nor on two of six', async () => {
    const on = (pages: readonly number[]) => (n: number) => (pages.includes(n) ? head(n) : '');
    expect((await read(filled(5, on([2, 4])))).furniture).toHaveLength(2);
    expect((await read(filled(5, on([2])))).furniture).toEqual([]);
    expect((await read(filled(6, on([2, 4])))).furniture).toEqual([]);
  });

  it('not inside the page', async () => {
    expect((await read(filled(3, () => show('小结', [80, 600])))).furniture).toEqual([]);
  });
});

describe('watermarks that stand upright', () => {
  const mark =
    (on: readonly number[], text: string, size = 16) =>
    (n: number) =>
      on.includes(n) ? show(text, [200, 676.4], { size }) : '';

  it.each([
    ['on three of five pages', 5, [1, 2, 4], 3],
    ['on two of three', 3, [1, 2], 0],
    ['on three of six', 6, [1, 2, 4], 0],
  ])('%s', async (_, count, on, found) => {
    const { furniture } = await read(filled(count, mark(on, '内部资料')));
    expect(furniture).toEqual(Array.from({ length: found }, () => '内部资料'));
  });

  it('of four characters, or set large', async () => {
    expect((await read(filled(3, mark([1, 2, 3], '内部件')))).furniture).toEqual([]);
    expect((await read(filled(3, mark([1, 2, 3], '内部件', 24)))).furniture).toHaveLength(3);
    expect((await read(filled(3, mark([1, 2, 3], '内部件', 23)))).furniture).toEqual([]);
  });

  it('leave the text under them whole', async () => {
    const { text } = await read(filled(3, mark([1, 2, 3], '内部资料', 30)));
    expect(text).toEqual([A, B, C]);
  });

  it('are not what fills the page', async () => {
    const same = Array.from({ length: 3 }, () => ({ content: paragraphs([A, B], [80, 700], 27) }));
    const { text, furniture } = await read(same);
    expect(text).toEqual([A, B, A, B, A, B]);
    expect(furniture).toEqual([]);
  });
});
