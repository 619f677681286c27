/** A page of a test PDF: what is drawn on it, and entries of its dictionary beside the usual ones. */
export interface TestPage {
  readonly content: string;
  /** E.g. `/Rotate 90`; a `/MediaBox` given here replaces A4. */
  readonly entries?: string;
  /** Entries of its resources beside the fonts, e.g. `/XObject << /X0 20 0 R >>`. */
  readonly resources?: string;
}

/** An object by number, from 100: text between `obj` and `endobj`. */
export type TestObjects = Readonly<Record<number, string>>;

/** `/F1` runs from left to right, `/F2` downwards; neither is in the file, PDF.js has their character maps. */
const FONTS = ['H', 'V'].map(
  (way) =>
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-${way} /DescendantFonts [5 0 R] >>`,
);
const DESCENDANT =
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 6 0 R >>';
const DESCRIPTOR =
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 58 >>';
const FIRST_PAGE = 10_000;

/** Writes a PDF without cross-reference table, which PDF.js makes up for. */
export function writePdf(pages: readonly TestPage[], objects: TestObjects = {}, catalog = ''): Uint8Array {
  const kids = pages.map((_, i) => `${FIRST_PAGE + 2 * i} 0 R`).join(' ');
  const all: [number, string][] = [
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, FONTS[0] ?? ''],
    [4, FONTS[1] ?? ''],
    [5, DESCENDANT],
    [6, DESCRIPTOR],
    ...Object.entries(objects).map(([number, text]): [number, string] => [Number(number), text]),
    ...pages.flatMap((page, i) => pageObjects(page, FIRST_PAGE + 2 * i)),
  ];
  const body = all.map(([number, text]) => `${number} 0 obj\n${text}\nendobj\n`).join('');
  return Buffer.from(
    `%PDF-1.5\n${body}trailer << /Root 1 0 R /Size ${FIRST_PAGE + 2 * pages.length} >>\n%%EOF`,
    'latin1',
  );
}

function pageObjects({ content, entries = '', resources = '' }: TestPage, number: number): [number, string][] {
  const box = entries.includes('/MediaBox') ? '' : '/MediaBox [0 0 595 842]';
  const fonts = '/Font << /F1 3 0 R /F2 4 0 R /F9 109 0 R >>';
  const page = `<< /Type /Page /Parent 2 0 R ${box} ${entries} /Resources << ${fonts} ${resources} >> /Contents ${number + 1} 0 R >>`;
  return [
    [number, page],
    [number + 1, stream(content)],
  ];
}

/** A stream object; bytes beyond Latin 1 are not for it. */
export const stream = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** How a text is drawn where it is not upright, 16 points, from left to right. */
export interface Drawn {
  readonly size?: number;
  /** Degrees, counterclockwise. */
  readonly turned?: number;
  readonly font?: 'F1' | 'F2';
}

/** Draws a text; every character is one em wide. */
export function show(
  text: string,
  [x, y]: readonly [number, number],
  { size = 16, turned = 0, font = 'F1' }: Drawn = {},
): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)].map((n) => n.toFixed(5));
  const hex = [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `BT /${font} ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm <${hex}> Tj ET\n`;
}

/** Draws lines under each other, the first of each paragraph indented by two characters, `measure` characters a line. */
export function paragraphs(
  texts: readonly string[],
  [x, y]: readonly [number, number],
  measure: number,
  size = 16,
): string {
  const lines = texts.flatMap((text) => wrap(text, measure));
  return lines.map(({ text, indent }, i) => show(text, [x + indent * size, y - i * size * 1.6], { size })).join('');
}

function wrap(text: string, measure: number): { text: string; indent: number }[] {
  const lines = [{ text: text.slice(0, measure - 2), indent: 2 }];
  for (let at = measure - 2; at < text.length; at += measure)
    lines.push({ text: text.slice(at, at + measure), indent: 0 });
  return lines;
}
