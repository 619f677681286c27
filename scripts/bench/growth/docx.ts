import { makeDocx, type Parts, paragraph, run } from '../../../test/support/make-docx.ts';
import type { GrowthInput } from './growth-input.ts';

const TITLE = paragraph('青石镇人民政府2023年法治政府建设情况报告', '<w:jc w:val="center"/>');
const TEXT = '一是加强组织领导，召开专题会议研究部署，推进依法行政各项工作落到实处，全年办理案件若干。';

/** A report with a part of about so many bytes of XML, made of one unit again and again. */
const report = (unit: string, bytes: number, around: (units: string) => string = (units) => units) =>
  makeDocx(TITLE + around(unit.repeat(Math.max(1, Math.round(bytes / Buffer.byteLength(unit))))));

/** Reports whose text stands within `depth` elements of one kind, one after the other. */
const nested = (open: string, close: string, depth: number) => (bytes: number) =>
  report(open.repeat(depth) + paragraph(TEXT) + close.repeat(depth), bytes);

const list = (units: number): Parts => ({
  'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>${Array.from({ length: units }, (_, i) => `<w:num w:numId="${i}"><w:abstractNumId w:val="0"/></w:num>`).join('')}</w:numbering>`,
});
const row = (cells: number) => `<w:tr>${`<w:tc><w:p>${run('12')}</w:p></w:tc>`.repeat(cells)}</w:tr>`;
const FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const DELETED_MARK = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';

/** Word files that grow in one way each. */
export const INPUTS: readonly GrowthInput[] = [
  {
    file: 'nested-tables.docx',
    shape: 'nested',
    name: 'tables in tables, 300 deep',
    make: nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 300),
  },
  {
    file: 'nested-controls.docx',
    shape: 'nested',
    name: 'content controls in content controls, 400 deep',
    make: nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 400),
  },
  { file: 'long-text.docx', shape: 'long', name: 'paragraphs', make: (bytes) => report(paragraph(TEXT), bytes) },
  {
    file: 'long-paragraph.docx',
    shape: 'long',
    name: 'one paragraph of many runs',
    make: (bytes) => report(run('推进依法行政，'), bytes, (units) => `<w:p>${units}</w:p>`),
  },
  {
    file: 'long-joined.docx',
    shape: 'long',
    name: 'paragraphs that tracked changes join',
    make: (bytes) => report(`<w:p>${DELETED_MARK}${run('推进依法行政，')}</w:p>`, bytes),
  },
  {
    file: 'wide-table.docx',
    shape: 'wide',
    name: 'one row of many cells',
    make: (bytes) =>
      report(`<w:tc><w:p>${run('12')}</w:p></w:tc>`, bytes, (cells) => `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`),
  },
  {
    file: 'wide-rows.docx',
    shape: 'wide',
    name: 'rows of 50 cells',
    make: (bytes) => report(row(50), bytes, (rows) => `<w:tbl>${rows}</w:tbl>`),
  },
  { file: 'other-empty.docx', shape: 'other', name: 'empty paragraphs', make: (bytes) => report('<w:p/>', bytes) },
  {
    file: 'other-fields.docx',
    shape: 'other',
    name: 'fields that do not end',
    make: (bytes) => report(FIELD, bytes, (fields) => `<w:p>${fields}</w:p>${paragraph(TEXT)}`),
  },
  {
    file: 'other-lists.docx',
    shape: 'other',
    name: 'lists that no paragraph uses',
    make: (bytes) => makeDocx(TITLE + paragraph(TEXT).repeat(20), list(Math.round(bytes / 60))),
  },
];
