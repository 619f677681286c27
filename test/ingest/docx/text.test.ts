import { describe, expect, it } from 'vitest';
import { symbolOf } from '../../../src/ingest/docx/symbols.ts';
import { paragraph, run } from '../../support/make-docx.ts';
import { linesOf, notesOf } from './read.ts';

const box = (...texts: string[]) => `<w:txbxContent>${texts.map((text) => paragraph(text)).join('')}</w:txbxContent>`;
const alternate = (choice: string, fallback: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${choice}</w:drawing></mc:Choice>
   <mc:Fallback><w:pict><v:shape><v:textbox>${fallback}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const p = (...content: string[]) => `<w:p>${content.join('')}</w:p>`;

describe('text boxes', () => {
  it('keeps the text before and after a box and takes one of two alternatives', async () => {
    const body = p(run('三、存在的'), alternate(box('校对栏', '内部公开'), box('校对栏', '内部公开')), run('不足'));
    expect(await linesOf(body)).toEqual(['校对栏', '内部公开', '三、存在的不足']);
  });

  it('takes the fallback where the choice has no text, and the second choice before it', async () => {
    expect(await linesOf(p(alternate('<a:blip/>', box('说明')), run('正文')))).toEqual(['说明', '正文']);
    const three = `<w:r><mc:AlternateContent><mc:Choice/><mc:Choice>${box('乙')}</mc:Choice><mc:Fallback>${box('丙')}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await linesOf(p(three, run('正文')))).toEqual(['乙', '正文']);
  });

  it('reads a box in a box, in a cell, without alternatives, and words drawn along a path', async () => {
    const inner = p(`<w:r><w:pict><v:textbox>${box('内')}</v:textbox></w:pict></w:r>`, run('外'));
    const outer = p(
      `<w:r><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></w:r>`,
      run('正文'),
    );
    expect(await linesOf(outer)).toEqual(['内', '外', '正文']);
    expect(await linesOf(`<w:tbl><w:tr><w:tc>${outer}</w:tc></w:tr></w:tbl>`)).toEqual(['内', '外', '正文']);
    expect(await linesOf(p('<w:r><w:pict><v:shape><v:textpath string="红头文件"/></v:shape></w:pict></w:r>'))).toEqual([
      '红头文件',
    ]);
  });

  it('counts the numbers of a list once, and does not set the anchor in bold for its box', async () => {
    const bold = run('标题', '<w:b/>');
    const body = p(alternate(box('说明'), box('说明')), bold);
    expect(await linesOf(body)).toEqual(['说明', '标题']);
  });
});

describe('tracked changes', () => {
  const deletedMark = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';

  it('joins a paragraph whose mark is deleted with the next, whose properties count', async () => {
    const body =
      p(deletedMark, run('三、存在')) +
      p(deletedMark, run('的')) +
      p('<w:pPr><w:jc w:val="center"/></w:pPr>', run('不足'));
    expect(await linesOf(body)).toEqual(['三、存在的不足']);
    expect(await linesOf(p(deletedMark, run('一')) + p(deletedMark) + paragraph('二'))).toEqual(['一二']);
  });

  it('does not join over a table nor out of a cell, and keeps what has no next', async () => {
    const cell = `<w:tbl><w:tr><w:tc>${p(deletedMark, run('格'))}</w:tc></w:tr></w:tbl>`;
    expect(await linesOf(p(deletedMark, run('前')) + cell + p(deletedMark, run('末')))).toEqual(['前', '格', '末']);
  });

  it('leaves deleted and moved text out, keeps inserted text, and tells how much', async () => {
    const body =
      p(run('甲'), `<w:del>${run('删')}<w:r><w:delText>去</w:delText></w:r></w:del>`, `<w:ins>${run('乙')}</w:ins>`) +
      p(`<w:moveFrom>${run('丙丁')}</w:moveFrom>`, `<w:moveTo>${run('戊')}</w:moveTo>`);
    expect(await linesOf(body)).toEqual(['甲乙', '戊']);
    expect(await notesOf(body)).toEqual([
      {
        severity: 'info',
        rule: 'deleted-text',
        line: null,
        message: '4 characters that tracked changes delete are left out.',
      },
    ]);
  });

  it('leaves a deleted row out', async () => {
    const row = (text: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('1')}</w:tc></w:tr>`;
    const body = `<w:tbl>${row('留')}${row('删', '<w:trPr><w:del w:id="1"/></w:trPr>')}</w:tbl>`;
    expect(await linesOf(body)).toEqual(['| 留 | 1 |']);
    expect(await notesOf(body)).toMatchObject([{ rule: 'deleted-text' }]);
  });
});

describe('hidden text', () => {
  const styles = `<w:styles><w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Q"><w:basedOn w:val="P"/></w:style></w:styles>`;
  const parts = { 'word/styles.xml': styles };

  it('is left out of a line, and the line and the number of characters are told', async () => {
    const body = paragraph('一') + p(run('二'), run('【内部】', '<w:vanish/>'), run('三', '<w:vanish w:val="0"/>'));
    expect(await linesOf(body)).toEqual(['一', '二三']);
    expect(await notesOf(body)).toEqual([
      {
        severity: 'info',
        rule: 'hidden-text',
        line: 2,
        message: '4 characters in 1 lines are hidden in the document and left out of the text.',
      },
    ]);
  });

  it('is a line of furniture, which is a drop that is recorded, where a whole paragraph is hidden', async () => {
    expect(await linesOf(p(run('内部', '<w:vanish/>')) + paragraph('正文'))).toEqual(['- 内部', '正文']);
  });

  it('is found through styles of characters and paragraphs', async () => {
    expect(await linesOf(p(run('甲', '<w:rStyle w:val="C"/>'), run('乙')), parts)).toEqual(['乙']);
    expect(await linesOf(paragraph('甲', '<w:pStyle w:val="Q"/>') + paragraph('乙'), parts)).toEqual(['- 甲', '乙']);
  });

  it('takes the mark of a paragraph with it', async () => {
    const mark = '<w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>';
    expect(await linesOf(p(mark, run('（一）加强领导。')) + paragraph('成立小组。'))).toEqual([
      '（一）加强领导。成立小组。',
    ]);
  });
});

describe('signs', () => {
  it.each([
    ['Wingdings', 'F0FE', '☑'],
    ['Wingdings', '00FC', '✓'],
    ['Wingdings', 'F081', '①'],
    ['Wingdings 2', 'F052', '☑'],
    ['Symbol', 'F0B3', '≥'],
    ['Symbol', 'F061', 'α'],
    ['宋体', '0025', '%'],
    ['仿宋_GB2312', 'F025', '%'],
    ['Arial', '2160', 'Ⅰ'],
    ['Wingdings', 'F0FF', '\ufffd'],
    ['Marlett', 'E123', '\ufffd'],
    ['Wingdings', 'xyz', '\ufffd'],
    ['constructor', 'D800', '\ufffd'],
  ])('%s %s is %s', (font, char, sign) => expect(symbolOf(font, char)).toBe(sign));

  it('reads what was typed in a symbol font, and leaves private use characters of other fonts', async () => {
    const typed = (font: string) => p(run('\uf0fe已完成\ue123', `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`));
    expect(await linesOf(typed('Wingdings'))).toEqual(['☑已完成\ue123']);
    expect(await linesOf(typed('仿宋'))).toEqual(['\uf0fe已完成\ue123']);
  });

  it('warns of a sign that no table knows', async () => {
    const body = p(run('甲'), '<w:r><w:sym w:font="Wingdings" w:char="F0FF"/></w:r>');
    expect(await notesOf(body)).toMatchObject([
      { severity: 'warning', rule: 'unknown-symbol' },
      { rule: 'lost-character', line: 1 },
    ]);
  });

  it('reads breaks, tabs, hyphens; the base of ruby; math', async () => {
    const signs = p('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>', '<w:r><w:tab/></w:r>', run('甲'));
    expect(await linesOf(signs)).toEqual(['甲']);
    const more = p(
      run('甲'),
      '<w:r><w:tab/><w:noBreakHyphen/><w:softHyphen/></w:r>',
      run('乙'),
      '<w:r><w:cr/></w:r>',
      run('丙'),
    );
    expect(await linesOf(more)).toEqual(['甲\t-乙', '丙']);
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('fǎ')}</w:rt><w:rubyBase>${run('法')}</w:rubyBase></w:ruby></w:r>`;
    expect(await linesOf(p(ruby, run('治')))).toEqual(['法治']);
    const half =
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>';
    expect(await linesOf(p(run('占'), half))).toEqual(['占1/2']);
  });

  it('reads through whatever only holds text', async () => {
    const wrap = (name: string, content: string) => `<w:${name}>${content}</w:${name}>`;
    const inline = ['smartTag', 'hyperlink', 'customXml', 'ins', 'moveTo', 'bdo'].map((name) => wrap(name, run(name)));
    expect(await linesOf(p(...inline))).toEqual(['smartTaghyperlinkcustomXmlinsmoveTobdo']);
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const cell = `<w:tc>${paragraph('格')}</w:tc>`;
    const row = `<w:tr>${cell}${control(cell)}</w:tr>`;
    expect(await linesOf(`${control(p(run('甲'), control(run('乙'))))}<w:tbl>${row}${control(row)}</w:tbl>`)).toEqual([
      '甲乙',
      '| 格 | 格 |',
      '| 格 | 格 |',
    ]);
  });
});

describe('fields', () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

  it('shows the result and not the instruction, a field within the instruction included', async () => {
    const inner = [char('begin'), code('MERGEFIELD x'), char('separate'), run('错'), char('end')];
    const body = p(
      run('共'),
      char('begin'),
      code('IF '),
      ...inner,
      code(' = "1"'),
      char('separate'),
      run('35'),
      char('end'),
      run('件'),
    );
    expect(await linesOf(body)).toEqual(['共35件']);
    expect(await linesOf(p(`<w:fldSimple w:instr="DATE">${run('2024')}</w:fldSimple>`))).toEqual(['2024']);
  });

  it('loses no text to a field that never ends', async () => {
    const body = p(char('begin'), code('PAGE'), run('一、主要举措')) + paragraph('正文');
    expect(await linesOf(body)).toEqual(['一、主要举措', '正文']);
  });

  it('takes the entries of a table of contents for furniture', async () => {
    const toc = p(
      char('begin'),
      code(' TOC \\o "1-3" '),
      char('separate'),
      run('一、主要举措'),
      '<w:r><w:tab/></w:r>',
      run('1'),
    );
    expect(await linesOf(toc + paragraph('二、不足 2') + p(char('end')) + paragraph('一、主要举措'))).toEqual([
      '- 一、主要举措\t1',
      '- 二、不足 2',
      '一、主要举措',
    ]);
    const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
    const control = `<w:sdt>${gallery}<w:sdtContent>${paragraph('目录')}${paragraph('一、举措')}</w:sdtContent></w:sdt>`;
    expect(await linesOf(control + paragraph('正文'))).toEqual(['- 目录', '- 一、举措', '正文']);
    const styles = '<w:styles><w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style></w:styles>';
    const styled = paragraph('甲', '<w:pStyle w:val="11"/>') + paragraph('乙', '<w:pStyle w:val="TOC2"/>');
    expect(await linesOf(styled, { 'word/styles.xml': styles })).toEqual(['- 甲', '- 乙']);
  });

  it('takes text in a table of contents for text: what is too long for an entry, and what follows one that never ends', async () => {
    const toc = (text: string) => paragraph(text, '<w:pStyle w:val="TOC1"/>');
    expect(await linesOf(toc('长'.repeat(100)) + toc('长'.repeat(101)))).toEqual([
      `- ${'长'.repeat(100)}`,
      '长'.repeat(101),
    ]);
    const open = p(char('begin'), code('TOC'), char('separate'), run('一、主要举措'));
    expect(await linesOf(open + paragraph('正文'))).toEqual(['一、主要举措', '正文']);
  });
});
