import type { MainPart } from './find-parts.ts';
import { NOTE_KINDS, type Note, type NotesOf } from './note-lines.ts';
import type { Package } from './open-package.ts';
import { type DocumentParts, type ParsedDocument, parseDocument } from './parse-document.ts';
import { type Remark, remarksOf } from './remarks.ts';

/** A Word file as far as its parts are known. */
export interface Known {
  readonly pack: Package;
  readonly main: MainPart;
  readonly parts: DocumentParts;
}

/** Notes of a file, and what is to be told of the parts they stand in. */
export interface ReadNotes {
  readonly notes: NotesOf;
  readonly remarks: readonly Remark[];
}

/** Reads the footnotes and endnotes of a file. */
export async function readNotes(known: Known): Promise<ReadNotes> {
  const notes = new Map<string, ReadonlyMap<string, Note>>();
  const remarks: Remark[] = [];
  for (const { kind } of NOTE_KINDS) {
    const found = await partsOf(known, kind);
    notes.set(kind, byId(found.flatMap((part) => part.notes)));
    remarks.push(...found.flatMap(remarksOf));
  }
  return { notes, remarks };
}

async function partsOf({ pack, main, parts }: Known, kind: string): Promise<ParsedDocument[]> {
  const found: ParsedDocument[] = [];
  for (const part of main.named(kind)) found.push(parseDocument(await pack.text(part), parts));
  return found;
}

/** Of two notes with one id the first is the one referred to; the other is shown with those that no reference shows. */
function byId(notes: readonly Note[]): Map<string, Note> {
  const found = new Map<string, Note>();
  for (const [index, note] of notes.entries()) found.set(found.has(note.id) ? `${note.id} ${index}` : note.id, note);
  return found;
}
