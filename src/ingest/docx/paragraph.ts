import type { LineHint } from '../../model/document.ts';
import type { DraftLine } from '../line-builder.ts';
import type { ParagraphStyle } from './parse-styles.ts';

/** A line of a Word file; `hidden` counts characters that stood in it and are not shown. */
export interface WordDraft extends DraftLine {
  hint: LineHint;
  readonly hidden: number;
  /** The line is a footnote or endnote. */
  readonly aside?: boolean;
}

/** A paragraph while it is read. */
export interface Paragraph {
  text: string;
  /** It has more than white space: asked of each piece, for looking through a long text again and again takes its time. */
  written: boolean;
  /** Text that Word hides (`w:vanish`). */
  hiddenText: string;
  /** Text that stood where a field's instruction stands. */
  instructed: string;
  allBold: boolean;
  /** Of the run that is read. */
  bold: boolean;
  hidden: boolean;
  font: string;
  /** The drawing that holds this paragraph hangs on hidden text. */
  readonly inHidden: boolean;
  style: string;
  numId: string | null;
  level: number | null;
  align: string | null;
  outline: number | null;
  /** Its mark is deleted or hidden: the next paragraph goes on in the same line. */
  joins: boolean;
  /** Whether it has text in a table of contents, and text elsewhere. */
  inContents: boolean;
  outsideContents: boolean;
  /** Lines of the notes that it refers to. */
  readonly notes: WordDraft[];
}

/** A paragraph that begins, or goes on with what a deleted mark left over. */
export function newParagraph(inHidden: boolean, left: Paragraph | null): Paragraph {
  return {
    text: left?.text ?? '',
    written: left?.written ?? false,
    hiddenText: left?.hiddenText ?? '',
    instructed: '',
    allBold: left?.allBold ?? true,
    bold: false,
    hidden: inHidden,
    font: '',
    inHidden,
    style: '',
    numId: null,
    level: null,
    align: null,
    outline: null,
    joins: false,
    inContents: left?.inContents ?? false,
    outsideContents: left?.outsideContents ?? false,
    notes: left?.notes ?? [],
  };
}

/** An entry of a table of contents is a heading; what is longer is text, whatever stands around it. */
const LONGEST_ENTRY = 100;
/** Styles of such entries by their name, or by the id that Word gives them. */
const ENTRY_STYLE = /^toc ?(?:[1-9]|heading)$/i;

/** Whether the paragraph is an entry of a table of contents, by the field around it or its style. */
export function isEntry(paragraph: Paragraph, style: ParagraphStyle | undefined): boolean {
  const named = ENTRY_STYLE.test(style?.name ?? '') || ENTRY_STYLE.test(paragraph.style);
  const marked = named || (paragraph.inContents && !paragraph.outsideContents);
  return marked && paragraph.text.trim().length <= LONGEST_ENTRY;
}

/** What the paragraph's properties, or else its style's, say about its lines. */
export function hintOf(paragraph: Paragraph, style: ParagraphStyle | undefined): LineHint {
  const align = paragraph.align ?? style?.align;
  const level = paragraph.outline ?? style?.outlineLevel ?? 9;
  return {
    ...(level >= 0 && level < 6 ? { depth: level + 1 } : {}),
    ...(paragraph.allBold ? { bold: true } : {}),
    ...(align === 'center' ? { align } : align === 'right' || align === 'end' ? { align: 'right' as const } : {}),
  };
}
