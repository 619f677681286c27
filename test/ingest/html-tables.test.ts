import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/ingest/html/read-html.ts';

const read = (html: string) =>
  readHtml(html).lines.map(({ text, hint }) => (hint?.depth ? `${'#'.repeat(hint.depth)} ${text}` : text));

describe('tables', () => {
  it('takes a table of one column with text apart, spacers or not', () => {
    expect(
      read('<table><tr><td>&nbsp;</td><td>一、举措</td><td></td></tr><tr><td></td><td>正文</td><td></td></tr></table>'),
    ).toEqual(['一、举措', '正文']);
  });

  it('takes rows apart that hold headings', () => {
    expect(read('<table><tr><td>导航</td><td><h2>一、举措</h2></td></tr></table>')).toEqual(['导航', '## 一、举措']);
  });

  it('takes rows apart with a text as long as no figure is, in a table of two columns', () => {
    const row = (length: number, more = '') =>
      read(`<table><tr><td>导航</td><td>${'全'.repeat(length)}</td>${more}</tr></table>`);
    expect([row(299).length, row(300).length, row(300, '<td>3</td>').length]).toEqual([1, 2, 1]);
    expect(read(`<table><tr><th>项目<th>情况<tr><td>导航<td>${'全'.repeat(300)}</table>`)).toHaveLength(2);
  });

  it('takes a narrow table apart where a cell holds two lines of 20 characters or more, with its short rows', () => {
    const long = (length: number) => '文'.repeat(length);
    const table = (length: number, more = '') =>
      read(
        `<table><tr><td>一、举措<td>${long(20)}<br>小结<br>${long(length)}${more}<tr><td>二、不足<td>没有${more}</table>`,
      );
    expect(table(20)).toEqual(['一、举措', long(20), '小结', long(20), '二、不足', '没有']);
    expect(table(19).slice(-1)).toEqual(['| 二、不足 | 没有 |']);
    expect(table(20, '<td>3').slice(-1)).toEqual(['| 二、不足 | 没有 | 3 |']);
  });

  it('takes it apart as well where the two lines are rows beside one cell', () => {
    const row = (more: string, span = ' rowspan=2') =>
      read(`<table><tr><td${span}>一、举措<td>${'文'.repeat(20)}<tr><td>${more}<tr><td>二、不足<td>没有</table>`);
    expect(row('文'.repeat(20)).slice(-2)).toEqual(['二、不足', '没有']);
    expect(row('文'.repeat(19)).slice(-1)).toEqual(['| 二、不足 | 没有 |']);
    expect(row('文'.repeat(20), '').slice(-1)).toEqual(['| 二、不足 | 没有 |']);
  });

  it('leaves tables of data as rows, with cells and rows that nobody closed', () => {
    expect(read('<table><caption>统计表</caption><tr><th>项目<th>数量<tr><td><p>检查<td><b>3</b></table>后文')).toEqual(
      ['统计表', '| 项目 | 数量 |', '| 检查 | 3 |', '后文'],
    );
  });

  it('reads tables within tables, and ends nothing outside a cell', () => {
    expect(
      read('<div><table><tr><td>甲</div></td><td><table><tr><td>乙</td><td>丙</td></tr></table></td></tr></table>丁'),
    ).toEqual(['甲', '| 乙 | 丙 |', '丁']);
  });
});
