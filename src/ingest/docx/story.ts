import {
  endInstructions,
  forgetOpenContents,
  inContents,
  noFields,
  noteEntry,
  type OpenFields,
  showText,
} from './fields.ts';
import { type Findings, leaveOut, newFindings } from './findings.ts';
import { type NotesOf, notesLeft, type OpenNotes } from './note-lines.ts';
import { NumberCounter, type Numbering } from './numbering.ts';
import { hintOf, isEntry, newParagraph, type Paragraph, type WordDraft } from './paragraph.ts';
import type { ParagraphStyle } from './parse-styles.ts';
import { tableLines } from './table-lines.ts';

/** What an embedded chunk or diagram holds, or why it cannot be read. */
export interface Embedded {
  readonly part: string;
  readonly drafts: readonly WordDraft[];
  readonly unread: string | null;
}

/** Parts of a Word file that the text of a part depends on. */
export interface DocumentParts {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly numbering: Numbering;
  /** Embedded parts by the id of their relation. */
  readonly embedded?: ReadonlyMap<string, Embedded>;
  readonly notes?: NotesOf;
  readonly maxCharacters?: number;
}

/** More text than is read of a capture. */
export class TooLongError extends Error {}

/** What holds paragraphs: the body, a cell, a text box, a note. */
interface Container {
  readonly drafts: WordDraft[];
  /** A paragraph whose mark is deleted waits here for the next one. */
  left: Paragraph | null;
  deleted: boolean;
  /** Of a note. */
  readonly id: string | null;
}

interface Row {
  readonly cells: Container[];
  deleted: boolean;
}

/** A part while it is read. */
export interface Story {
  readonly parts: DocumentParts;
  readonly counter: NumberCounter;
  readonly containers: Container[];
  readonly rows: Row[];
  /** Rows of the tables that are open. */
  readonly tables: (readonly WordDraft[])[][][];
  readonly notes: OpenNotes;
  readonly paragraphs: Paragraph[];
  readonly open: OpenFields;
  readonly found: Findings;
  /** Whose properties are read: a paragraph's, its mark's, a run's, a row's, a cell's. */
  props: '' | 'paragraph' | 'mark' | 'run' | 'row' | 'cell';
  /** Pieces of text so far, to tell whether an element had any. */
  pieces: number;
  characters: number;
}

export function newStory(parts: DocumentParts): Story {
  return {
    parts,
    counter: new NumberCounter(parts.numbering),
    containers: [{ drafts: [], left: null, deleted: false, id: null }],
    rows: [],
    tables: [],
    notes: { notes: parts.notes ?? new Map(), shown: new Set(), count: new Map() },
    paragraphs: [],
    open: noFields(),
    found: newFindings(),
    props: '',
    pieces: 0,
    characters: 0,
  };
}

export function beginParagraph(story: Story): void {
  const container = top(story);
  story.paragraphs.push(newParagraph(story.paragraphs.at(-1)?.hidden ?? false, container.left));
  container.left = null;
}

/** Text that is shown, or hidden by `w:vanish`; text between paragraphs becomes a line, so that none is lost. */
export function addText(story: Story, text: string): void {
  const paragraph = story.paragraphs.at(-1);
  const visible = /\S/u.test(text);
  if (visible) story.pieces++;
  if (visible) showText(story.open);
  if (!paragraph) {
    if (visible) push(story, { text: text.trim(), hint: {}, hidden: 0 });
  } else if (story.open.instructing > 0) paragraph.instructed += text;
  else if (paragraph.hidden) paragraph.hiddenText += text;
  else {
    paragraph.text += text;
    paragraph.written ||= visible;
    if (visible && !paragraph.bold) paragraph.allBold = false;
    if (visible && inContents(story.open)) paragraph.inContents = true;
    else if (visible) paragraph.outsideContents = true;
  }
}

export function endParagraph(story: Story): void {
  const paragraph = story.paragraphs.pop();
  if (!paragraph) return;
  if (endInstructions(story.open, paragraph)) {
    paragraph.text += paragraph.instructed;
    paragraph.written ||= /\S/u.test(paragraph.instructed);
  } else leaveOut(story.found, 'codes', paragraph.instructed.trim().length);
  if (paragraph.joins && paragraph.written) top(story).left = paragraph;
  else emit(story, paragraph);
}

export function beginContainer(story: Story, drafts: WordDraft[], id: string | null = null): Container {
  const container = { drafts, left: null, deleted: false, id };
  story.containers.push(container);
  return container;
}

export function endContainer(story: Story): Container {
  const container = top(story);
  endLeft(story);
  if (story.containers.length > 1) story.containers.pop();
  return container;
}

/** Nothing comes that a paragraph with a deleted mark could be joined with. */
export function endLeft(story: Story): void {
  const container = top(story);
  if (container.left) emit(story, { ...container.left, joins: false });
  container.left = null;
}

export function endRow(story: Story): void {
  const row = story.rows.pop();
  if (!row) return;
  const isGone = (cell: Container): boolean => row.deleted || cell.deleted;
  for (const cell of row.cells.filter(isGone)) leaveOut(story.found, 'deleted', lengthOf(cell.drafts));
  const cells = row.cells.filter((cell) => !isGone(cell)).map(({ drafts }) => drafts);
  const table = story.tables.at(-1);
  if (table) table.push(cells);
  else place(story, tableLines([cells]));
}

export function endTable(story: Story): void {
  place(story, tableLines(story.tables.pop() ?? []));
}

/** The chunk or diagram of a relation, at its place. */
export function embed(story: Story, id: string): void {
  endLeft(story);
  const chunk = story.parts.embedded?.get(id);
  if (!chunk) story.found.unread.push({ part: id, reason: 'no part of the file has this id' });
  else if (chunk.unread !== null) story.found.unread.push({ part: chunk.part, reason: chunk.unread });
  else for (const draft of chunk.drafts) push(story, draft);
  if (chunk?.drafts.length) story.pieces++;
}

export function endStory(story: Story): readonly WordDraft[] {
  forgetOpenContents(story.open);
  const { drafts } = endContainer(story);
  for (const draft of notesLeft(story.notes)) push(story, draft);
  return drafts;
}

export function top(story: Story): Container {
  return story.containers.at(-1) as Container;
}

/** Lines that were counted when they were made. */
function place(story: Story, drafts: readonly WordDraft[]): void {
  for (const draft of drafts) top(story).drafts.push(draft);
}

/** Lines of a paragraph and of its notes. */
function emit(story: Story, paragraph: Paragraph): void {
  emitText(story, paragraph);
  for (const draft of paragraph.notes) push(story, draft);
}

/** A paragraph that is hidden as a whole becomes a line of furniture: a drop that is recorded. */
function emitText(story: Story, paragraph: Paragraph): void {
  const hidden = paragraph.hiddenText.trim();
  const shown = paragraph.written;
  if (!shown && hidden !== '')
    push(story, { text: folded(hidden), hint: { region: 'furniture' }, hidden: hidden.length });
  if (!shown && (hidden !== '' || paragraph.joins)) return;
  const style = story.parts.styles.get(paragraph.style);
  const number = numberOf(story, paragraph, style);
  const texts = paragraph.text.split('\n').filter((text) => text.trim() !== '');
  const entry = shown && isEntry(paragraph, style);
  const hint = { ...hintOf(paragraph, style), ...(entry ? { region: 'furniture' as const } : {}) };
  for (const [index, text] of texts.entries()) {
    const draft = { text: index === 0 ? number + text : text, hint, hidden: index === 0 ? hidden.length : 0 };
    push(story, draft);
    if (entry) noteEntry(story.open, draft);
  }
}

function push(story: Story, draft: WordDraft): void {
  story.characters += draft.text.length + 1;
  if (story.characters > (story.parts.maxCharacters ?? Number.POSITIVE_INFINITY) + 1) throw new TooLongError();
  top(story).drafts.push(draft);
}

/** Word counts a paragraph without text as well. */
function numberOf({ counter }: Story, paragraph: Paragraph, style: ParagraphStyle | undefined): string {
  const numId = paragraph.numId ?? style?.numId ?? '0';
  if (numId === '0') return '';
  return counter.next(numId, paragraph.level ?? style?.level ?? counter.levelOf(numId, paragraph.style));
}

/** A line has no breaks. */
function folded(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Characters of lines. */
export function lengthOf(drafts: readonly WordDraft[]): number {
  return drafts.reduce((total, { text }) => total + text.length, 0);
}
