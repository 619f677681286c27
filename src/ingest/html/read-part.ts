import { addedTexts } from './added-texts.ts';
import { attributeTexts } from './attribute-texts.ts';
import { type Context, isBeside, ROOT } from './context.ts';
import { contextReader } from './context-reader.ts';
import { BLOCK } from './elements.ts';
import { FRAMING, frameAddress, inlinePage, isReadable } from './frame-address.ts';
import { type HeadNotes, headNotes } from './head-notes.ts';
import { type LineFlow, lineFlow } from './line-flow.ts';
import { listNumber, readOrdinal } from './list-number.ts';
import type { PageSource } from './page-source.ts';
import { type Attributes, streamTags, type Tag } from './stream-tags.ts';
import { emptySheet } from './style-sheet.ts';
import { checkDepth, type TextBudget } from './text-budget.ts';

/** How a page is read. */
export interface HowToRead {
  /** The page at an address that a frame shows, if the capture holds it. */
  readonly load: (address: string) => PageSource | null;
  /** The style sheet at an address, if the capture holds it. */
  readonly style: (address: string) => string | null;
  /** What may yet be read of the page and its frames together. */
  readonly budget: TextBudget;
  /** Read as shown what styles hide. */
  readonly reveals: boolean;
}

/** What a page holds, those in its frames included. */
export interface Part extends Pick<LineFlow, 'lines' | 'prose'>, HeadNotes {
  /** Addresses of frames that are shown but not held. */
  readonly lostFrames: string[];
  /** Frames in so many others that they were not read. */
  deepFrames: number;
  /** Texts that styles add and that were not read. */
  readonly leftOut: Set<string>;
}

/** Where a page stands that is shown in a frame: what holds around it, and how many frames it is in. */
interface Place {
  readonly context: Context;
  readonly depth: number;
}

/** Frames within frames that are followed: each level is unescaped once more from the one around it. */
const MOST_FRAMES_DEEP = 5;

/** Reads a page in one pass, and the pages in its frames where they stand. */
export function readPart(page: PageSource, how: HowToRead, place: Place = { context: ROOT, depth: 0 }): Part {
  const flow = lineFlow(how.budget);
  const { lines, prose } = flow;
  const head = headNotes();
  const part = { lines, prose, lostFrames: [] as string[], deepFrames: 0, leftOut: new Set<string>() };
  const contexts: Context[] = [place.context];
  const endings: string[] = [];
  const sheet = emptySheet();
  const { inside: insideOf, listStyle, addStyles } = contextReader(how.reveals, sheet);
  const added = addedTexts(sheet);
  let css: string | null = null;
  const top = () => contexts.at(-1) ?? ROOT;

  function open(tag: Tag): void {
    const { name, attributes } = tag;
    const outside = top();
    const inside = insideOf(tag, outside);
    if (isBlock(tag)) flow.endLine(inside);
    besideTexts(tag, inside);
    contexts.push(inside);
    checkDepth(contexts.length);
    if (inside.aside === null) flow.startTablePart(name, attributes.rowspan);
    if (name === 'li' && inside.list && !isBeside(inside)) number(inside.list, tag);
    head.open(tag);
    if (name === 'style' && isForScreens(attributes) && outside.aside === null) css = '';
    if (FRAMING.has(name)) frame(tag, outside);
    const { before = '', after = '' } = added.open(tag);
    endings.push(after);
    if (before !== '' && !inside.silent) flow.text(before, inside);
  }

  function openVoid(tag: Tag): void {
    const { name, attributes } = tag;
    if (BLOCK.has(name) || name === 'br') flow.endLine(top());
    besideTexts(tag, insideOf(tag, top()));
    head.open(tag);
    if (name === 'link' && /\bstylesheet\b/i.test(attributes.rel ?? '') && isForScreens(attributes)) {
      style(how.style(attributes.href ?? '') ?? '');
    }
    if (FRAMING.has(name)) frame(tag, top());
  }

  function besideTexts(tag: Tag, inside: Context): void {
    if (inside.silent) return;
    for (const text of attributeTexts(tag)) flow.beside(text, inside);
  }

  function number(list: NonNullable<Context['list']>, tag: Tag): void {
    const ordinal = readOrdinal(tag.attributes.value) ?? list.next;
    list.next = ordinal + list.step;
    flow.number(listNumber(ordinal, listStyle(tag) ?? list.style));
  }

  /** What holds inside a frame but that it is one: the page it shows is there. */
  function frame(tag: Tag, outside: Context): void {
    const context = insideOf({ ...tag, name: 'frame' }, outside);
    const inline = inlinePage(tag);
    const address = inline === null ? frameAddress(tag) : null;
    if (inline === null && address === null) return;
    if (place.depth === MOST_FRAMES_DEEP) {
      part.deepFrames++;
      return;
    }
    const shown = inline ?? how.load(address ?? '');
    if (shown !== null) insert(readPart(shown, how, { context, depth: place.depth + 1 }), context);
    else if (address !== null && isReadable(tag, address) && !isBeside(context)) part.lostFrames.push(address);
  }

  function insert(inner: Part, context: Context): void {
    flow.insert(inner.lines, context);
    head.add(inner);
    for (const address of inner.lostFrames) part.lostFrames.push(address);
    for (const text of inner.leftOut) part.leftOut.add(text);
    part.deepFrames += inner.deepFrames;
    part.prose.shown += inner.prose.shown;
    part.prose.hidden += inner.prose.hidden;
  }

  function text(given: string): void {
    const context = top();
    if (css !== null) css += given;
    else head.text(given, context.silent);
    if (!context.silent) flow.text(given, context);
  }

  function end(name: string): void {
    const inside = contexts.pop() ?? ROOT;
    const after = endings.pop() ?? '';
    if (after !== '' && !inside.silent) flow.text(after, inside);
    added.end(name);
    if (BLOCK.has(name) || (isBeside(inside) && !isBeside(top()))) flow.endLine(inside);
    if (inside.aside === null) flow.endTablePart(name);
    head.end(name);
    if (name === 'style' && css !== null) style(css);
    if (name === 'style') css = null;
  }

  function style(given: string): void {
    addStyles(given);
    added.renew();
  }

  streamTags(page, { open, openVoid, end, text });
  flow.endLine(place.context);
  for (const lacking of added.leftOut()) part.leftOut.add(lacking);
  return { ...part, ...head.notes };
}

function isBlock({ name, foreign }: Tag): boolean {
  return BLOCK.has(name) || (foreign === 'svg' && name === 'text');
}

function isForScreens({ media }: Attributes): boolean {
  return media === undefined || media.trim() === '' || /\b(?:all|screen)\b/i.test(media);
}
