import type { PageNote } from '../../model/document.ts';
import { type Context, isBeside, ROOT } from './context.ts';
import { contextReader } from './context-reader.ts';
import { BLOCK } from './elements.ts';
import { frameAddress, inlinePage } from './frame-address.ts';
import { type LineFlow, lineFlow } from './line-flow.ts';
import { listNumber, readOrdinal } from './list-number.ts';
import { type Attributes, streamTags, type Tag } from './stream-tags.ts';

/** How a page is read. */
export interface HowToRead {
  /** Text at an address that the page refers to, a frame or a style sheet, if the capture holds it. */
  readonly load: (address: string) => string | null;
  /** Read as shown what styles hide. */
  readonly reveals: boolean;
}

/** What a page holds, those in its frames included. */
export interface Part extends Pick<LineFlow, 'lines' | 'prose'> {
  title: string | null;
  readonly metas: PageNote['metas'][number][];
  readonly attachments: PageNote['attachments'][number][];
  /** Addresses of frames that are shown but not held. */
  readonly lostFrames: string[];
}

/** Where a page stands that is shown in a frame: what holds around it, and how many frames it is in. */
interface Place {
  readonly context: Context;
  readonly depth: number;
}

const ATTACHED = /\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)(?:[?#]|$)/i;
/** Frames within frames that are followed: each level is unescaped once more from the one around it. */
const MOST_FRAMES_DEEP = 5;

/** Reads a page in one pass, and the pages in its frames where they stand. */
export function readPart(html: string, how: HowToRead, place: Place = { context: ROOT, depth: 0 }): Part {
  const flow = lineFlow();
  const { lines, prose } = flow;
  const part: Part = { lines, prose, title: null, metas: [], attachments: [], lostFrames: [] };
  const contexts: Context[] = [place.context];
  const { inside: insideOf, listStyle, addStyles } = contextReader(how.reveals);
  let title: string | null = null;
  let css: string | null = null;
  let link: { readonly href: string; text: string } | null = null;
  const top = () => contexts.at(-1) ?? ROOT;

  function open(tag: Tag): void {
    const { name, attributes } = tag;
    const outside = top();
    const inside = insideOf(tag, outside);
    if (isBlock(tag)) flow.endLine(inside);
    contexts.push(inside);
    if (inside.aside === null) flow.startTablePart(name, attributes.rowspan);
    if (name === 'li' && inside.list && !isBeside(inside)) number(inside.list, tag);
    if (name === 'a' && ATTACHED.test(attributes.href ?? '')) link = { href: attributes.href ?? '', text: '' };
    if (name === 'title' && !tag.isForeign) title ??= '';
    if (name === 'style' && isForScreens(attributes) && outside.aside === null) css = '';
    if (name === 'iframe') frame(tag, outside);
  }

  function openVoid(tag: Tag): void {
    const { name, attributes } = tag;
    if (BLOCK.has(name) || name === 'br') flow.endLine(top());
    if (name === 'meta') meta(attributes);
    if (name === 'link' && /\bstylesheet\b/i.test(attributes.rel ?? '') && isForScreens(attributes)) {
      addStyles(how.load(attributes.href ?? '') ?? '');
    }
    if (name === 'frame') frame(tag, top());
  }

  function meta({ name, property, content }: Attributes): void {
    const said = name || property;
    if (said && content) part.metas.push({ name: said, content });
  }

  function number(list: NonNullable<Context['list']>, tag: Tag): void {
    const ordinal = readOrdinal(tag.attributes.value) ?? list.next;
    list.next = ordinal + list.step;
    flow.number(listNumber(ordinal, listStyle(tag) ?? list.style));
  }

  function frame(tag: Tag, outside: Context): void {
    const inline = inlinePage(tag.attributes);
    const address = inline === null ? frameAddress(tag.attributes) : 'srcdoc';
    const page = place.depth < MOST_FRAMES_DEEP ? (inline ?? (address && how.load(address))) : null;
    if (page !== null) insert(readPart(page, how, { context: outside, depth: place.depth + 1 }), outside);
    else if (address !== null && !isBeside(insideOf({ ...tag, name: 'frame' }, outside))) part.lostFrames.push(address);
  }

  function insert(inner: Part, outside: Context): void {
    flow.insert(inner.lines, outside);
    for (const meta of inner.metas) part.metas.push(meta);
    for (const attachment of inner.attachments) part.attachments.push(attachment);
    for (const address of inner.lostFrames) part.lostFrames.push(address);
    part.prose.shown += inner.prose.shown;
    part.prose.hidden += inner.prose.hidden;
  }

  function text(given: string): void {
    const context = top();
    if (!context.silent) flow.text(given, context);
    else if (css !== null) css += given;
    else if (part.title === null && title !== null) title += given;
    if (link && !context.silent) link.text += given;
  }

  function end(name: string): void {
    const inside = contexts.pop() ?? ROOT;
    if (BLOCK.has(name) || (isBeside(inside) && !isBeside(top()))) flow.endLine(inside);
    if (inside.aside === null) flow.endTablePart(name);
    if (name === 'a') endLink();
    if (name === 'title' && title !== null) part.title ??= title.trim();
    if (name === 'style') endStyle();
  }

  function endLink(): void {
    if (link) part.attachments.push({ href: link.href, text: link.text.replace(/\s+/g, ' ').trim() });
    link = null;
  }

  function endStyle(): void {
    if (css !== null) addStyles(css);
    css = null;
  }

  streamTags(html, { open, openVoid, end, text });
  flow.endLine(place.context);
  return part;
}

function isBlock({ name, isForeign }: Tag): boolean {
  return BLOCK.has(name) || (isForeign && name === 'text');
}

function isForScreens({ media }: Attributes): boolean {
  return media === undefined || media.trim() === '' || /\b(?:all|screen)\b/i.test(media);
}
