import { isStrange, strangePrefixes } from './alternatives.ts';
import { addRunText } from './element-actions.ts';
import { ELEMENTS, SILENT, TEXT } from './elements.ts';
import { addInstruction } from './fields.ts';
import { type Findings, type LeftOut, leaveOut } from './findings.ts';
import type { WordDraft } from './paragraph.ts';
import { type Attributes, parseXml, type XmlHandlers } from './parse-xml.ts';
import { type DocumentParts, endStory, newStory, type Story } from './story.ts';

export type { DocumentParts } from './story.ts';

/** Lines of a part and what else is known of it. */
export interface ParsedDocument extends Findings {
  readonly drafts: readonly WordDraft[];
  /** False when its tags do not match. */
  readonly wellFormed: boolean;
  /** It declares entities, which no word processor reads. */
  readonly declares: boolean;
}

/** Declarations stand before the first element. */
const HEAD = 65_536;

/** Reads the paragraphs and table rows of a part in order, automatic numbers put back before their paragraphs. */
export function parseDocument(xml: string, parts: DocumentParts): ParsedDocument {
  const story = newStory(parts);
  const wellFormed = parseXml(xml, handlersOf(story, strangePrefixes(xml)));
  const drafts = endStory(story);
  return { ...story.found, drafts, wellFormed, declares: /<!ENTITY\s/i.test(xml.slice(0, HEAD)) };
}

/** An alternative: `mc:Choice` counts where it has text, else `mc:Fallback`. */
interface Alternate {
  taken: boolean;
  pieces: number;
}

/** Chooses between alternatives and passes over what is silent; all else is done by the table of elements. */
function handlersOf(story: Story, strange: ReadonlySet<string>): XmlHandlers {
  const alternates: Alternate[] = [];
  const names: string[] = [];
  let silentFrom = 0;
  let why: LeftOut | null = null;

  const open = (name: string, a: Attributes): void => {
    names.push(name);
    if (silentFrom > 0) {
      if (why) leaveOut(story.found, why, signsOf(name, a));
      return;
    }
    if (name === 'mc:AlternateContent') alternates.push({ taken: false, pieces: 0 });
    const alternate = alternates.at(-1);
    if (name === 'mc:Choice' && alternate) alternate.pieces = story.pieces;
    ELEMENTS.get(name)?.open?.(story, a);
    const other = alternate?.taken && (name === 'mc:Choice' || name === 'mc:Fallback');
    const unknown = name === 'mc:Choice' && isStrange(a.Requires ?? '', strange);
    if (!SILENT.has(name) && !other && !unknown) return;
    silentFrom = names.length;
    why = unknown && !other ? 'alternatives' : (SILENT.get(name) ?? null);
  };

  const text = (value: string): void => {
    const name = names.at(-1) ?? '';
    if (silentFrom > 0) {
      if (why && (TEXT.has(name) || name === 'w:delText')) leaveOut(story.found, why, value.trim().length);
    } else if (TEXT.has(name)) addRunText(story, value);
    else if (name === 'w:instrText') addInstruction(story.open, value);
  };

  const close = (name: string): void => {
    const silent = silentFrom > 0;
    if (names.length === silentFrom) silentFrom = 0;
    names.pop();
    if (silent) return;
    ELEMENTS.get(name)?.close?.(story);
    const alternate = alternates.at(-1);
    if (name === 'mc:AlternateContent') alternates.pop();
    else if (name === 'mc:Choice' && alternate) alternate.taken ||= story.pieces > alternate.pieces;
  };
  return { open, text, close };
}

/** Characters that an element stands for by itself. */
function signsOf(name: string, a: Attributes): number {
  if (name === 'v:textpath') return (a.string ?? '').length;
  return name === 'w:sym' ? 1 : 0;
}
