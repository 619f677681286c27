import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { withoutVerticalForms } from '../../src/ingest/pdf/vertical-forms.ts';
import { withoutRadicals } from '../../src/text/radicals.ts';
import { missing } from './docx/count-characters.ts';
import { readPdfBytes, refusal } from './support/read-pdf-bytes.ts';
import { show, stream, type TestObjects, type TestPage, writePdf } from './support/write-pdf.ts';

const TEXT = '青石镇人民政府推进依法行政，现将有关情况报告如下。';
const T = show(TEXT, [80, 700]);
const read = (page: TestPage, objects: TestObjects = {}, catalog = '') =>
  readPdfBytes(writePdf([page], objects, catalog));

describe('what is not read of a PDF is told', () => {
  it('where a page breaks off', async () => {
    const { text, rules } = await read({ content: `${T} ${'1 '.repeat(40)} ${show('后面的文字看不见。', [80, 600])}` });
    expect(text).toEqual([TEXT]);
    expect(rules).toEqual(['pdf-page-broken']);
  });

  it('where a form or a font is none', async () => {
    const broken = await read(
      { content: `${T} /X0 Do`, resources: '/XObject << /X0 100 0 R >>' },
      { 100: '<< /A 1 >>' },
    );
    expect(broken.rules).toEqual(['pdf-page-broken']);
    const { diagnostics } = await read(
      { content: `${T} BT /F9 10 Tf 80 400 Td <4142> Tj ET` },
      { 109: '<< /Type /Font /Subtype /Type0 >>' },
    );
    expect(diagnostics).toMatchObject([{ rule: 'pdf-font-unread' }]);
    expect(diagnostics[0]?.message).toContain('2 bytes of it were left out');
  });

  it('where a stream cannot be unpacked', async () => {
    const whole = deflateSync(show('后面的文字看不见。', [80, 600]).repeat(50));
    const cut = Buffer.concat([whole.subarray(0, 60), Buffer.alloc(40, 255)]);
    const form = '/Type /XObject /Subtype /Form /BBox [0 0 595 842]';
    const page = { content: `${T} /X0 Do`, resources: '/XObject << /X0 100 0 R >>' };
    const rules = async (bytes: Buffer, filter: string) =>
      (await read(page, { 100: stream(bytes.toString('latin1'), `${form} /Filter ${filter}`) })).rules;
    expect(await rules(Buffer.from('q Q'), '[/JBIG2Decode /FlateDecode]')).toEqual(['pdf-page-broken']);
    expect(await rules(Buffer.from('q Q'), '/BrotliDecode')).toEqual(['pdf-page-broken']);
    expect(await rules(Buffer.from('q Q'), '/Crypt')).toEqual([]);
    expect(await rules(cut, '/FlateDecode')).toEqual(['pdf-page-broken']);
    expect(await rules(deflateSync(Buffer.from('q Q')), '/FlateDecode')).toEqual([]);
  });

  it('where text may stand in a pattern or a mask', async () => {
    const drawn = show('花纹里的文字', [80, 500]);
    const tile = (fonts: string) =>
      stream(
        drawn,
        `/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << ${fonts} >>`,
      );
    const pattern = { content: `${T} /Pattern cs /P0 scn 0 0 9 9 re f`, resources: '/Pattern << /P0 100 0 R >>' };
    expect((await read(pattern, { 100: tile('/Font << /F1 3 0 R >>') })).rules).toEqual(['pdf-painted-text']);
    expect((await read(pattern, { 100: tile('') })).rules).toEqual([]);
    const mask = {
      content: `${T} /G0 gs 0 0 9 9 re f`,
      resources: '/ExtGState << /G0 << /SMask << /G 100 0 R >> >> >>',
    };
    expect((await read(mask, { 100: tile('/Font << /F1 3 0 R >>') })).rules).toEqual(['pdf-painted-text']);
  });

  it('where layers are hidden, whose text is read', async () => {
    const layer = (state: string) => ({
      100: '<< /Type /OCG /Name (Draft) >>',
      101: `<< /OCGs [100 0 R] /D << ${state} >> >>`,
    });
    const page = {
      content: `${T} /OC /L BDC ${show('隐藏的文字内容。', [80, 600])} EMC`,
      resources: '/Properties << /L 100 0 R >>',
    };
    const { text, diagnostics } = await read(page, layer('/OFF [100 0 R]'), '/OCProperties 101 0 R');
    expect(text).toEqual([TEXT, '隐藏的文字内容。']);
    expect(diagnostics).toMatchObject([{ rule: 'pdf-hidden-layer', severity: 'info' }]);
    expect(diagnostics[0]?.message).toContain('"Draft"');
    expect((await read(page, layer(''), '/OCProperties 101 0 R')).rules).toEqual([]);
  });

  it('where the tree holds more pages than it counts, or counts none', async () => {
    const bytes = (count: number) =>
      Buffer.from(
        Buffer.from(writePdf([{ content: T }, { content: show('第二页的内容在这里。', [80, 700]) }]))
          .toString('latin1')
          .replace('/Count 2', `/Count ${count}`),
        'latin1',
      );
    expect((await readPdfBytes(bytes(2))).rules).toEqual([]);
    const { text, diagnostics } = await readPdfBytes(bytes(1));
    expect(text).toEqual([TEXT]);
    expect(diagnostics).toMatchObject([{ rule: 'pdf-pages-beyond', severity: 'warning' }]);
    expect(await refusal(bytes(-5))).toMatchObject({ rule: 'pdf-damaged' });
  });

  it('where files are attached or a form is in XML', async () => {
    const attached = {
      100: '<< /Names [(a.docx) 101 0 R] >>',
      101: '<< /Type /Filespec /F (a.docx) /EF << /F 102 0 R >> >>',
      102: stream('x', '/Type /EmbeddedFile'),
    };
    const { diagnostics } = await read({ content: T }, attached, '/Names << /EmbeddedFiles 100 0 R >>');
    expect(diagnostics.map((d) => d.message)).toEqual(['Files are attached to the PDF, which are not read: "a.docx".']);
    const form = {
      100: '<< /XFA 101 0 R /Fields [] >>',
      101: stream('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>'),
    };
    expect((await read({ content: T }, form, '/AcroForm 100 0 R')).rules).toEqual(['pdf-form']);
  });
});

const root = path.resolve(import.meta.dirname, '..');
const FILES = ['cases', 'ingest/fixtures']
  .flatMap((dir) =>
    readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' }).map((file) => path.join(dir, file)),
  )
  .filter((file) => file.endsWith('.pdf'));

/** What PDF.js finds on all pages, before anything of ours. */
async function shown(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(...items.flatMap((item) => ('str' in item ? [item.str] : [])));
  }
  await task.destroy();
  return texts.join('');
}

describe('no character that PDF.js finds is lost', () => {
  it.each(FILES)('%s', async (file) => {
    const bytes = readFileSync(path.join(root, file));
    const document = await ingest({ path: 'a.pdf', bytes, sidecar: null, limits: {} }).catch(() => null);
    if (document === null || document.format !== 'pdf') return;
    const folded = withoutVerticalForms(withoutRadicals(await shown(bytes)));
    expect(missing(folded, document.text)).toBe(0);
  });
});
