import type { Package } from './open-package.ts';
import { parseDocument } from './parse-document.ts';
import { readChunk } from './read-chunk.ts';
import type { Reading, ReadWord } from './reading.ts';
import type { Relation } from './relations.ts';
import { type Remark, remarksOf } from './remarks.ts';
import type { Embedded } from './story.ts';

/** The file around the embedded parts; `readDocx` is given along so that documents within documents are read by it. */
export interface Embedding {
  readonly pack: Package;
  readonly relations: readonly Relation[];
  readonly reading: Reading;
  readonly readDocx: ReadWord;
}

/** Embedded parts by the id of their relation, and what is to be told of them. */
export interface EmbeddedParts {
  readonly parts: ReadonlyMap<string, Embedded>;
  readonly remarks: readonly Remark[];
}

/** Reads every chunk and diagram that a part refers to, each once however often it is named. */
export async function readEmbedded(embedding: Embedding): Promise<EmbeddedParts> {
  const parts = new Map<string, Embedded>();
  const read = new Map<string, Embedded>();
  const remarks: Remark[] = [];
  for (const relation of embedding.relations) {
    if (!/^(?:aFChunk|diagramData)$/.test(relation.type)) continue;
    const known = read.get(relation.target);
    const { part, told } = known ? { part: known, told: [] } : await readPart(relation, embedding);
    read.set(relation.target, part);
    parts.set(relation.id, part);
    remarks.push(...told);
  }
  return { parts, remarks };
}

interface ReadPart {
  readonly part: Embedded;
  readonly told: readonly Remark[];
}

async function readPart({ type, target, external }: Relation, embedding: Embedding): Promise<ReadPart> {
  const { pack, reading } = embedding;
  const reason = external ? 'it lies outside the file' : pack.has(target) ? null : 'the file does not hold it';
  if (reason !== null) return unread(target, reason);
  if (type === 'diagramData') return diagram(target, embedding);
  if (--reading.budget.chunks < 0) return unread(target, 'too many documents are embedded in the file');
  const bytes = (await pack.bytes(target)) ?? new Uint8Array();
  reading.budget.chunkBytes -= bytes.length;
  if (reading.budget.chunkBytes < 0) return unread(target, 'embedded documents are larger than limits.maxCaptureBytes');
  const chunk = await readChunk({ name: target, bytes, reading, readDocx: embedding.readDocx });
  return { part: { part: target, drafts: chunk.drafts, unread: chunk.unread }, told: chunk.remarks };
}

function unread(part: string, reason: string): ReadPart {
  return { part: { part, drafts: [], unread: reason }, told: [] };
}

async function diagram(part: string, { pack, reading }: Embedding): Promise<ReadPart> {
  const parts = { styles: new Map(), numbering: new Map(), maxCharacters: reading.limits.maxTextCharacters };
  const found = parseDocument(await pack.text(part), parts);
  return { part: { part, drafts: found.drafts, unread: null }, told: remarksOf(found) };
}
