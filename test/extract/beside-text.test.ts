import { describe, expect, it } from 'vitest';
import { extractReport } from '../../src/extract/extract-report.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { makeDocx, paragraph, run } from '../support/make-docx.ts';

const TITLE = '青石镇人民政府2024年度法治政府建设情况报告';
const LEAD = '2024年,青石镇人民政府坚持依法行政,稳步推进各项工作。现将2024年度法治政府建设情况报告如下:';
const SECTIONS = [
  ['一、推进法治政府建设的主要举措和成效', '全年召开专题会议6次,办理案件35件。'],
  ['二、存在的不足和原因', '执法力量不足,持证人员偏少。'],
  ['三、下一年度推进法治政府建设的主要安排', '充实执法队伍,开展岗位练兵2轮。'],
];
const SIGNATURE = ['青石镇人民政府', '2025年1月20日'];
const BODY = [LEAD, ...SECTIONS.flat()].map((text) => paragraph(text)).join('');
const END = SIGNATURE.map((text) => paragraph(text)).join('');
const hidden = (text: string) => `<w:p>${run(text, '<w:vanish/>')}</w:p>`;

const read = async (path: string, bytes: Uint8Array) => {
  const limits = { maxCaptureBytes: 1_000_000 };
  const { title, year, issuer, signedOn, sections } = extractReport(
    await ingest({ path, bytes, sidecar: null, limits }),
  );
  return [title.value, issuer.value, year.value, signedOn.value, sections.map(({ key }) => key)];
};
const RIGHT = [TITLE, '青石镇人民政府', 2024, '2025-01-20', ['measures', 'shortcomings', 'next-year']];

describe('what stands beside the text of a Word file', () => {
  const entries = SECTIONS.map(([heading]) => paragraph(`${heading}\u0009 1`, '<w:pStyle w:val="TOC1"/>')).join('');

  it.each([
    ['a table of contents before the title', entries + paragraph(TITLE) + BODY + END],
    ['a table of contents after the title', paragraph(TITLE) + entries + BODY + END],
    ['a title that is hidden', hidden('红旗镇人民政府2019年度法治政府建设情况报告') + paragraph(TITLE) + BODY + END],
    ['a signature that is hidden', paragraph(TITLE) + BODY + hidden('红旗镇人民政府') + END],
    ['a layout table', `<w:tbl><w:tr><w:tc>${paragraph(TITLE)}${BODY}${END}</w:tc></w:tr></w:tbl>`],
  ])('misleads nothing: %s', async (_, body) => expect(await read('a.docx', makeDocx(body))).toEqual(RIGHT));

  it('does not hide a title that stands in such a container and nowhere else', async () => {
    const rest = [LEAD, ...SECTIONS.flat(), ...SIGNATURE].map((text) => `<p>${text}</p>`).join('');
    const page = new TextEncoder().encode(`<header><h1>${TITLE}</h1></header>${rest}`);
    expect(await read('a.html', page)).toEqual(RIGHT);
  });
});
