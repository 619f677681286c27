import type { WordDraft } from './paragraph.ts';

/** A footnote or endnote as it stands in its part. */
export interface Note {
  readonly id: string;
  readonly drafts: readonly WordDraft[];
}

/** Notes of a document, those that are shown already, and how many. */
export interface OpenNotes {
  readonly notes: NotesOf;
  readonly shown: Set<Note>;
  readonly count: Map<string, number>;
}

/** Kinds of notes, named as their parts are: id → note. */
export type NotesOf = ReadonlyMap<string, ReadonlyMap<string, Note>>;

/** Kinds of notes, and the words by which their lines are told from the text. */
export const NOTE_KINDS: readonly { readonly kind: string; readonly mark: string; readonly example: string }[] = [
  { kind: 'footnotes', mark: '脚注', example: '脚注1：数据截至2024年12月31日。' },
  { kind: 'endnotes', mark: '尾注', example: '尾注2：含派驻人员。' },
];

/** Lines of the note that a reference shows; none where it was shown before. */
export function noteLines(open: OpenNotes, kind: string, id: string): WordDraft[] {
  const note = open.notes.get(kind)?.get(id);
  return note ? show(open, kind, note) : [];
}

/** Lines of the notes that no reference showed. */
export function notesLeft(open: OpenNotes): WordDraft[] {
  return [...open.notes].flatMap(([kind, notes]) => [...notes.values()].flatMap((note) => show(open, kind, note)));
}

/** Numbered as the page numbers them, by the order of the references. */
function show({ shown, count }: OpenNotes, kind: string, note: Note): WordDraft[] {
  const [first, ...rest] = note.drafts;
  if (!first || shown.has(note)) return [];
  shown.add(note);
  const number = (count.get(kind) ?? 0) + 1;
  count.set(kind, number);
  const mark = NOTE_KINDS.find((row) => row.kind === kind)?.mark ?? '';
  const marked = { ...first, text: `${mark}${number}：${first.text.trimStart()}` };
  return [marked, ...rest].map((draft) => ({ ...draft, aside: true }));
}
