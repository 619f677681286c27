import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';

const read = (path: string, bytes: Uint8Array) => ingest({ path, bytes, sidecar: null, limits: {} });
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const text = (given: string) => new TextEncoder().encode(given);
const WORD_PAGE =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\r\n' +
  '<head><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>' +
  '<body><p class=MsoNormal>法治<o:p></o:p></p></body></html>';
const MESSAGE =
  'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=B\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n<p>法治\r\n--B--';
const UTF16 = Uint8Array.from(Buffer.from(`\ufeff${WORD_PAGE}`, 'utf16le'));

describe('files are read as what their bytes are', () => {
  it.each([
    ['a.doc', text(WORD_PAGE), 'html'],
    ['a.docx', text(WORD_PAGE), 'html'],
    ['a.docx', UTF16, 'html'],
    ['a.doc', text('<p>法治</p>'), 'html'],
    ['a.doc', text('一、举措\r\n\t法治'), 'text'],
    ['a.docx', Uint8Array.from([0xb7, 0xa8, 0xd6, 0xce]), 'text'],
    ['a.txt', text('\ufeff\n<!-- saved --><!DOCTYPE html><p>法治</p>'), 'html'],
    ['a.txt', text('<?xml version="1.0"?>\n<HTML><p>法治</p>'), 'html'],
    ['a.mhtml', text('<html><p>法治</p>'), 'html'],
    ['a.jsp', text('<html><p>法治</p>'), 'html'],
    ['page', text('<html><p>法治</p>'), 'html'],
    ['a.doc', text(MESSAGE), 'mhtml'],
    ['a.html', text(MESSAGE), 'mhtml'],
    ['a.doc', fixture('automatic-numbers.docx'), 'docx'],
    ['a.html', fixture('automatic-numbers.docx'), 'docx'],
    ['a.docx', fixture('wrapped-lines.pdf'), 'pdf'],
  ])('%s', async (path, bytes, format) => {
    const document = await read(path, bytes);
    expect(document.format).toBe(format);
    const [first] = document.diagnostics.filter(({ rule }) => rule === 'format-by-content');
    expect(first).toMatchObject({ severity: 'info', message: expect.stringContaining(`but holds ${format}`) });
  });

  it.each([
    ['a.html', text('<html><p>法治</p>'), 'html'],
    ['a.html', text('<p>法治</p>'), 'html'],
    ['a.mht', text(MESSAGE), 'mhtml'],
    ['a.docm', fixture('automatic-numbers.docx'), 'docx'],
    ['a.dotx', fixture('automatic-numbers.docx'), 'docx'],
    ['a.DOTM', fixture('automatic-numbers.docx'), 'docx'],
    ['a.txt', text('<p>法治</p>'), 'text'],
    ['a.txt', text('来源: 司法局\nContent: text/html'), 'text'],
    ['a.md', text('---\nyear: 2021\n---\n<b>法治</b>'), 'markdown'],
  ])('%s is what its name says, and nobody is told', async (path, bytes, format) => {
    const document = await read(path, bytes);
    expect([document.format, document.diagnostics]).toEqual([format, []]);
  });

  it.each([
    ['old-office-file', 'a.doc', [0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('WordDocument', 'utf16le')]],
    ['encrypted-file', 'a.docx', [0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]],
    ['encrypted-file', 'a.doc', [0xd0, 0xcf, 0x11, 0xe0]],
    ['rtf-file', 'a.doc', [...text('{\\rtf1\\ansi x}')]],
    [
      'word-xml-file',
      'a.doc',
      [...text('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>')],
    ],
    ['unknown-format', 'a.xlsx', [0x50, 0x4b, 3, 4]],
    ['unknown-format', 'a.png', [0x89, 0x50, 0x4e, 0x47, 0]],
  ])('says of %s what to do (%s)', async (rule, path, bytes) => {
    const error = await read(path, Uint8Array.from(bytes)).catch((thrown: unknown) => thrown);
    if (!(error instanceof IngestError)) throw new Error('expected an IngestError');
    expect(error.diagnostics).toMatchObject([
      { path, rule, severity: 'error', hint: expect.stringMatching(/save|\.docx/i) },
    ]);
  });
});
