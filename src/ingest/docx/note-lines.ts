import type { MainPart } from './find-parts.ts';
import type { Package } from './open-package.ts';
import type { WordDraft } from './paragraph.ts';
import { type DocumentParts, type ParsedDocument, parseDocument } from './parse-document.ts';

/** Kinds of notes, and the words by which their lines are told from the text. */
const KINDS: readonly { readonly kind: string; readonly mark: string; readonly example: string }[] = [
  { kind: 'footnotes', mark: '脚注', example: '脚注1：数据截至2024年12月31日。' },
  { kind: 'endnotes', mark: '尾注', example: '尾注2：含派驻人员。' },
];

/** A Word file as far as its parts are known. */
export interface Known {
  readonly pack: Package;
  readonly main: MainPart;
  readonly parts: DocumentParts;
}

/** Footnotes and endnotes as lines after the text, in the order of the references, then those that none refers to. */
export async function noteLines(known: Known, references: ParsedDocument['references']): Promise<WordDraft[]> {
  const lines: WordDraft[] = [];
  for (const { kind, mark } of KINDS) {
    const order = new Map<string, number>();
    for (const { id } of references.filter((reference) => reference.kind === kind)) {
      if (!order.has(id)) order.set(id, order.size);
    }
    const place = (id: string): number => order.get(id) ?? Number.MAX_SAFE_INTEGER;
    const notes = (await notesOf(known, kind)).toSorted((a, b) => place(a.id) - place(b.id));
    for (const [index, { drafts }] of notes.entries()) lines.push(...marked(drafts, `${mark}${index + 1}：`));
  }
  return lines;
}

async function notesOf({ pack, main, parts }: Known, kind: string): Promise<ParsedDocument['notes'][number][]> {
  const notes: ParsedDocument['notes'][number][] = [];
  const { embedded: _, ...own } = parts;
  for (const part of main.named(kind)) {
    for (const note of parseDocument(await pack.text(part), own).notes) notes.push(note);
  }
  return notes;
}

function marked([first, ...rest]: readonly WordDraft[], mark: string): WordDraft[] {
  return first ? [{ ...first, text: mark + first.text.trimStart() }, ...rest] : [];
}
