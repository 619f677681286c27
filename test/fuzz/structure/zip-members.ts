import { inflateRawSync } from 'node:zlib';
import { zipOf } from '../../support/make-docx.ts';
import { pick, placeIn, twoPlaces } from '../random.ts';
import { type Chance, type Change, type Changed, changeSome } from './change.ts';
import { EXTREME_NUMBERS, HOSTILE_NAMES } from './hostile-values.ts';
import { mutateXmlPart } from './xml-tree.ts';

type Members = readonly (readonly [name: string, content: Buffer])[];

/** Names that mean something in a Word file. */
const KNOWN_NAMES = [
  'word/document.xml',
  'word/styles.xml',
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/comments.xml',
  'word/header1.xml',
  '_rels/.rels',
  'word/_rels/document.xml.rels',
  '[Content_Types].xml',
  'WORD/DOCUMENT.XML',
  '/word/document.xml',
  'word\\document.xml',
  'word/%64ocument.xml',
  '../word/document.xml',
  'word/document.xml/',
];

const drop = (members: Members, at: number): Members => members.toSpliced(at, 1);
const change = (members: Members, at: number, by: (name: string, content: Buffer) => [string, Buffer]): Members =>
  members.map((member, i) => (i === at ? by(...(member as [string, Buffer])) : member));

const MEMBER_CHANGES: readonly Change<Members>[] = [
  { name: 'drop-member', apply: (m, { random }) => drop(m, placeIn(m, random)) },
  { name: 'double-member', apply: (m, { random }) => (m.length > 0 ? [...m, pick(m, random)] : m) },
  { name: 'reverse-members', apply: (m) => m.toReversed() },
  {
    name: 'swap-members',
    apply: (m, { random }) => {
      const [a, b] = twoPlaces(m, random);
      const [from, to] = [m[a], m[b]];
      return from && to ? m.with(a, [from[0], to[1]]).with(b, [to[0], from[1]]) : m;
    },
  },
  {
    name: 'rename-member',
    apply: (m, { random }) =>
      change(m, placeIn(m, random), (_, content) => [
        pick(random() < 0.5 ? KNOWN_NAMES : HOSTILE_NAMES, random),
        content,
      ]),
  },
  {
    name: 'second-of-a-name',
    apply: (m, { random }) => (m.length > 0 ? [...m, [pick(KNOWN_NAMES, random), pick(m, random)[1]]] : m),
  },
  {
    name: 'cut-member',
    apply: (m, { random }) =>
      change(m, placeIn(m, random), (name, content) => [name, content.subarray(0, placeIn(content, random))]),
  },
  {
    name: 'corrupt-member',
    apply: (m, { random }) =>
      change(m, placeIn(m, random), (name, content) => {
        const bad = Buffer.from(content);
        if (bad.length > 0) bad[placeIn(bad, random)] = Math.floor(random() * 256);
        return [name, bad];
      }),
  },
  {
    name: 'member-in-utf-16',
    apply: (m, { random }) =>
      change(m, placeIn(m, random), (name, content) => [name, Buffer.from(`\ufeff${content.toString()}`, 'utf16le')]),
  },
  {
    name: 'member-of-another',
    apply: (m, { random, donor }) => {
      const other = readZip(donor);
      return other.length > 0 ? [...m, pick(other, random)] : m;
    },
  },
  {
    name: 'file-in-itself',
    apply: (m, { donor }) => [
      ...m.filter(([name]) => name !== RELATIONS),
      ['word/chunk.docx', donor],
      [RELATIONS, Buffer.from(relationTo('chunk.docx', 'aFChunk'))],
    ],
  },
  {
    name: 'relations-in-a-circle',
    apply: (m, { random }) => {
      const type = pick(['aFChunk', 'diagramData', 'footnotes', 'endnotes', 'styles', 'numbering', 'header'], random);
      const target = pick(['document.xml', '/word/document.xml', '_rels/document.xml.rels', '../_rels/.rels'], random);
      return [...m.filter(([name]) => name !== RELATIONS), [RELATIONS, Buffer.from(relationTo(target, type))]];
    },
  },
];

const RELATIONS = 'word/_rels/document.xml.rels';

function relationTo(target: string, type: string): string {
  const address = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${address}/${type}" Target="${target}"/></Relationships>`;
}

/** Damages the members of a Word file, the XML in them, and seldom the zip file around them. */
export function mutateDocx(bytes: Buffer, chance: Chance): Changed<Buffer> {
  const { random } = chance;
  const members = readZip(bytes);
  const steps: string[] = [];
  let changed: Members = members;
  if (random() < 0.8) {
    const at = partToChange(members, chance);
    const [name, content] = members[at] ?? ['', Buffer.alloc(0)];
    const part = mutateXmlPart(content, { ...chance, donor: partOf(chance.donor, name) });
    steps.push(...part.steps.map((step) => `${name}: ${step}`));
    changed = members.with(at, [name, part.value]);
  }
  if (random() < 0.35) {
    const moved = changeSome(changed, MEMBER_CHANGES, chance, 2);
    steps.push(...moved.steps);
    changed = moved.value;
  }
  const zip = Buffer.from(zipOf(changed));
  if (random() > 0.08) return { value: zip, steps };
  return { value: damagedZip(zip, chance), steps: [...steps, 'zip-header'] };
}

/** Mostly the text itself. */
function partToChange(members: Members, { random }: Chance): number {
  const main = members.findIndex(([name]) => /document\d*\.xml$/.test(name));
  return main >= 0 && random() < 0.7 ? main : placeIn(members, random);
}

function partOf(zip: Buffer, name: string): Buffer {
  const members = readZip(zip);
  const same = members.find(([other]) => other === name) ?? members.find(([other]) => other === 'word/document.xml');
  return same?.[1] ?? Buffer.alloc(0);
}

/** A number in one of the headers becomes another. */
function damagedZip(zip: Buffer, { random }: Chance): Buffer {
  const headers = placesOf(zip, ['PK\u0001\u0002', 'PK\u0003\u0004', 'PK\u0005\u0006']);
  const at = pick(headers, random) + 4 + 2 * Math.floor(random() * 20);
  const bad = Buffer.from(zip);
  const value = Number(pick(EXTREME_NUMBERS, random)) || Math.floor(random() * 65_536);
  if (at + 2 <= bad.length) bad.writeUInt16LE(Math.abs(Math.trunc(value)) % 65_536, at);
  return bad;
}

function placesOf(zip: Buffer, signs: readonly string[]): number[] {
  const places: number[] = [];
  for (const sign of signs) {
    for (let at = zip.indexOf(sign); at >= 0; at = zip.indexOf(sign, at + 4)) places.push(at);
  }
  return places;
}

/** The members of a zip file by its directory; a file that is none has none. */
export function readZip(zip: Buffer): Members {
  const members: [string, Buffer][] = [];
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0 && at + 46 <= zip.length; ) {
    const [nameLength, extra, comment] = [
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const place = zip.readUInt32LE(at + 42);
    const start = place + 30 + zip.readUInt16LE(place + 26) + zip.readUInt16LE(place + 28);
    const content = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    members.push([name, zip.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)]);
    at = zip.indexOf('PK\u0001\u0002', at + 46 + nameLength + extra + comment);
  }
  return members;
}
