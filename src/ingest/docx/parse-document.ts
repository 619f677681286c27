import { addRunText } from './element-actions.ts';
import { ELEMENTS, SILENT, TEXT } from './elements.ts';
import { addInstruction } from './fields.ts';
import type { WordDraft } from './paragraph.ts';
import { type Attributes, parseXml, type XmlHandlers } from './parse-xml.ts';
import { type DocumentParts, endStory, type Findings, newStory, type Story } from './story.ts';

export type { DocumentParts } from './story.ts';

/** Lines of a part and what else is known of it. */
export interface ParsedDocument extends Findings {
  readonly drafts: readonly WordDraft[];
  /** False when its tags do not match. */
  readonly wellFormed: boolean;
}

/** Reads the paragraphs and table rows of a part in order, automatic numbers put back before their paragraphs. */
export function parseDocument(xml: string, parts: DocumentParts): ParsedDocument {
  const story = newStory(parts);
  const wellFormed = parseXml(xml, handlersOf(story));
  const drafts = endStory(story);
  return { ...story.found, drafts, wellFormed };
}

/** An alternative: `mc:Choice` counts where it has text, else `mc:Fallback`. */
interface Alternate {
  taken: boolean;
  pieces: number;
}

/** Chooses between alternatives and passes over what is silent; all else is done by the table of elements. */
function handlersOf(story: Story): XmlHandlers {
  const alternates: Alternate[] = [];
  const names: string[] = [];
  let silentFrom = 0;
  let deleting = false;

  const open = (name: string, a: Attributes): void => {
    names.push(name);
    if (silentFrom > 0) return;
    if (name === 'mc:AlternateContent') alternates.push({ taken: false, pieces: 0 });
    const alternate = alternates.at(-1);
    if (name === 'mc:Choice' && alternate) alternate.pieces = story.pieces;
    ELEMENTS.get(name)?.open?.(story, a);
    const other = alternate?.taken && (name === 'mc:Choice' || name === 'mc:Fallback');
    if (!SILENT.has(name) && !other) return;
    silentFrom = names.length;
    deleting = name === 'w:del' || name === 'w:moveFrom' || name === 'w:delText';
  };

  const text = (value: string): void => {
    const name = names.at(-1) ?? '';
    if (silentFrom > 0) {
      if (deleting && (name === 'w:t' || name === 'w:delText')) story.found.deleted += value.trim().length;
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
