import type { Package } from './open-package.ts';
import { parseDocument } from './parse-document.ts';
import { readChunk } from './read-chunk.ts';
import type { Reading, readDocx } from './read-docx.ts';
import type { Relation } from './relations.ts';
import type { Remark } from './remarks.ts';
import type { Embedded } from './story.ts';

/** The file around the embedded parts; `readDocx` is given along so that documents within documents are read by it. */
export interface Embedding {
  readonly pack: Package;
  readonly relations: readonly Relation[];
  readonly reading: Reading;
  readonly readDocx: typeof readDocx;
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
  const unread = (reason: string): ReadPart => ({ part: { part: target, drafts: [], unread: reason }, told: [] });
  if (external) return unread('it lies outside the file');
  const { pack, reading } = embedding;
  if (!pack.has(target)) return unread('the file does not hold it');
  if (type === 'diagramData') {
    const parts = { styles: new Map(), numbering: new Map(), maxCharacters: reading.limits.maxTextCharacters };
    return {
      part: { part: target, drafts: parseDocument(await pack.text(target), parts).drafts, unread: null },
      told: [],
    };
  }
  const bytes = (await pack.bytes(target)) ?? new Uint8Array();
  const chunk = await readChunk({ name: target, bytes, reading, readDocx: embedding.readDocx });
  return { part: { part: target, drafts: chunk.drafts, unread: chunk.unread }, told: chunk.remarks };
}
