import { describe, expect, it } from 'vitest';
import { type PageFacts, pageNames, pageNotes } from '../../src/ingest/pdf/page-notes.ts';
import { readPdfBytes, refusal } from './support/read-pdf-bytes.ts';
import { paragraphs, show, stream, type TestObjects, type TestPage, writePdf } from './support/write-pdf.ts';

const A = '一是健全工作机制，全年召开专题会议六次，修订议事规则两项，各村设立法律顾问工作点，做到有人管事、有章办事。';
const TEXT: TestPage = { content: paragraphs([A], [80, 700], 27) };
const PICTURE: TestPage = { content: 'q 500 0 0 700 40 40 cm /I Do Q', resources: '/XObject << /I 100 0 R >>' };
const IMAGE: TestObjects = {
  100: stream('x', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'),
};
const read = (pages: readonly TestPage[], objects: TestObjects = IMAGE) => readPdfBytes(writePdf(pages, objects));

describe('pages without text', () => {
  it('are told by number when they are pictures', async () => {
    const { text, diagnostics } = await read([TEXT, TEXT, PICTURE]);
    expect(text).toEqual([A, A]);
    expect(diagnostics).toMatchObject([
      {
        severity: 'warning',
        rule: 'pdf-page-picture',
        message: 'Page 3 holds no text: it is a picture, which was not read.',
      },
    ]);
  });

  it('are told with a page number or a stamp on them as well, and all at once', async () => {
    const stamped = { ...PICTURE, content: `${PICTURE.content} ${show('- 2 -', [270, 50])}` };
    const { diagnostics } = await read([TEXT, stamped, PICTURE, TEXT, PICTURE]);
    expect(diagnostics.map((d) => d.message)).toEqual([
      'Pages 2–3, 5 hold no text: they are pictures, which were not read.',
    ]);
  });

  it('are told apart from empty ones', async () => {
    const { diagnostics } = await read([TEXT, { content: '' }]);
    expect(diagnostics).toMatchObject([{ severity: 'info', rule: 'pdf-page-empty' }]);
  });

  it('are no matter where text stands beside a picture', async () => {
    const { rules } = await read([{ ...PICTURE, content: TEXT.content + PICTURE.content }]);
    expect(rules).toEqual([]);
  });

  it('make a file refused that has no others, whatever their numbers and marks', async () => {
    const page = (n: number) => ({
      ...PICTURE,
      content: `${PICTURE.content} ${show(`第 ${n} 页 共 3 页`, [270, 50])} ${show('扫描文件仅供参考', [200, 300], { turned: 45 })}`,
    });
    expect((await refusal(writePdf([page(1), page(2), page(3)], IMAGE)))?.rule).toBe('pdf-no-text');
  });
});

describe('form fields', () => {
  const field = (value: string, entries = '', rect = '[200 690 400 720]') =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f) /V (${value}) /Rect ${rect} /DA (/F1 14 Tf 0 g) ${entries} >>`;
  const form = (
    annotation: string,
    page: TestPage = { content: show('填报单位名称', [80, 700]) + show(A.slice(0, 27), [80, 600]) },
  ) => read([{ ...page, entries: `${page.entries ?? ''} /Annots [101 0 R]` }], { 101: annotation });

  it('have their values read where they stand', async () => {
    const { text, rules } = await form(field('QINGSHI'));
    expect(text).toEqual(['填报单位名称 QINGSHI', A.slice(0, 27)]);
    expect(rules).toEqual([]);
  });

  it('may have several lines, which stay apart from the rest', async () => {
    const { text } = await form(field('FIRST\\nSECOND', '/Ff 4096', '[80 400 500 500]'));
    expect(text).toEqual(['填报单位名称', A.slice(0, 27), 'FIRST', 'SECOND']);
  });

  it('stand on turned pages', async () => {
    const content = show('填报单位名称', [100, 80], { turned: 90 }) + show(A.slice(0, 27), [200, 80], { turned: 90 });
    const { text } = await form(field('QINGSHI', '', '[80 200 110 400]'), { content, entries: '/Rotate 90' });
    expect(text).toEqual(['填报单位名称 QINGSHI', A.slice(0, 27)]);
  });

  it('are left out when hidden', async () => {
    expect((await form(field('QINGSHI', '/F 2'))).text).toEqual(['填报单位名称', A.slice(0, 27)]);
  });

  it('are told of when they are notes laid over the page', async () => {
    const { diagnostics } = await form(
      '<< /Type /Annot /Subtype /FreeText /Rect [80 300 300 330] /Contents (SEE ANNEX) /DA (/F1 14 Tf) >>',
    );
    expect(diagnostics.map((d) => d.message)).toEqual([
      'Page 1 has notes laid over the text, which were left out: "SEE ANNEX".',
    ]);
  });
});

describe('what annotations draw over a page is told', () => {
  const drawn = stream(
    show('已阅', [0, 10]),
    '/Subtype /Form /BBox [0 0 99 40] /Resources << /Font << /F1 3 0 R >> >>',
  );
  const messages = async (annotation: string) => {
    const page = { ...TEXT, entries: '/Annots [101 0 R]' };
    const objects = { 101: `<< /Type /Annot /Rect [80 480 500 520] ${annotation} >>`, 102: drawn };
    return (await read([page], objects)).diagnostics.map((d) => d.message);
  };
  const told = (text: string) => [`Page 1 has notes laid over the text, which were left out: "${text}".`];

  it.each([
    ['a stamp', '/Subtype /Stamp'],
    ['a signature', '/Subtype /Widget /FT /Sig /T (s)'],
    ['a field without a value', '/Subtype /Widget /FT /Tx /T (s)'],
    ['an unknown kind', '/Subtype /Watermark'],
  ])('%s', async (_, annotation) => {
    expect(await messages(`${annotation} /AP << /N 102 0 R >>`)).toEqual(told('已阅'));
  });

  it('remarks that open, but not where a link leads nor what popups repeat', async () => {
    expect(await messages('/Subtype /Text /Contents (SEE ANNEX)')).toEqual(told('SEE ANNEX'));
    expect(
      await messages('/Subtype /Highlight /QuadPoints [80 520 500 520 80 480 500 480] /Contents (SEE ANNEX)'),
    ).toEqual(told('SEE ANNEX'));
    expect(await messages('/Subtype /Link /Contents (SEE ANNEX)')).toEqual([]);
    expect(await messages('/Subtype /Popup /AP << /N 102 0 R >>')).toEqual([]);
  });
});

describe('characters without a meaning', () => {
  const font: TestObjects = {
    109: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 110 0 R >>',
    110: stream(
      'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <41> <E000> endbfchar endcmap',
    ),
  };
  const unmapped = (count: number) => ({
    content: `${TEXT.content} BT /F9 12 Tf 80 400 Td (${'A'.repeat(count)}) Tj ET`,
  });

  it('are told of by page from four on', async () => {
    expect((await read([unmapped(3)], font)).rules).toEqual([]);
    const { diagnostics } = await read([TEXT, unmapped(4)], font);
    expect(diagnostics).toMatchObject([
      {
        severity: 'warning',
        rule: 'pdf-unmapped',
        message: 'Page 2 holds 4 characters that a font does not map to text.',
      },
    ]);
  });
});

it('names pages', () => {
  expect(pageNames([3])).toBe('Page 3');
  expect(pageNames([1, 2, 3, 5, 7, 8])).toBe('Pages 1–3, 5, 7–8');
});

it('shows the first notes, shortened and without control characters', () => {
  const page: PageFacts = {
    page: 1,
    chars: 100,
    unmapped: 0,
    pictures: 0,
    broken: 0,
    painted: 0,
    fontless: 0,
    columns: 'none',
    vertical: 0,
    turned: 0,
    aslant: 0,
    notes: ['a\u001b[31m', 'b'.repeat(50), 'c', 'd'],
  };
  expect(pageNotes('a.pdf', [page])[0]?.message).toContain(`"a [31m", "${'b'.repeat(40)}", "c", 1 more.`);
});
