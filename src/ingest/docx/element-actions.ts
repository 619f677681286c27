import { type BareField, isComputed, wordsOf } from './field-values.ts';
import { closeWrapper, turnField } from './fields.ts';
import { leaveOut } from './findings.ts';
import { noteLines } from './note-lines.ts';
import type { Paragraph } from './paragraph.ts';
import type { Attributes } from './parse-xml.ts';
import {
  addText,
  beginContainer,
  beginParagraph,
  endContainer,
  endLeft,
  endParagraph,
  lengthOf,
  type Story,
  top,
} from './story.ts';
import { typedSymbols, UNKNOWN_SIGN } from './symbols.ts';

/** A run begins: bold and hidden anew, but for what the paragraph's style hides. */
export function beginRun({ paragraphs, parts }: Story): void {
  const paragraph = paragraphs.at(-1);
  if (!paragraph) return;
  paragraph.bold = false;
  paragraph.font = '';
  paragraph.hidden = paragraph.inHidden || (parts.styles.get(paragraph.style)?.hidden ?? false);
}

/** A property of the paragraph, not of its runs, nor of a table. */
export function ofParagraph({ props, paragraphs }: Story, values: Partial<Paragraph>): void {
  const paragraph = paragraphs.at(-1);
  if (props === 'paragraph' && paragraph) Object.assign(paragraph, values);
}

/** A property of the run that is read. */
export function ofRun({ props, paragraphs }: Story, values: Partial<Paragraph>): void {
  const paragraph = paragraphs.at(-1);
  if (props === 'run' && paragraph) Object.assign(paragraph, values);
}

/** `w:vanish` hides a run; a paragraph whose mark is hidden goes on in the next. */
export function hideRun(story: Story, hidden: boolean): void {
  ofRun(story, { hidden: hidden || (story.paragraphs.at(-1)?.inHidden ?? false) });
  if (hidden) deleteMark(story);
}

export function hideByStyle(story: Story, id: string): void {
  const hidden = story.parts.styles.get(id)?.hidden ?? null;
  if (hidden !== null) ofRun(story, { hidden: hidden || (story.paragraphs.at(-1)?.inHidden ?? false) });
}

/** Among the properties of a paragraph's mark, or of a row, the element says that it is deleted. */
export function deleteMark({ props, paragraphs, rows }: Story): void {
  if (props === 'mark') Object.assign(paragraphs.at(-1) ?? {}, { joins: true });
  if (props === 'row') Object.assign(rows.at(-1) ?? {}, { deleted: true });
}

/** White space that stands for a tab or a break; before the text a tab is an indent. */
export function addSign(story: Story, sign: string): void {
  const paragraph = story.paragraphs.at(-1);
  if (!paragraph || story.open.instructing > 0) return;
  if (paragraph.hidden) paragraph.hiddenText += sign;
  else if (sign !== '\t' || paragraph.text !== '') paragraph.text += sign;
}

/** Text of a run, in the font of the run. */
export function addRunText(story: Story, text: string): void {
  const words = typedSymbols(text, story.paragraphs.at(-1)?.font ?? '');
  if (words !== text) story.found.unknownSigns += words.split(UNKNOWN_SIGN).length - 1;
  addText(story, words);
}

export function addSymbol(story: Story, sign: string): void {
  if (sign === UNKNOWN_SIGN) story.found.unknownSigns++;
  addText(story, sign);
}

/** Words drawn along a path (WordArt) stand in an attribute; they are a line of their own, as those of a text box. */
export function addDrawnWords(story: Story, words: string): void {
  beginBox(story);
  beginParagraph(story);
  addText(story, words);
  endParagraph(story);
  endContainer(story);
}

/** A field begins, shows its result, or ends; one without a result shows what Word makes of its instruction. */
export function turn(story: Story, a: Attributes): void {
  const field = turnField(story.open, a['w:fldCharType'], story.paragraphs.at(-1));
  if (field && !field.shown) showBare(story, field);
}

/** A simple field ends; the same holds of it. */
export function endSimpleField(story: Story): void {
  const wrapper = closeWrapper(story.open);
  if (wrapper?.pieces !== story.pieces) return;
  showBare(story, { instruction: wrapper.instruction, choice: { entries: [], chosen: null } });
}

function showBare(story: Story, field: BareField): void {
  const value = wordsOf(field);
  if (value !== null) addText(story, value);
  else if (isComputed(field.instruction)) story.found.computed.push(field.instruction.trim());
}

/** What a form field offers or has chosen: `<w:listEntry w:val="甲"/>`, `<w:result w:val="1"/>`, `<w:checked/>`. */
export function choose({ open }: Story, given: { readonly entry?: string; readonly chosen?: number }): void {
  const choice = open.fields.at(-1)?.choice;
  if (given.entry !== undefined) choice?.entries.push(given.entry);
  if (choice && given.chosen !== undefined) choice.chosen = given.chosen;
}

/** The lines of a text box come before the line of the paragraph that it hangs on. */
export function beginBox(story: Story): void {
  beginContainer(story, top(story).drafts);
}

export function beginTable(story: Story): void {
  endLeft(story);
  story.tables.push([]);
}

export function beginRow(story: Story): void {
  story.rows.push({ cells: [], deleted: false });
}

/** A cell that stands in no row is text all the same. */
export function beginCell(story: Story): void {
  const row = story.rows.at(-1);
  const cell = beginContainer(story, row ? [] : top(story).drafts);
  row?.cells.push(cell);
}

/** A note of a type of its own is the line between text and notes. */
export function beginNote(story: Story, a: Attributes): void {
  const isText = (a['w:type'] ?? 'normal') === 'normal';
  beginContainer(story, [], isText ? (a['w:id'] ?? '') : null);
}

export function endNote(story: Story): void {
  const { id, drafts } = endContainer(story);
  if (id === null) leaveOut(story.found, 'separators', lengthOf(drafts));
  else if (drafts.length > 0) story.found.notes.push({ id, drafts });
}

/** The lines of a note come after those of the paragraph that first refers to it. */
export function refer(story: Story, kind: string, a: Attributes): void {
  const paragraph = story.paragraphs.at(-1);
  if (paragraph) for (const draft of noteLines(story.notes, kind, a['w:id'] ?? '')) paragraph.notes.push(draft);
}
