import { decode } from '../decode.ts';
import { readHtmlCapture } from '../html/read-html-capture.ts';
import { readMhtmlCapture } from '../html/read-mhtml-capture.ts';
import { IngestError } from '../ingest-error.ts';
import { splitLines } from '../lines.ts';
import type { Content } from '../reader.ts';
import { TooLargeError } from './open-package.ts';
import type { WordDraft } from './paragraph.ts';
import type { Reading, ReadWord } from './reading.ts';
import { type Remark, remarksOf } from './remarks.ts';
import { TooLongError } from './story.ts';

/** A part of a Word file that is a document of another format, `w:altChunk`. */
export interface Chunk {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  readonly readDocx: ReadWord;
}

/** Lines of a chunk, or why there are none. */
export interface ReadChunk {
  readonly drafts: readonly WordDraft[];
  readonly remarks: readonly Remark[];
  readonly unread: string | null;
}

/** Documents within documents are read this deep. */
export const MOST_DOCUMENTS = 3;
const LOOKED_AT = 4096;

type ChunkReader = (chunk: Chunk) => Promise<ReadChunk>;

const capture =
  (read: (chunk: Chunk) => Content | Promise<Content>): ChunkReader =>
  async (chunk) => {
    const { lines, notes = [] } = await read(chunk);
    const drafts = lines
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, hint }) => ({ text, hint: hint ?? {}, hidden: 0 }));
    return { drafts, remarks: notes.map(({ line: _, ...note }) => note), unread: null };
  };
const unread =
  (reason: string): ChunkReader =>
  async () => ({ drafts: [], remarks: [], unread: reason });

/** What a chunk is, by how its bytes begin; its name and content type are often wrong. */
const KINDS: readonly { readonly kind: string; readonly begins: RegExp; readonly read: ChunkReader }[] = [
  { kind: 'docx', begins: /^PK[^\w\s]{2}/, read: nested },
  { kind: 'old Word', begins: /^\u00d0\u00cf.\u00e0/, read: unread('files of old Word (.doc) are not read') },
  { kind: 'RTF', begins: /^\s*\{\\rtf/, read: unread('RTF is not read') },
  { kind: 'PDF', begins: /^%PDF-/, read: unread('a PDF within a Word file is not read') },
  {
    kind: 'Word XML',
    begins: /^[^<]*<\?xml[^>]*>[^<]*(?:<\?[^>]*>\s*)*<(?:pkg:package|w:wordDocument|w:document)\b/,
    read: unread('Word XML without a package is not read'),
  },
  {
    kind: 'MHTML',
    begins: /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*?)*?(?:MIME-Version|Content-Type)\s*:/i,
    read: capture(({ reading, bytes }) => readMhtmlCapture({ path: reading.path, bytes, limits: reading.limits })),
  },
  {
    kind: 'HTML',
    begins: /<(?:!doctype\s+html|html|head|body|meta|div|p|span|table|h[1-6]|br|font|ul|ol)\b/i,
    read: capture(({ reading, bytes }) => readHtmlCapture({ path: reading.path, bytes, limits: reading.limits })),
  },
];

/** Reads a chunk by what its bytes are; plain text is what is left. Only bounds on the whole file are thrown. */
export async function readChunk(chunk: Chunk): Promise<ReadChunk> {
  const head = new TextDecoder('latin1').decode(chunk.bytes.subarray(0, LOOKED_AT)).replace(/\0/g, '');
  const read = KINDS.find(({ begins }) => begins.test(head))?.read ?? capture(plainText);
  try {
    const result = await read(chunk);
    const empty = result.drafts.length === 0 && result.unread === null && chunk.bytes.length > 0;
    return empty ? { ...result, unread: 'no text was found in it' } : result;
  } catch (error) {
    if (error instanceof TooLargeError || error instanceof TooLongError) throw error;
    const reason = error instanceof IngestError ? error.diagnostics[0]?.message : (error as Error).message;
    return { drafts: [], remarks: [], unread: (reason ?? 'it is damaged').replace(/\.$/, '') };
  }
}

function plainText({ reading, bytes }: Chunk): Content {
  const { text, encoding } = decode(reading.path, bytes);
  return { text, encoding, lines: splitLines(text) };
}

async function nested({ bytes, reading, readDocx: read }: Chunk): Promise<ReadChunk> {
  if (reading.depth >= MOST_DOCUMENTS) {
    return { drafts: [], remarks: [], unread: 'too many documents stand one within the other' };
  }
  const { drafts, found, remarks } = await read(bytes, { ...reading, depth: reading.depth + 1 });
  return { drafts, remarks: [...remarks, ...remarksOf(found)], unread: null };
}
