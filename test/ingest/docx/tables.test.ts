import { expect, it } from 'vitest';
import { paragraph } from '../../support/make-docx.ts';
import { linesOf } from './read.ts';

const table = (...rows: string[][][]) =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((texts) => `<w:tc>${texts.map((t) => paragraph(t)).join('')}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;
const long = (length: number) => '文'.repeat(length);

it('lets a table of one column be lines', async () => {
  expect(await linesOf(table([['一、举措', '正文']], [['二、不足']]))).toEqual(['一、举措', '正文', '二、不足']);
});

it('takes a narrow table apart where a cell holds two paragraphs of 20 characters or more', async () => {
  const body = (length: number) => table([['一、举措'], [long(20), '小结', long(length)]], [['二、不足'], ['没有']]);
  expect(await linesOf(body(20))).toEqual(['一、举措', long(20), '小结', long(20), '二、不足', '没有']);
  expect(await linesOf(body(19))).toEqual([`| 一、举措 | ${long(20)} 小结 ${long(19)} |`, '| 二、不足 | 没有 |']);
  expect(await linesOf(table([['内容'], [long(60)]]))).toEqual([`| 内容 | ${long(60)} |`]);
});

it('does not count a column without text', async () => {
  const body = (third: string) => table([['一、举措'], [long(20), long(20)], ['']], [['二、不足'], ['没有'], [third]]);
  expect(await linesOf(body(''))).toEqual(['一、举措', long(20), long(20), '二、不足', '没有']);
  expect((await linesOf(body('3'))).at(-1)).toBe('| 二、不足 | 没有 | 3 |');
});

it('takes only a row of a wide table apart, and only where a cell holds four such paragraphs', async () => {
  const row = (count: number) => [['1'], Array.from({ length: count }, () => long(20)), ['司法局']];
  const kept = (count: number) => `| 1 | ${Array.from({ length: count }, () => long(20)).join(' ')} | 司法局 |`;
  expect(await linesOf(table(row(3), row(4)))).toEqual([
    kept(3),
    '1',
    long(20),
    long(20),
    long(20),
    long(20),
    '司法局',
  ]);
});

it('takes a row apart that holds a table, and leaves rows without text out', async () => {
  const inner = table([['项目'], ['数量']]);
  const outer = `<w:tbl><w:tr><w:tc>${paragraph('左')}</w:tc><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
  expect(await linesOf(outer)).toEqual(['左', '| 项目 | 数量 |']);
  expect(await linesOf(table([[''], ['']], [['甲'], ['']]))).toEqual(['| 甲 |  |']);
});

it('keeps hidden paragraphs out of the row but not out of the record', async () => {
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r></w:p>';
  const row = `<w:tbl><w:tr><w:tc>${paragraph('甲')}${hidden}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr></w:tbl>`;
  expect(await linesOf(row)).toEqual(['| 甲 | 乙 |', '- 内部']);
});
