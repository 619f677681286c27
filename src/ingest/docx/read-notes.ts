import type { MainPart } from './find-parts.ts';
import { NOTE_KINDS, type Note, type NotesOf } from './note-lines.ts';
import type { Package } from './open-package.ts';
import { type DocumentParts, parseDocument } from './parse-document.ts';

/** A Word file as far as its parts are known. */
export interface Known {
  readonly pack: Package;
  readonly main: MainPart;
  readonly parts: DocumentParts;
}

/** Reads the footnotes and endnotes of a file. */
export async function readNotes(known: Known): Promise<NotesOf> {
  const kinds = new Map<string, ReadonlyMap<string, Note>>();
  for (const { kind } of NOTE_KINDS) kinds.set(kind, await notesOf(known, kind));
  return kinds;
}

async function notesOf({ pack, main, parts }: Known, kind: string): Promise<Map<string, Note>> {
  const notes = new Map<string, Note>();
  for (const part of main.named(kind)) {
    for (const note of parseDocument(await pack.text(part), parts).notes) notes.set(note.id, note);
  }
  return notes;
}
