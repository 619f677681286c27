import { deflateSync, inflateSync } from 'node:zlib';
import { pick, placeIn, twoPlaces } from '../random.ts';
import { bytesOf, type Chance, type Change, type Changed, changeSome, latin } from './change.ts';
import { EXTREME_NUMBERS, HOSTILE_NAMES } from './hostile-values.ts';

/** An object of a PDF, its stream unfolded. */
interface PdfObject {
  readonly number: string;
  readonly dictionary: string;
  readonly stream: string | null;
}

type Objects = readonly PdfObject[];

const OBJECT = /(\d+) \d+ obj\b([\s\S]*?)endobj/g;

function read(pdf: string): Objects {
  return [...pdf.matchAll(OBJECT)].map(([, number = '', body = '']) => {
    const at = /stream\r?\n/.exec(body);
    if (!at) return { number, dictionary: body.trim(), stream: null };
    const dictionary = body.slice(0, at.index).trim();
    const raw = body.slice(at.index + at[0].length).replace(/\r?\n?endstream\s*$/, '');
    const unfolded = /\/FlateDecode/.test(dictionary) ? inflated(raw) : raw;
    const plain = unfolded === null ? dictionary : dictionary.replace(/\/Filter\s*(?:\/\w+|\[[^\]]*\])/, '');
    return { number, dictionary: plain.replace(/\/Length\s+\d+(?:\s+\d+\s+R)?/, ''), stream: unfolded ?? raw };
  });
}

function inflated(raw: string): string | null {
  try {
    return latin(inflateSync(bytesOf(raw)));
  } catch {
    return null;
  }
}

/** PDF.js makes up for the missing cross-reference table. */
function write(objects: Objects, random: Chance['random']): string {
  const bodies = objects.map(({ number, dictionary, stream }) => {
    if (stream === null) return `${number} 0 obj\n${dictionary}\nendobj\n`;
    const folds = random() < 0.5;
    const bytes = folds ? latin(deflateSync(bytesOf(stream))) : stream;
    const about = `/Length ${bytes.length}${folds ? ' /Filter /FlateDecode' : ''} >>`;
    return `${number} 0 obj\n${dictionary.replace(/>>\s*$/, () => about)}\nstream\n${bytes}\nendstream\nendobj\n`;
  });
  const root = objects.find(({ dictionary }) => /\/Catalog\b/.test(dictionary))?.number ?? '1';
  return `%PDF-1.5\n${bodies.join('')}trailer << /Root ${root} 0 R /Size ${objects.length + 1} >>\n%%EOF`;
}

const inOne = (
  name: string,
  fits: (object: PdfObject) => boolean,
  change: (object: PdfObject, chance: Chance, all: Objects) => PdfObject,
): Change<Objects> => ({
  name,
  apply: (objects, chance) => {
    const places = objects.flatMap((object, i) => (fits(object) ? [i] : []));
    if (places.length === 0) return objects;
    const at = pick(places, chance.random);
    return objects.with(at, change(objects[at] as PdfObject, chance, objects));
  },
});

const any = () => true;
const hasStream = ({ stream }: PdfObject) => stream !== null;
const isDrawing = ({ stream }: PdfObject) => / Tf\b| Tj\b|TJ\b/.test(stream ?? '');
const isCatalogOr = (type: RegExp) => (object: PdfObject) => type.test(object.dictionary);

/** Replaces one place of a text that a pattern finds. */
function replaceOne(text: string, pattern: RegExp, by: string, random: Chance['random']): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: all } = pick(found, random);
  return text.slice(0, index) + by + text.slice(index + all.length);
}

const inDictionary = (name: string, pattern: RegExp, by: (chance: Chance, all: Objects, own: PdfObject) => string) =>
  inOne(name, any, (object, chance, all) => ({
    ...object,
    dictionary: replaceOne(object.dictionary, pattern, by(chance, all, object), chance.random),
  }));
const inDrawing = (name: string, pattern: RegExp, by: (chance: Chance) => string) =>
  inOne(name, isDrawing, (object, chance) => ({
    ...object,
    stream: replaceOne(object.stream ?? '', pattern, by(chance), chance.random),
  }));

const OPERATORS = [
  'q',
  'Q',
  'BT',
  'ET',
  'Tj',
  'TJ',
  "'",
  '"',
  'T*',
  'Do',
  'Tr',
  'cm',
  'BI',
  'ID',
  'EI',
  'BMC',
  'EMC',
  'Tz',
];
const SCRAPS = [
  ' 3 Tr ',
  ' 0 Tz ',
  ' 1000000000 TL T* ',
  ' 0 0 0 0 0 0 cm ',
  ' 1e38 0 0 1e38 0 0 Tm ',
  ' /X0 Do ',
  ' /constructor 12 Tf ',
  ' BI /W 1000000 /H 1000000 /BPC 8 /CS /RGB ID x EI ',
  ' (\\377\\376\\000) Tj ',
  ' <FFFFFFFF Tj ',
  ' [[[[ ',
  ' << << ',
  ' BT ET '.repeat(50),
  ' q '.repeat(500),
  ' BX EX MP DP ',
] as const;
const FILTERS = [
  '/FlateDecode',
  '/LZWDecode',
  '/ASCII85Decode',
  '/ASCIIHexDecode',
  '/RunLengthDecode',
  '/DCTDecode',
  '/JBIG2Decode',
  '/Crypt',
  '/constructor',
];
const NAMES = [
  ...HOSTILE_NAMES.filter((name) => name.length < 100),
  'Page',
  'Pages',
  'Catalog',
  'Font',
  'Type0',
  'Type3',
  'XObject',
  'Identity-H',
  'GBK-EUC-H',
];

const PDF_CHANGES: readonly Change<Objects>[] = [
  { name: 'drop-object', apply: (objects, { random }) => objects.toSpliced(placeIn(objects, random), 1) },
  {
    name: 'double-object',
    apply: (objects, { random }) => {
      const object = pick(objects, random);
      return object ? [...objects, object, { ...object, number: pick(objects, random)?.number ?? '1' }] : objects;
    },
  },
  {
    name: 'swap-objects',
    apply: (objects, { random }) => {
      const [a, b] = twoPlaces(objects, random);
      const [from, to] = [objects[a], objects[b]];
      return from && to
        ? objects.with(a, { ...to, number: from.number }).with(b, { ...from, number: to.number })
        : objects;
    },
  },
  { name: 'reverse-objects', apply: (objects) => objects.toReversed() },
  ...[1, 2].map(() =>
    inDictionary('other-reference', /\d+ 0 R/g, ({ random }, all) => `${pick(all, random).number} 0 R`),
  ),
  inDictionary('own-reference', /\d+ 0 R/g, (_, __, { number }) => `${number} 0 R`),
  inDictionary('lost-reference', /\d+ 0 R/g, ({ random }) => pick(['999999 0 R', '0 0 R', '-1 0 R', 'null'], random)),
  ...[1, 2].map(() =>
    inDictionary('extreme-number', /(?<= )-?[\d.]+(?![\d.]* \d+ R)/g, ({ random }) => pick(EXTREME_NUMBERS, random)),
  ),
  inDictionary('other-name', /(?<=\/)[A-Za-z][\w-]*/g, ({ random }) => pick(NAMES, random)),
  inDictionary(
    'other-value',
    /\/[A-Za-z]\w* +(?:\d+ 0 R|\/[\w-]+|[\d.]+)/g,
    ({ random }) => `/${pick(NAMES, random)} ${pick(['null', 'true', '()', '<>', '[]', '<<>>', '(x)'], random)}`,
  ),
  inDictionary('drop-entry', /\/[A-Za-z]\w* +(?:\d+ 0 R|\/[\w-]+|[\d.]+)/g, () => ''),
  inDictionary('unclosed', /<<|>>|\[|\]|\(|\)/g, () => ''),
  inOne('nest-deeply', any, (object, { random }) => {
    const depth = pick([50, 600, 5000], random);
    return {
      ...object,
      dictionary:
        random() < 0.5 ? '['.repeat(depth) + ']'.repeat(depth) : `${'<< /A '.repeat(depth)}1${' >>'.repeat(depth)}`,
    };
  }),
  inOne('kids-in-a-circle', isCatalogOr(/\/Kids\b/), (object) => ({
    ...object,
    dictionary: object.dictionary.replace(/\/Kids\s*\[/, (kids) => `${kids}${object.number} 0 R `),
  })),
  inOne('repeat-kids', isCatalogOr(/\/Kids\b/), (object, { random }) => ({
    ...object,
    dictionary: object.dictionary.replace(
      /\[([^\]]*)\]/,
      (_, kids: string) => `[${`${kids} `.repeat(pick([2, 10, 400], random))}]`,
    ),
  })),
  inOne('annotation', isCatalogOr(/\/Type\s*\/Page\b/), (object, { random }) => ({
    ...object,
    dictionary: object.dictionary.replace(
      />>\s*$/,
      ` /Annots [<< /Type /Annot /Subtype /${pick(['FreeText', 'Widget', 'Text', 'Link', 'Stamp', 'constructor'], random)} /FT /${pick(['Tx', 'Ch', 'Btn'], random)} /V <FEFF8868535591CC768465875B57> /T (x) /Contents <FEFF6CE891CA91CC768465875B57> /Rect [${pick(EXTREME_NUMBERS, random) || 0} 0 200 ${pick(EXTREME_NUMBERS, random) || 9}] /AP << /N ${object.number} 0 R >> >>] >>`,
    ),
  })),
  inOne('resources-in-a-circle', hasStream, (object) => ({
    ...object,
    dictionary: object.dictionary.replace(
      />>\s*$/,
      `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X0 ${object.number} 0 R >> >> >>`,
    ),
    stream: `${object.stream} /X0 Do /X0 Do `,
  })),
  inOne('cut-stream', hasStream, (object, { random }) => ({
    ...object,
    stream: (object.stream ?? '').slice(0, placeIn(object.stream ?? '', random)),
  })),
  inOne('corrupt-stream', hasStream, (object, { random }) => {
    const stream = object.stream ?? '';
    const at = placeIn(stream, random);
    return {
      ...object,
      stream: stream.slice(0, at) + String.fromCharCode(Math.floor(random() * 256)) + stream.slice(at + 1),
    };
  }),
  inOne('repeat-stream', hasStream, (object, { random }) => ({
    ...object,
    stream: (object.stream ?? '').repeat(
      Math.min(pick([2, 20, 1000], random), Math.ceil(200_000 / ((object.stream ?? '').length + 1))),
    ),
  })),
  inOne('wrong-filter', hasStream, (object, { random }) => ({
    ...object,
    dictionary: object.dictionary.replace(
      />>\s*$/,
      () => `/Filter [${Array.from({ length: pick([1, 2, 30], random) }, () => pick(FILTERS, random)).join(' ')}] >>`,
    ),
  })),
  inDrawing('drop-operator', /\b(?:BT|ET|Tf|Tj|TJ|Tm|Td|q|Q|cm|Do)\b/g, () => ''),
  inDrawing('other-operator', /\b(?:BT|ET|Tf|Tj|TJ|Tm|Td|q|Q|cm|Do)\b/g, ({ random }) => pick(OPERATORS, random)),
  ...[1, 2].map(() =>
    inDrawing('extreme-operand', /(?<=\s)-?\d+(?:\.\d+)?(?=\s)/g, ({ random }) => pick(EXTREME_NUMBERS, random)),
  ),
  inDrawing('other-font', /\/F\d+/g, ({ random }) => `/${pick(NAMES, random)}`),
  ...[1, 2].map(() => inDrawing('scrap', /\s/g, ({ random }) => pick(SCRAPS, random))),
  inDrawing('cut-text', /[0-9a-fA-F]{4}(?=[^<>]*>)/g, ({ random }) =>
    pick(['', '0', 'FFFF', '0000', 'zz', 'D800'], random),
  ),
  {
    name: 'objects-of-another',
    apply: (objects, { random, donor }) => {
      const other = read(latin(donor));
      return other.length > 0 ? [...objects, pick(other, random)] : objects;
    },
  },
];

const FILE_CHANGES: readonly Change<string>[] = [
  { name: 'cut-file', apply: (pdf, { random }) => pdf.slice(0, placeIn(pdf, random)) },
  { name: 'no-trailer', apply: (pdf) => pdf.replace(/trailer[\s\S]*/, '') },
  {
    name: 'encrypted',
    apply: (pdf) =>
      pdf.replace(/trailer <</, 'trailer << /Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -1 >>'),
  },
  {
    name: 'bad-xref',
    apply: (pdf, { random }) =>
      `${pdf}\nxref\n0 ${pick(EXTREME_NUMBERS, random)}\n0000000000 65535 f\ntrailer << /Root 1 0 R /Prev ${pdf.length} >>\nstartxref\n${pdf.length + 1}\n%%EOF`,
  },
  { name: 'text-before', apply: (pdf) => `${'x'.repeat(2000)}${pdf}` },
];

/** Damages the objects of a PDF, its streams unfolded before and folded after. */
export function mutatePdf(bytes: Buffer, chance: Chance): Changed<Buffer> {
  const objects = changeSome(read(latin(bytes)), PDF_CHANGES, chance, 2);
  const pdf = write(objects.value, chance.random);
  if (chance.random() > 0.1) return { value: bytesOf(pdf), steps: objects.steps };
  const file = changeSome(pdf, FILE_CHANGES, chance, 1);
  return { value: bytesOf(file.value), steps: [...objects.steps, ...file.steps] };
}
