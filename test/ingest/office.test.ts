import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NumberCounter } from '../../src/ingest/docx/numbering.ts';
import { parseDocument } from '../../src/ingest/docx/parse-document.ts';
import { parseNumbering } from '../../src/ingest/docx/parse-numbering.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';
import { formatNumber } from '../../src/ingest/number-format.ts';
import { rejoinParagraphs } from '../../src/ingest/pdf/rejoin-paragraphs.ts';

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name));
const read = (name: string, bytes: Uint8Array, limits = {}) =>
  ingest({ path: name, bytes, sidecar: null, limits: { maxCaptureBytes: 10_000_000, ...limits } });
const failure = async (name: string, bytes: Uint8Array, limits = {}) => {
  const error = await read(name, bytes, limits).catch((e: unknown) => e);
  if (!(error instanceof IngestError)) throw new Error(`expected an IngestError, got ${String(error)}`);
  return error.diagnostics[0];
};

describe('Word', () => {
  it("puts Word's automatic numbers back", async () => {
    const { lines } = await read('a.docx', fixture('automatic-numbers.docx'));
    const heads = lines.filter((line) => line.hint?.bold).map((line) => line.text.replace(/\s/gu, ''));
    expect(heads.map((text) => text.slice(0, 2))).toEqual(['一、', '二、', '三、', '四、', '五、', '六、', '七、']);
    expect(lines.filter((line) => line.text.startsWith('（二）')).length).toBeGreaterThan(3);
  });

  it('restarts lower levels under each upper one and honours start overrides', () => {
    const numbering = parseNumbering(
      `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
       <w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/><w:suff w:val="space"/></w:lvl>
       </w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>
       <w:num w:numId="8"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>`,
    );
    const counter = new NumberCounter(numbering);
    expect([
      counter.next('7', 0),
      counter.next('7', 1),
      counter.next('7', 1),
      counter.next('7', 0),
      counter.next('7', 1),
    ]).toEqual(['一、', '一.1 ', '一.2 ', '二、', '二.1 ']);
    expect(counter.next('8', 0)).toBe('四、');
  });

  it('keeps rows of tables, leaves deleted text out, joins runs', () => {
    const xml = `<w:body><w:p><w:r><w:t>一、主</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:t>要</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>项目</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>件数</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body>`;
    const drafts = parseDocument(xml, { styles: new Map(), numbering: new Map() }).drafts;
    expect(drafts.map((draft) => draft.text)).toEqual(['一、主要', '| 项目 | 件数 |']);
    expect(drafts[1]?.hint?.cells).toEqual(['项目', '件数']);
  });

  it('does not expand entities that a document declares', () => {
    const xml = '<!DOCTYPE a [<!ENTITY x "哈哈">]><w:p><w:r><w:t>甲&x;乙</w:t></w:r></w:p>';
    expect(parseDocument(xml, { styles: new Map(), numbering: new Map() }).drafts[0]?.text).toBe('甲&x;乙');
  });

  it('refuses a file that unfolds beyond the limit, a damaged one and an encrypted one', async () => {
    const bytes = fixture('automatic-numbers.docx');
    expect((await failure('a.docx', bytes, { maxUnfoldedBytes: 1000 }))?.rule).toBe('unfolds-too-large');
    expect((await failure('a.docx', bytes.subarray(0, 4000)))?.rule).toBe('damaged-file');
    expect((await failure('a.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])))?.rule).toBe('encrypted-file');
  });
});

describe('formatNumber', () => {
  it.each([
    [10, 'chinese', '十'],
    [21, 'chinese', '二十一'],
    [105, 'chinese', '一百零五'],
    [3, 'circled', '③'],
    [27, 'lower-letter', 'aa'],
    [14, 'upper-roman', 'XIV'],
  ] as const)('%i as %s is %s', (n, format, text) => expect(formatNumber(n, format)).toBe(text));
});

it('refuses a text that is longer than any report', async () => {
  const bytes = new TextEncoder().encode('一、主要举措 '.repeat(1000));
  expect(await failure('a.txt', bytes, { maxTextCharacters: 5000 })).toMatchObject({
    rule: 'text-too-long',
    message: 'The file holds 7000 characters of text; at most 5000 are read.',
  });
});

describe('PDF', () => {
  it('rejoins wrapped lines and lets indented lines begin paragraphs', async () => {
    const { lines } = await read('a.pdf', fixture('wrapped-lines.pdf'));
    expect(lines.map((line) => line.text)).toEqual([
      '青山镇2023年法治政府建设情况报告',
      '2023年，青山镇推进依法行政，现将情况报告如下：',
      '一、主要举措和成效',
      '（一）加强组织领导。成立法治建设领导小组，召开专题会议4次，研究解决重点难点问题，形成主要领导负责抓，分管领导具体抓的工作局面。',
      '二、存在的不足',
      '一是执法力量不足，形式单一。',
      '青山镇人民政府',
    ]);
  });

  it('sets page numbers apart and joins a paragraph over the page break', () => {
    const line = (page: number, y: number, text: string, left = 50, right = 500) => ({
      page,
      text,
      left,
      right,
      y,
      size: 16,
      pageHeight: 800,
      frame: '550',
      cells: [],
    });
    const { paragraphs, furniture } = rejoinParagraphs(
      [
        line(1, 700, '一段文字的开头', 82),
        line(1, 400, '写到页末'),
        line(1, 30, '— 1 —', 250, 300),
        line(2, 700, '在下一页结束。', 50, 200),
      ],
      2,
    );
    expect(paragraphs).toEqual([{ text: '一段文字的开头' }, { text: '写到页末在下一页结束。' }]);
    expect(furniture.map(({ text }) => text)).toEqual(['— 1 —']);
  });

  it('says that a PDF of pictures holds no text', async () => {
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
    ];
    const body = objects.map((object, i) => `${i + 1} 0 obj${object}endobj\n`).join('');
    const pdf = new TextEncoder().encode(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 4>>\n%%EOF`);
    const refused = await failure('a.pdf', pdf);
    expect(refused?.rule).toBe('pdf-no-text');
    expect(refused?.hint).toContain('text recognition');
  });

  it('says why a file cannot be read', async () => {
    const bytes = fixture('wrapped-lines.pdf');
    expect((await failure('a.pdf', bytes.subarray(0, 500)))?.rule).toBe('pdf-damaged');
    expect((await failure('a.pdf', bytes, { maxPages: 1 }))?.rule).toBe('pdf-too-many-pages');
  });
});
