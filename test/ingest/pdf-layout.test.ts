import { describe, expect, it } from 'vitest';
import { findColumns } from '../../src/ingest/pdf/find-columns.ts';
import { pageRows } from '../../src/ingest/pdf/page-rows.ts';
import { readPdfBytes } from './support/read-pdf-bytes.ts';
import { paragraphs, show, type TestPage, writePdf } from './support/write-pdf.ts';

const TITLE = '青石镇人民政府2024年度法治政府建设情况报告';
const A = '一是健全工作机制，全年召开专题会议六次，修订议事规则两项，各村设立法律顾问工作点，做到有人管事、有章办事。';
const B = '二是规范行政执法，办理案件三十五件，法制审核率达到百分之百，未发生行政复议纠错情形，群众满意度逐年提高。';
const C = '三是加强普法宣传，开设线上法治课堂，每季度更新一次，参加学习的干部群众有一千二百人次，较上年增加两成。';
const D = '四是化解矛盾纠纷，调解委员会受理各类纠纷八十六件，成功调处八十四件，没有一件激化为刑事案件或者上访。';
const E = '五是公开政务信息，通过门户网站主动公开文件二十七件，依申请公开三件，按时办结，没有引起行政诉讼。';

const read = (...pages: TestPage[]) => readPdfBytes(writePdf(pages));

describe('pages that are turned', () => {
  const lines = [TITLE, '2024年，青石镇人民政府推进法治建设，现将有关情况报告如下。', '一、主要举措'];
  it.each([
    [90, (i: number): [number, number] => [75 + i * 30, 80]],
    [180, (i: number): [number, number] => [515, 75 + i * 30]],
    [270, (i: number): [number, number] => [520 - i * 30, 762]],
  ])('by /Rotate %i', async (turned, at) => {
    const content = lines.map((text, i) => show(text, at(i), { turned })).join('');
    expect((await read({ content, entries: `/Rotate ${turned}` })).text).toEqual(lines);
  });

  it('by the text alone, with the page number upright', async () => {
    const content = lines.map((text, i) => show(text, [75 + i * 30, 80], { turned: 90 })).join('');
    const { text, furniture } = await read({ content: content + show('- 1 -', [280, 40]) });
    expect(text).toEqual(lines);
    expect(furniture).toEqual(['- 1 -']);
  });

  it('beside pages that are not', async () => {
    const turned = { content: paragraphs([A, B], [50, 500], 40), entries: '/MediaBox [0 0 842 595]' };
    const { text } = await read({ content: paragraphs([C, D], [80, 700], 27) }, turned);
    expect(text).toEqual([C, D, A, B]);
  });
});

it('counts places from the crop box', async () => {
  const page = (n: number) => ({
    content: paragraphs([`第${n}项${A}`], [380, 650], 30) + show(`- ${n} -`, [480, 430]),
    entries: '/MediaBox [0 0 1000 1000] /CropBox [350 400 950 900]',
  });
  const { text, furniture } = await read(page(1), page(2));
  expect(text).toEqual([`第1项${A}`, `第2项${A}`]);
  expect(furniture).toEqual(['- 1 -', '- 2 -']);
});

describe('text set aslant', () => {
  it('is a watermark, not text', async () => {
    const mark = show('内部资料', [200, 300], { size: 60, turned: 45 });
    const { text, furniture, rules } = await read({ content: mark + paragraphs([A], [80, 700], 27) });
    expect(text).toEqual([A]);
    expect(furniture).toEqual(['内部资料']);
    expect(rules).toEqual([]);
  });

  it.each([
    [9.9, [A, '略有歪斜']],
    [10.1, [A]],
  ])('from more than 10 degrees on (%d)', async (turned, texts) => {
    const { text } = await read({ content: paragraphs([A], [80, 700], 27) + show('略有歪斜', [80, 300], { turned }) });
    expect(text).toEqual(texts);
  });

  it('is told of when it is much', async () => {
    const much = (chars: string) =>
      read({ content: show(chars, [50, 300], { size: 10, turned: 30 }) + paragraphs([A], [80, 700], 27) });
    expect((await much(B.slice(0, 40))).rules).toEqual([]);
    expect((await much(B.slice(0, 41))).rules).toEqual(['pdf-slanted-text']);
  });
});

it('puts text turned otherwise than the page after it, and little of it beside it', async () => {
  const withTurned = (text: string) =>
    read({ content: paragraphs([A, C], [80, 700], 27) + show(text, [560, 60], { turned: 90, size: 12 }) });
  const much = await withTurned(B.slice(0, 40));
  expect(much.text).toEqual([A, C, B.slice(0, 40)]);
  expect(much.rules).toEqual(['pdf-turned-text']);
  const little = await withTurned(B.slice(0, 39));
  expect(little.text).toEqual([A, C]);
  expect(little.furniture).toEqual([B.slice(0, 39)]);
});

it('reads downward text from right to left and says so', async () => {
  const content = [A.slice(0, 30), A.slice(30)]
    .map((text, i) => show(text, [500 - i * 30, 780], { font: 'F2' }))
    .join('');
  const { text, rules } = await read({ content });
  expect(text).toEqual([A]);
  expect(rules).toEqual(['pdf-vertical']);
});

describe('columns', () => {
  const two = paragraphs([A, B], [50, 740], 15) + paragraphs([C, D], [310, 740], 15);

  it('are read one after the other, under a title and above a closing', async () => {
    const closing = `${show('青石镇人民政府办公室，二〇二五年一月二十日印发，共印三十份', [50, 500])}`;
    const { text, rules } = await read({ content: show(TITLE, [110, 790]) + two + closing });
    expect(text).toEqual([TITLE, A, B, C, D, '青石镇人民政府办公室，二〇二五年一月二十日印发，共印三十份']);
    expect(rules).toEqual(['pdf-columns']);
  });

  it('are read when drawn line by line, or on base lines of their own', async () => {
    const byLine = two.split('\n').toSorted((a, b) => Number(b.split(' ')[9]) - Number(a.split(' ')[9]));
    expect((await read({ content: byLine.join('\n') })).text).toEqual([A, B, C, D]);
    const shifted = paragraphs([A, B], [50, 740], 15) + paragraphs([C, D], [310, 731], 15);
    expect((await read({ content: shifted })).text).toEqual([A, B, C, D]);
  });

  it('may be three, and go on overleaf', async () => {
    const page = (texts: string[]) => ({
      content: texts.map((text, i) => paragraphs([text], [40 + i * 180, 740], 13, 12)).join(''),
      entries: '/MediaBox [0 0 595 842]',
    });
    const { text, rules, diagnostics } = await read(page([A, B, C]), page([D, E, A]));
    expect(text).toEqual([A, B, C, D, E, A]);
    expect(rules).toEqual(['pdf-columns']);
    expect(diagnostics[0]?.message).toBe('Pages 1–2 are set in columns: read one column after the other.');
  });

  it('go on from one column to the next within a sentence', async () => {
    const lines = (text: string, x: number) =>
      (text.match(/.{1,15}/gu) ?? []).map((line, i) => show(line, [x, 740 - i * 26])).join('');
    const text = A + B + C + D;
    const { text: got } = await read({ content: lines(text.slice(0, 105), 50) + lines(text.slice(105), 310) });
    expect(got).toEqual([text]);
  });

  it('are not what tables are set in', async () => {
    const rows = [
      '行政处罚 35件 罚款12.6万元',
      '行政检查 210次 发现问题18个',
      '行政复议 2件 维持2件',
      '行政诉讼 1件 胜诉1件',
      '政务公开 27件 依申请3件',
    ];
    const table = rows.flatMap((row, i) => row.split(' ').map((cell, k) => show(cell, [80 + k * 150, 700 - i * 30])));
    const { text, rules } = await read({ content: table.join('') + paragraphs([A, B], [80, 500], 27) });
    expect(text.slice(0, 2)).toEqual(rows.slice(0, 2));
    expect(rules).toEqual([]);
  });

  const rowsOf = (left: readonly number[], right: readonly number[]) =>
    pageRows(
      [left, right].flatMap((widths, side) =>
        widths.map((chars, i) => ({
          str: '字'.repeat(chars),
          x: 50 + side * 250,
          y: 700 - i * 25,
          width: chars * 16,
          height: 16,
        })),
      ),
    );
  it.each([
    ['four rows side by side are', [12, 12, 12, 12], [12, 12, 12, 12], 'read'],
    ['three are not', [12, 12, 12], [12, 12, 12], 'none'],
    ['columns of eight characters are', [8, 8, 8, 8], [12, 12, 12, 12], 'read'],
    ['of seven are not', [7, 7, 7, 7], [12, 12, 12, 12], 'none'],
    ['with half of the lines full they are', [12, 12, 4, 4], [12, 12, 4, 4], 'read'],
    ['with fewer it is doubtful', [12, 12, 4, 4], [12, 4, 4, 4], 'unsure'],
    ['with fewer than a quarter they are not', [12, 4, 4, 4, 4, 4], [12, 4, 4, 4, 4, 4], 'none'],
  ])('%s', (_, left, right, columns) => expect(findColumns(rowsOf(left, right)).columns).toBe(columns));
});
