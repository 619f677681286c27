import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withHooks } from '../../src/ingest/pdf/hooked-worker.ts';
import { pdfBudget } from '../../src/ingest/pdf/pdf-budget.ts';
import { HOOKS } from '../../src/ingest/pdf/worker-hooks.ts';
import { readPdfBytes, refusal } from './support/read-pdf-bytes.ts';
import { show, stream, type TestObjects, writePdf } from './support/write-pdf.ts';

const LIMITS = { maxPages: 3, maxUnfoldedBytes: 100_000, maxTextCharacters: 1000 };
const TEXT = '青石镇人民政府推进依法行政，现将有关情况报告如下。';

/** A form that draws what `names` draw ten times, shifted so that no two lie on each other. */
const form = (names: string, next: string, shift = 0) =>
  stream(
    `${names} `.repeat(10).replaceAll(' Do', ` Do 1 0 0 1 ${shift.toFixed(5)} 0 cm`),
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << ${next} >> >>`,
  );

describe('a small PDF cannot take memory and time without a bound', () => {
  it('that unfolds to more than the limit', async () => {
    const blank = deflateSync(deflateSync(Buffer.alloc(5_000_000, ' '))).toString('latin1');
    const page = { content: show(TEXT, [80, 700]), resources: '/XObject << /X0 100 0 R >>' };
    const objects: TestObjects = {
      100: stream(blank, '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Filter [/FlateDecode /FlateDecode]'),
    };
    const bytes = writePdf([{ ...page, content: `${page.content} /X0 Do` }], objects);
    expect(bytes.length).toBeLessThan(4000);
    expect(await refusal(bytes, LIMITS)).toMatchObject({
      rule: 'pdf-too-large',
      message: 'The PDF could not be read as text: it unfolds to more than 100000 bytes (limits.maxUnfoldedBytes).',
    });
    expect((await readPdfBytes(bytes, { ...LIMITS, maxUnfoldedBytes: 10_000_000 })).text).toEqual([TEXT]);
  });

  it('that draws forms within forms for ever', async () => {
    const objects: Record<number, string> = { 120: form(show('文', [80, 700], { size: 0.01 }), '') };
    for (let i = 0; i < 20; i++) objects[100 + i] = form('/X Do', `/X ${101 + i} 0 R`, 0.01 * 1.37 ** i);
    const bytes = writePdf([{ content: '/X Do', resources: '/XObject << /X 100 0 R >>' }], objects);
    expect((await refusal(bytes))?.rule).toBe('pdf-too-large');
  });

  it('that shows more text than the limit', async () => {
    const long = Array.from({ length: 30 }, (_, i) => show(TEXT.repeat(3), [-900, 800 - i * 20])).join('');
    expect(await refusal(writePdf([{ content: long }]), { maxTextCharacters: 1000 })).toMatchObject({
      rule: 'pdf-too-large',
      message:
        'The PDF could not be read as text: it shows more than 1000 characters of text (limits.maxTextCharacters).',
    });
  });

  /** Text beside a font `/F9`, and what is drawn in it. */
  const inFont = (font: string, objects: TestObjects = {}) =>
    writePdf([{ content: `${show(TEXT, [80, 700])} BT /F9 10 Tf 80 400 Td <41> Tj ET` }], { 109: font, ...objects });
  const map = (entries: string) =>
    inFont('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 110 0 R >>', {
      110: stream(`begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${entries} endcmap`),
    });
  const MANY: readonly (readonly [string, Uint8Array])[] = [
    ['saves states', writePdf([{ content: show(TEXT, [80, 700]) + 'q '.repeat(200_000) }])],
    ['has operators', writePdf([{ content: show(TEXT, [80, 700]) + 'q Q '.repeat(600_000) }])],
    ['maps ranges', map(`9 beginbfrange ${'<000000> <0fffff> <0000> '.repeat(9)} endbfrange`)],
    [
      'gives widths',
      inFont('<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [111 0 R] >>', {
        111: '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 2000000000 500] /FontDescriptor 6 0 R >>',
      }),
    ],
    [
      'has annotations',
      writePdf([
        {
          content: show(TEXT, [80, 700]),
          entries: `/Annots [${'<< /Subtype /Link /Rect [0 0 1 1] >> '.repeat(2100)}]`,
        },
      ]),
    ],
    [
      'has pictures without end',
      writePdf([{ content: show(TEXT, [80, 700]) + 'BI /W 1 /H 1 /F /A85 ID x EI '.repeat(1000) }]),
    ],
  ];
  it.each(MANY)('that %s', async (_, bytes) => {
    expect(await refusal(bytes, { maxUnfoldedBytes: 4_000_000 })).toMatchObject({
      rule: 'pdf-too-large',
      message:
        'The PDF could not be read as text: it takes more than 1000000 steps to draw (a tenth of limits.maxUnfoldedBytes).',
    });
  });

  it('that has many annotations, which are counted before any is made', async () => {
    const content = show(TEXT, [80, 700]);
    const many = writePdf([{ content, entries: `/Annots [${'null '.repeat(2001)}]` }]);
    expect((await refusal(many, { maxUnfoldedBytes: 4_000_000 }))?.rule).toBe('pdf-too-large');
    const fewer = writePdf([{ content, entries: `/Annots [${'null '.repeat(1900)}]` }]);
    expect((await readPdfBytes(fewer, { maxUnfoldedBytes: 4_000_000 })).text).toEqual([TEXT]);
  });

  it('that looks for the end of many streams', async () => {
    const whole = Buffer.from(writePdf([{ content: show(TEXT, [80, 700]) }])).toString('latin1');
    const open = Array.from({ length: 4000 }, (_, i) => `${20_000 + i} 0 obj <</Length 9>> stream\n`).join('');
    const bytes = Buffer.from(whole.replace('trailer', `${open}trailer`), 'latin1');
    expect((await refusal(bytes, { maxUnfoldedBytes: 4_000_000 }))?.message).toContain('1000000 steps');
    expect((await refusal(bytes))?.rule).toBe('pdf-damaged');
  });

  it.each([
    ['entries of no bytes', '/W [0 0 0] /Index [0 2000000000]', 1],
    ['ranges of no entries', `/W [0 0 0] /Index [${'0 0 '.repeat(40_000)}]`, 1],
    ['tables that are damaged', '', 2600],
  ])('that has a table of %s', async (_, entries, count) => {
    const whole = Buffer.from(writePdf([{ content: show(TEXT, [80, 700]) }])).toString('latin1');
    const table = (i: number) =>
      `${20_000 + i} 0 obj\n${stream('abcd', `/Type /XRef /Root 1 0 R /Size 2000000000 ${entries}`)} endobj\n`;
    const tables = Array.from({ length: count }, (_, i) => table(i)).join('');
    const at = whole.indexOf('trailer');
    const bytes = `${whole.slice(0, at)}${tables}${whole.slice(at, -5)}startxref\n${at}\n%%EOF`;
    const refused = await refusal(Buffer.from(bytes, 'latin1'), { maxUnfoldedBytes: 4_000_000 });
    expect(refused?.message).toContain('1000000 steps');
  });

  it('that looks through many ranges of codes for each character', async () => {
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 110 0 R /DescendantFonts [5 0 R] /ToUnicode 110 0 R >>';
    const ranges = `begincmap 1 begincodespacerange ${'<01000000> <01ffffff> '.repeat(4000)} endcodespacerange endcmap`;
    const bytes = writePdf([{ content: `${show(TEXT, [80, 700])} BT /F9 1 Tf 0 0 Td <${'41'.repeat(4000)}> Tj ET` }], {
      109: font,
      110: stream(ranges, '/Type /CMap /CMapName /Z'),
    });
    expect((await refusal(bytes, { maxUnfoldedBytes: 4_000_000 }))?.message).toContain('1000000 steps');
  });

  it.each([8, 9])('that packs a stream %i times over', async (times) => {
    const packed = Array.from({ length: times }).reduce<string>(
      (text) => `${Buffer.from(text, 'latin1').toString('hex')}>`,
      show(TEXT, [80, 700]),
    );
    const filters = `/Filter [${'/AHx '.repeat(times)}]`;
    const form = stream(packed, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${filters}`);
    const page = { content: '/X0 Do', resources: '/XObject << /X0 100 0 R >>' };
    const bytes = writePdf([page], { 100: form });
    if (times <= 8) expect((await readPdfBytes(bytes)).text).toEqual([TEXT]);
    else {
      expect(await refusal(bytes)).toMatchObject({
        rule: 'pdf-too-large',
        message: 'The PDF could not be read as text: a stream in it is packed 9 times over, at most 8 are undone.',
      });
    }
  });

  it.each([
    [
      'its encryption is damaged',
      'trailer <<',
      'trailer << /ID [(a) (b)] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 2000000000 /O (a) /U (a) /P -1 >>',
    ],
    [
      'its encryption is damaged',
      'trailer <<',
      'trailer << /ID [(a) (b)] /Encrypt << /Filter /Standard /V 5 /R 99 /Length 256 /O (a) /U (a) /P -1 >>',
    ],
    ['its objects stand too deep one within the other', '/Size ', `/Z ${'['.repeat(200_000)} /Size `],
  ])('told in plain words: %s (%#)', async (said, from, to) => {
    const whole = Buffer.from(writePdf([{ content: show(TEXT, [80, 700]) }])).toString('latin1');
    expect(await refusal(Buffer.from(whole.replace(from, to), 'latin1'))).toMatchObject({
      rule: 'pdf-damaged',
      message: `The PDF could not be read as text: ${said}.`,
    });
  });

  it.each(['JBIG2Decode', 'DCTDecode', 'CCITTFaxDecode', 'JPXDecode'])(
    'that draws a picture as if it held text (%s)',
    async (filter) => {
      const picture = stream('x', `/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Filter /${filter}`);
      const page = { content: `${show(TEXT, [80, 700])} /X0 Do`, resources: '/XObject << /X0 100 0 R >>' };
      const read = await readPdfBytes(writePdf([page], { 100: picture }));
      expect(read.text).toEqual([TEXT]);
      expect(read.rules).toEqual(['pdf-page-broken']);
    },
  );

  it('does not touch the next file', async () => {
    const small = writePdf([{ content: show(TEXT, [80, 700]) }]);
    const large = writePdf([{ content: show(TEXT.repeat(100), [80, 700]) }]);
    const [refused, read] = await Promise.all([refusal(large, { maxTextCharacters: 100 }), readPdfBytes(small)]);
    expect(refused?.rule).toBe('pdf-too-large');
    expect(read.text).toEqual([TEXT]);
  });
});

describe('pdfBudget', () => {
  it('counts what is unfolded and drawn together, and stays exceeded', () => {
    const budget = pdfBudget(LIMITS);
    budget.unfold(190_000);
    budget.draw({});
    expect(budget.exceeded).toBeNull();
    expect(() => budget.unfold(1)).toThrow('it unfolds to more than 100000 bytes');
    expect(() => budget.show(1)).toThrow('it unfolds to more than 100000 bytes');
    expect(budget.exceeded).toContain('limits.maxUnfoldedBytes');
  });

  it('counts steps, a million at least and a tenth of the bytes', () => {
    const small = pdfBudget(LIMITS);
    small.work(1_000_000);
    expect(() => small.work(1)).toThrow('more than 1000000 steps');
    const large = pdfBudget({ ...LIMITS, maxUnfoldedBytes: 20_000_000 });
    large.work(2_000_000);
    expect(() => large.work(0)).toThrow('more than 2000000 steps');
  });

  it('counts the length of a raw stream each time it is drawn', () => {
    const budget = pdfBudget(LIMITS);
    budget.draw({ start: 100, end: 180_100 });
    expect(() => budget.draw({ start: 0, end: 1 })).toThrow();
  });

  it('counts how often a stream is packed, eight times at most', () => {
    const budget = pdfBudget(LIMITS);
    budget.filters(8);
    expect(() => budget.filters(9)).toThrow('packed 9 times over');
  });

  it('counts bytes of strings, four a character', () => {
    const budget = pdfBudget(LIMITS);
    budget.show(4000);
    expect(() => budget.show(1)).toThrow('1000 characters');
  });
});

it('finds each place of PDF.js that must ask, once', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'), 'utf8');
  const hooked = withHooks(source);
  for (const { put } of HOOKS) expect([put, hooked.split(put).length]).toEqual([put, 2]);
  expect(() => withHooks('other')).toThrow('PDF.js has changed');
});
