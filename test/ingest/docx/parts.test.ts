import { describe, expect, it } from 'vitest';
import { documentXml, makeDocx, makeZip, paragraph, relsXml, run } from '../../support/make-docx.ts';
import { linesOf, notesOf, readBytes, refusal } from './read.ts';

const texts = async (bytes: Uint8Array) => (await readBytes(bytes)).lines.map(({ text }) => text);
const BODY = documentXml(paragraph('正文'));

describe('the main part', () => {
  it.each([
    ['relative', 'word/document2.xml', 'word/document2.xml'],
    ['absolute', '/word/document2.xml', 'word/document2.xml'],
    ['with steps', './x/../word/./document2.xml', 'word/document2.xml'],
    ['escaped', 'word/%E6%96%87.xml', 'word/文.xml'],
    ['escaped in both', 'word/%E6%96%87.xml', 'word/%e6%96%87.xml'],
    ['in other case', 'Word/Document2.XML', 'word/document2.xml'],
  ])('is the one that the package names: %s', async (_, target, name) => {
    const rels = relsXml({ a: ['officeDocument', target] });
    expect(await texts(makeZip({ '_rels/.rels': rels, 'word/document.xml': documentXml(''), [name]: BODY }))).toEqual([
      '正文',
    ]);
  });

  it('is found in strict files, by its content type, and by habit', async () => {
    const strict = BODY.replace(
      /http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/,
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    const rels = relsXml({ a: ['officeDocument', 'main.xml'] }).replace(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
      'http://purl.oclc.org/ooxml/officeDocument/relationships/',
    );
    expect(await texts(makeZip({ '_rels/.rels': rels, 'main.xml': strict }))).toEqual(['正文']);
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
    const types = `<Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`;
    expect(await texts(makeZip({ '[Content_Types].xml': types, 'main.xml': BODY }))).toEqual(['正文']);
    expect(await texts(makeZip({ 'word/document.xml': BODY }))).toEqual(['正文']);
  });

  it('is read whatever prefix its namespace has, and in UTF-16', async () => {
    for (const prefix of ['ns0:', '']) {
      const xml = BODY.replace('xmlns:w=', prefix === '' ? 'xmlns=' : 'xmlns:ns0=').replace(/(<\/?)w:/g, `$1${prefix}`);
      expect(await texts(makeZip({ 'word/document.xml': xml }))).toEqual(['正文']);
    }
    const wide = Buffer.from(`\ufeff${BODY}`, 'utf16le');
    expect(await texts(makeZip({ 'word/document.xml': wide }))).toEqual(['正文']);
  });

  it('is missing in a workbook and in a package that names what it does not hold', async () => {
    const sheet = {
      '_rels/.rels': relsXml({ a: ['officeDocument', 'xl/workbook.xml'] }),
      'xl/workbook.xml': '<workbook/>',
    };
    expect(await refusal(makeZip(sheet))).toMatchObject({ rule: 'no-document' });
    const gone = await refusal(makeZip({ '_rels/.rels': relsXml({ a: ['officeDocument', 'word/gone.xml'] }) }));
    expect(gone).toMatchObject({ rule: 'no-document' });
    expect(gone?.message).toContain('word/gone.xml is missing');
  });
});

describe('notes', () => {
  const note = (kind: string, id: string, text: string, more = '') =>
    `<w:${kind} w:id="${id}"${more}>${paragraph(text)}</w:${kind}>`;
  const refer = (kind: string, id: string) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  const footnotes = (...texts: string[]) =>
    `<w:footnotes>${note('footnote', '-1', '线', ' w:type="separator"')}${texts.map((text, i) => note('footnote', String(i + 1), text)).join('')}</w:footnotes>`;

  it('come after the line that refers to them, numbered in that order, each once; the others at the end', async () => {
    const body =
      `<w:p>${run('正')}${refer('footnote', '2')}${run('文')}${refer('footnote', '1')}${refer('footnote', '2')}${refer('endnote', '1')}</w:p>` +
      `<w:p>${run('末')}${refer('footnote', '1')}</w:p>`;
    const endnotes = `<w:endnotes>${note('endnote', '1', '尾')}</w:endnotes>`;
    const parts = { 'word/footnotes.xml': footnotes('甲', '乙', '丙'), 'word/endnotes.xml': endnotes };
    expect(await linesOf(body, parts)).toEqual(['正文', '脚注1：乙', '脚注2：甲', '尾注1：尾', '末', '脚注3：丙']);
  });

  it('come after the row of a table, and after what a deleted mark joins', async () => {
    const cell = (text: string, more = '') => `<w:tc><w:p>${run(text)}${more}</w:p></w:tc>`;
    const table = `<w:tbl><w:tr>${cell('件数', refer('footnote', '1'))}${cell('35')}</w:tr></w:tbl>`;
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('甲')}${refer('footnote', '2')}</w:p>${paragraph('乙')}`;
    const parts = { 'word/footnotes.xml': footnotes('行政处罚', '二') };
    expect(await linesOf(table + joined, parts)).toEqual(['| 件数 | 35 |', '脚注1：行政处罚', '甲乙', '脚注2：二']);
  });

  it('are the part that the main part names, and no other', async () => {
    const parts = {
      'word/_rels/document.xml.rels': relsXml({ a: ['footnotes', 'notes/f.xml'] }),
      'word/notes/f.xml': `<w:footnotes>${note('footnote', '1', '甲')}</w:footnotes>`,
      'word/footnotes.xml': `<w:footnotes>${note('footnote', '1', '不是')}</w:footnotes>`,
      'word/endnotes.xml': `<w:endnotes>${note('endnote', '1', '不是')}</w:endnotes>`,
    };
    expect(await linesOf(paragraph('正文'), parts)).toEqual(['正文', '脚注1：甲']);
  });

  it('are told of where they are no text of the report: comments, headers, footers', async () => {
    const parts = {
      'word/_rels/document.xml.rels': relsXml({
        a: ['comments', 'comments.xml'],
        b: ['header', 'header1.xml'],
        c: ['footer', 'footer1.xml'],
      }),
      'word/comments.xml': `<w:comments>${note('comment', '1', '批')}${note('comment', '2', '注')}</w:comments>`,
      'word/header1.xml': `<w:hdr>${paragraph('内部资料')}</w:hdr>`,
      'word/footer1.xml': `<w:ftr>${paragraph('— 1 —')}${paragraph('第 1 页 共 3 页')}</w:ftr>`,
    };
    expect(await linesOf(paragraph('正文'), parts)).toEqual(['正文']);
    expect(await notesOf(paragraph('正文'), parts)).toEqual([
      { severity: 'info', rule: 'comments-left-out', line: null, message: '2 comments beside the text are left out.' },
      {
        severity: 'info',
        rule: 'header-footer',
        line: null,
        message: 'Headers and footers are not read; they hold "内部资料".',
      },
    ]);
  });

  it('say nothing of headers that hold page numbers only, and cut a long quotation at 60 characters', async () => {
    const header = (text: string) => ({
      'word/_rels/document.xml.rels': relsXml({ b: ['header', 'h.xml'] }),
      'word/h.xml': `<w:hdr>${paragraph(text)}</w:hdr>`,
    });
    expect(await notesOf(paragraph('正文'), header('- 1 -'))).toEqual([]);
    expect((await notesOf(paragraph('正文'), header('甲'.repeat(60))))[0]?.message).toContain(`"${'甲'.repeat(60)}"`);
    expect((await notesOf(paragraph('正文'), header('甲'.repeat(61))))[0]?.message).toContain(`"${'甲'.repeat(60)}…"`);
  });
});

describe('embedded chunks', () => {
  const chunk = (content: string | Uint8Array, name = 'chunk.bin') => ({
    'word/_rels/document.xml.rels': relsXml({ c: ['aFChunk', name] }),
    [`word/${name}`]: content,
  });
  const around = `${paragraph('前')}<w:altChunk r:id="c"/>${paragraph('后')}`;
  const alone = '<w:altChunk r:id="c"/>';
  const html =
    '<html><head><meta charset="utf-8"><title>题</title></head><body><h2>一、举措</h2><p>正文</p></body></html>';

  it.each([
    ['HTML', html, ['一、举措', '正文']],
    ['HTML without a head', '<p>甲</p><p>乙</p>', ['甲', '乙']],
    ['HTML in UTF-16', Buffer.from(`\ufeff${html}`, 'utf16le'), ['一、举措', '正文']],
    [
      'MHTML',
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${html}\r\n--x--\r\n`,
      ['一、举措', '正文'],
    ],
    ['plain text', '一、举措\r\n\r\n正文\r\n', ['一、举措', '正文']],
    ['Word', makeDocx(paragraph('一、举措') + paragraph('正文')), ['一、举措', '正文']],
  ])('are read at their place: %s', async (_, content, expected) => {
    expect(await linesOf(around, chunk(content))).toEqual(['前', ...expected, '后']);
    expect(await notesOf(around, chunk(content))).toEqual([]);
    expect(await linesOf(alone, chunk(content))).toEqual(expected);
  });

  it.each([
    ['RTF', '{\\rtf1 \\u19968?}', 'RTF is not read'],
    ['old Word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'files of old Word'],
    ['PDF', '%PDF-1.4', 'PDF'],
    ['Word XML', '<?xml version="1.0"?><w:wordDocument/>', 'Word XML'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0, 0, 0]), 'binary file'],
    ['a damaged zip file', 'PK\u0003\u0004\u0000', 'central directory'],
    ['no text', '<html></html>', 'no text was found'],
  ])('are named where they cannot be read: %s', async (_, content, reason) => {
    expect(await linesOf(around, chunk(content))).toEqual(['前', '后']);
    const [said] = await notesOf(around, chunk(content));
    expect(said).toMatchObject({ severity: 'warning', rule: 'unread-chunk' });
    expect(said?.message).toContain('embedded chunk (altChunk) word/chunk.bin');
    expect(said?.message).toContain(reason);
    const refused = await refusal(makeDocx(alone, chunk(content)));
    expect(refused).toMatchObject({ rule: 'unread-chunk', severity: 'error' });
    expect(refused?.message).toContain('embedded chunk (altChunk), word/chunk.bin');
  });

  it('are named where the file does not hold them', async () => {
    expect((await notesOf(around))[0]?.message).toContain('no part of the file has this id');
    const rels = { 'word/_rels/document.xml.rels': relsXml({ c: ['aFChunk', 'gone.html'] }) };
    expect((await notesOf(around, rels))[0]?.message).toContain(
      'word/gone.html is not read: the file does not hold it',
    );
    const outside = relsXml({ c: ['aFChunk', 'file:///a.htm'] }).replace('/></Rel', ' TargetMode="External"/></Rel');
    expect((await notesOf(around, { 'word/_rels/document.xml.rels': outside }))[0]?.message).toContain(
      'outside the file',
    );
  });

  it('are read three documents deep and no deeper', async () => {
    const nest = (depth: number): Uint8Array =>
      depth === 0 ? makeDocx(paragraph('深')) : makeDocx(paragraph(String(depth)) + alone, chunk(nest(depth - 1)));
    expect((await readBytes(nest(3))).lines.map(({ text }) => text)).toEqual(['3', '2', '1', '深']);
    const deeper = await readBytes(nest(4));
    expect(deeper.lines.map(({ text }) => text)).toEqual(['4', '3', '2', '1']);
    expect(deeper.notes).toMatchObject([{ rule: 'unread-chunk', severity: 'warning' }]);
  });

  it('share the bound on what a file may unfold to and on its text', async () => {
    const inner = makeDocx(paragraph('文'.repeat(1000)));
    const file = makeDocx(alone.repeat(50), chunk(inner));
    expect((await refusal(file, { maxUnfoldedBytes: inner.length + 2000 }))?.rule).toBe('unfolds-too-large');
    expect((await refusal(file, { maxTextCharacters: 20_000 }))?.rule).toBe('text-too-long');
    expect((await readBytes(file, { maxTextCharacters: 60_000 })).lines).toHaveLength(50);
  });

  it('are read as diagrams, too, and charts and objects are told of', async () => {
    const parts = {
      'word/_rels/document.xml.rels': relsXml({ d: ['diagramData', 'diagrams/data1.xml'] }),
      'word/diagrams/data1.xml':
        '<dgm:dataModel><dgm:pt><dgm:t><a:p><a:r><a:t>流程</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>',
    };
    const body = '<w:p><w:r><w:drawing><dgm:relIds r:dm="d"/></w:drawing><w:t>正文</w:t></w:r></w:p>';
    expect(await linesOf(body, parts)).toEqual(['流程', '正文']);
    expect(await notesOf(`${paragraph('甲')}<w:p><w:r><w:object><o:OLEObject/></w:object></w:r></w:p>`)).toMatchObject([
      { severity: 'info', rule: 'unread-object' },
    ]);
  });
});

describe('damage', () => {
  const ole = (stream: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(stream, 'utf16le')]);

  it('is named: other formats under the name of .docx', async () => {
    expect(await refusal(ole('EncryptedPackage'))).toMatchObject({ rule: 'encrypted-file' });
    const old = await refusal(ole('WordDocument'));
    expect(old).toMatchObject({ rule: 'old-word-file' });
    expect(old?.hint).toContain('save it as .docx');
    expect(await refusal(Buffer.from('{\\rtf1\\ansi}'))).toMatchObject({ rule: 'rtf-file' });
  });

  it('is named: a part that is cut off, tags that do not match, a wrong checksum, characters that are none', async () => {
    const cut = makeZip({ 'word/document.xml': BODY.slice(0, -20) });
    expect((await refusal(cut))?.message).toContain('ends in the middle');
    expect(await notesOf(`<w:p><w:r><w:t>甲</w:t></w:p>`)).toMatchObject([
      { rule: 'damaged-xml', severity: 'warning' },
    ]);
    const bytes = Buffer.from(makeDocx(paragraph('甲乙')));
    bytes.write('丙', bytes.indexOf('甲'));
    expect((await refusal(bytes))?.message).toContain('checksum of word/document.xml is wrong');
    const bad = Buffer.concat([
      Buffer.from(BODY.split('正')[0] ?? ''),
      Buffer.from([0xff]),
      Buffer.from(BODY.split('正')[1] ?? ''),
    ]);
    expect((await readBytes(makeZip({ 'word/document.xml': bad }))).notes).toMatchObject([
      { rule: 'lost-character', line: 1 },
    ]);
  });

  it('is named: elements more than 1,000 deep', async () => {
    const deep = (depth: number) =>
      makeZip({
        'word/document.xml': documentXml(
          '<w:x>'.repeat(depth - 4) +
            paragraph('甲').replace('<w:p>', '<w:p><w:t>乙</w:t>') +
            '</w:x>'.repeat(depth - 4),
        ),
      });
    expect((await readBytes(deep(999))).lines[0]?.text).toBe('乙甲');
    expect((await refusal(deep(1002)))?.message).toContain('more than 1000 deep');
  });

  it('is no name that a plain object knows', async () => {
    const parts = {
      'word/styles.xml': '<w:styles><__proto__/><constructor/></w:styles>',
      'word/numbering.xml': '<toString/>',
    };
    expect(await linesOf(`<constructor/><w:p><__proto__/>${run('甲')}</w:p>`, parts)).toEqual(['甲']);
  });

  it('ends at the bound on text, however the text is made', async () => {
    const level = `<w:lvl w:ilvl="0"><w:start w:val="780"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="${'%1'.repeat(20)}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const items = paragraph('甲', '<w:numPr><w:numId w:val="1"/></w:numPr>').repeat(3);
    const file = makeDocx(items, { 'word/numbering.xml': numbering });
    expect((await refusal(file, { maxTextCharacters: 500 }))?.message).toContain('more than 500 characters');
    const lines = (count: number) => makeDocx(paragraph('甲').repeat(count));
    expect((await readBytes(lines(50), { maxTextCharacters: 100 })).lines).toHaveLength(50);
    expect((await refusal(lines(51), { maxTextCharacters: 100 }))?.rule).toBe('text-too-long');
  });
});
