import { describe, expect, it } from 'vitest';
import { MOST_ELEMENTS, parseXml } from '../../src/ingest/docx/parse-xml.ts';
import { sniffFormat } from '../../src/ingest/sniff-format.ts';
import { makeDocx, makeZip, paragraph } from '../support/make-docx.ts';

const ole = (stream: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);

describe('files of other office programs', () => {
  it.each([
    ['.xlsx', makeZip({ 'xl/workbook.xml': '<workbook/>' }), 'other-office-file'],
    ['.pptx', makeZip({ 'ppt/presentation.xml': '<p/>' }), 'other-office-file'],
    ['.ofd', makeZip({ 'OFD.xml': '<OFD/>' }), 'other-office-file'],
    ['.odt', makeZip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'other-office-file'],
    ['.epub', makeZip({ mimetype: 'application/epub+zip' }), 'other-office-file'],
    ['.xls', ole('Workbook'), 'old-office-file'],
    ['.ppt', ole('PowerPoint Document'), 'old-office-file'],
    ['.rar', Buffer.from('Rar!\u001a\u0007\u0000', 'latin1'), 'archive-file'],
  ])('are named for what they are: %s', (_, bytes, rule) => {
    expect(sniffFormat(bytes)).toMatchObject({ rule });
  });

  it('are no matter where they stand within a Word file', () => {
    const sheet = makeZip({ 'xl/workbook.xml': '<workbook/>' });
    expect(sniffFormat(makeDocx(paragraph('正文'), { 'word/embeddings/a.xlsx': sheet }))).toEqual({ format: 'docx' });
  });
});

it('reads a part of many elements up to a bound', () => {
  const xml = (count: number) => `<w:body>${'<a/>'.repeat(count - 1)}</w:body>`;
  expect(parseXml(xml(MOST_ELEMENTS), { open: () => undefined })).toBe(true);
  expect(() => parseXml(xml(MOST_ELEMENTS + 1), { open: () => undefined })).toThrow('more than 5000000 elements');
});
