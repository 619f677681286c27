import { crc32 } from '../../src/ingest/docx/crc32.ts';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a zip file by name; text or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip file whose entries are stored as they are. */
export function makeZip(parts: Parts): Uint8Array {
  return zipOf(Object.entries(parts));
}

/** A zip file of entries in this order; names may come more than once. */
export function zipOf(given: readonly (readonly [name: string, content: string | Uint8Array])[]): Uint8Array {
  const entries = given.map(([name, content]) => ({ name: Buffer.from(name), content: Buffer.from(content) }));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(0x0800, 2);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    files.push(Buffer.from('PK\u0003\u0004', 'latin1'), about, name, content);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), about, place, name);
    offset += 30 + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** `word/document.xml` around a body. */
export function documentXml(body: string): string {
  return `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;
}

/** `.rels` of the given relations: id → its type's last step and its target. */
export function relsXml(relations: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const rows = Object.entries(relations).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${namespace}">${rows.join('')}</Relationships>`;
}

/** A Word file of the given body; further parts are found under their usual names unless they bring relations along. */
export function makeDocx(body: string, parts: Parts = {}): Uint8Array {
  return makeZip({
    '_rels/.rels': relsXml({ rId1: ['officeDocument', 'word/document.xml'] }),
    'word/document.xml': documentXml(body),
    ...parts,
  });
}

/** A run, and a paragraph of one run; `properties` is XML. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
}
