import { describe, expect, it } from 'vitest';
import { newFindings } from '../../../src/ingest/docx/findings.ts';
import { parseDocument } from '../../../src/ingest/docx/parse-document.ts';
import { MOST_CHUNKS } from '../../../src/ingest/docx/read-docx-capture.ts';
import { remarksOf } from '../../../src/ingest/docx/remarks.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { documentXml, makeDocx, makeZip, paragraph, relsXml, run } from '../../support/make-docx.ts';
import { notesOf, readBytes, refusal } from './read.ts';

const BODY = documentXml(paragraph('正文'));
const text = async (bytes: Uint8Array) => (await readBytes(bytes)).text;

describe('the encoding of a part', () => {
  const declares = (encoding: string) => BODY.replace('?>', ` encoding="${encoding}"?>`);
  const GBK = Buffer.from(declares('GBK').replace('正文', 'XXXX'), 'latin1');
  GBK.set([0xd5, 0xfd, 0xce, 0xc4], GBK.indexOf('XXXX'));
  it.each([
    ['UTF-16 without a mark', Buffer.from(declares('UTF-16'), 'utf16le')],
    ['UTF-16 with the high byte first', Buffer.from(`\ufeff${BODY}`, 'utf16le').swap16()],
    ['GBK as it declares', GBK],
    ['UTF-8 that declares something else', Buffer.from(declares('GB2312'))],
    ['UTF-8 that declares nothing known', Buffer.from(declares('x-none'))],
  ])('%s', async (_, bytes) => expect(await text(makeZip({ 'word/document.xml': bytes }))).toBe('正文'));
});

it('tells of parts of one name', async () => {
  const bytes = makeZip({ 'word/document.xml': documentXml(paragraph('甲')), 'WORD/document.xml': BODY });
  const { lines, notes } = await readBytes(bytes);
  expect(lines.map((line) => line.text)).toEqual(['正文']);
  expect(notes).toMatchObject([{ rule: 'double-part', severity: 'warning' }]);
});

it('refuses a part with a password and a file of pictures with words of their own', async () => {
  const bytes = Buffer.from(makeZip({ 'word/document.xml': BODY }));
  const size = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 20;
  bytes.writeUInt32LE(bytes.readUInt32LE(size) + 12, size);
  for (const mark of ['PK\u0001\u0002', 'PK\u0003\u0004']) {
    const at = bytes.lastIndexOf(mark, undefined, 'latin1') + (mark.endsWith('\u0002') ? 8 : 6);
    bytes.writeUInt16LE(bytes.readUInt16LE(at) | 1, at);
  }
  expect(await refusal(bytes)).toMatchObject({ rule: 'encrypted-file' });
  const scan = makeDocx('<w:p><w:r><w:drawing><a:blip r:embed="a"/></w:drawing></w:r></w:p>');
  expect(await refusal(scan)).toMatchObject({
    rule: 'no-text',
    message: 'The file has no text: its 1 pictures are not read.',
  });
});

describe('embedded documents', () => {
  const embed = (count: number, content: (i: number) => string) => {
    const ids = Array.from({ length: count }, (_, i) => i);
    const chunks = Object.fromEntries(ids.map((i) => [`word/c${i}.htm`, content(i)]));
    const rels = relsXml(Object.fromEntries(ids.map((i) => [`c${i}`, ['aFChunk', `c${i}.htm`] as const])));
    const body = paragraph('前') + ids.map((i) => `<w:altChunk r:id="c${i}"/>`).join('');
    return [body, { 'word/_rels/document.xml.rels': rels, ...chunks }] as const;
  };

  it('are read up to 1000 of them, and the others told of together', async () => {
    expect(await notesOf(...embed(MOST_CHUNKS, () => '甲'))).toEqual([]);
    const [said, ...more] = await notesOf(...embed(MOST_CHUNKS + 5, () => '甲'));
    expect(more).toEqual([]);
    expect(said?.message).toBe(
      'The embedded chunks (altChunk) word/c1000.htm, word/c1001.htm, word/c1002.htm and 2 more are not read: too many documents are embedded in the file. Part of the document is missing.',
    );
  });

  it('are read as long as they are no larger than a capture', async () => {
    const [body, parts] = embed(2, () => `甲${' '.repeat(1000)}`);
    const bytes = makeDocx(body, parts);
    expect((await readBytes(bytes, { maxCaptureBytes: 2006 })).notes).toBeUndefined();
    expect((await readBytes(bytes, { maxCaptureBytes: 2005 })).notes).toMatchObject([{ rule: 'unread-chunk' }]);
  });

  it('are told of by reason, twenty of them at most', () => {
    const told = (reasons: number) => {
      const unread = Array.from({ length: reasons }, (_, i) => ({ part: `c${i}`, reason: `reason ${i}` }));
      return remarksOf({ ...newFindings(), unread, drafts: [], wellFormed: true, declares: false });
    };
    expect(told(20)).toHaveLength(20);
    expect(told(23)).toHaveLength(21);
    expect(told(23).at(-1)?.message).toBe('3 more embedded chunks are not read for other reasons.');
  });
});

describe('time grows with size', () => {
  const parts = { styles: new Map(), numbering: new Map() };
  const read = (body: string) => parseDocument(documentXml(body), parts);
  it.each([
    [
      'a row of many cells',
      (n: number) => `<w:tbl><w:tr>${`<w:tc><w:p>${run('1')}</w:p></w:tc>`.repeat(n)}</w:tr></w:tbl>`,
    ],
    [
      'deleted cells',
      (n: number) =>
        `<w:tbl><w:tr>${`<w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p>${run('1')}</w:p></w:tc>`.repeat(n)}</w:tr></w:tbl>`,
    ],
    [
      'fields that do not end',
      (n: number) => `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(n)}</w:p>`,
    ],
  ])('with %s', (_, make) => {
    read(make(2000));
    const small = cpuTime(() => read(make(10_000)));
    const large = cpuTime(() => read(make(40_000)));
    expect(large).toBeLessThan(small * 10 + 200);
  });
});
