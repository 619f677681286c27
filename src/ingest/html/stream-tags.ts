import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BREAKS_OUT, VOID } from './elements.ts';
import { IMPLIED_ENDS } from './implied-ends.ts';
import { type Foreign, type OpenElements, openElements } from './open-elements.ts';
import type { PageSource } from './page-source.ts';

/** Attributes of a tag that are read at all, by name. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A tag that opens an element. */
export interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  /** The element is part of a drawing or of a formula. */
  readonly foreign: Foreign | null;
}

/** What is told of a page: every element that opens also ends, void ones excepted. */
export interface TagHandler {
  readonly open: (tag: Tag) => void;
  readonly openVoid: (tag: Tag) => void;
  readonly end: (name: string) => void;
  readonly text: (text: string) => void;
}

const READ = new Set(
  (
    'align alt class content data height hidden href id label media name open placeholder popover property rel ' +
    'reversed rowspan shadowmode shadowrootmode src srcdoc start style type value width'
  ).split(' '),
);
/**
 * In a drawing or formula a CDATA section is text; elsewhere a browser takes it for a comment that ends at the next `>`,
 * where htmlparser2 skips to its end.
 */
const CDATA = '<![CDATA[';
const BOGUS = '<!-CDATA[';

/**
 * Reads tags and text of a page in one pass and closes elements as browsers do. htmlparser2's own parser keeps its
 * open elements so that a page's depth enters squared; only its tokenizer is used.
 */
export function streamTags({ source: page, isXml }: PageSource, handler: TagHandler): void {
  const elements = openElements(handler.end);
  const options = { decodeEntities: true, xmlMode: isXml };
  const tokenizer = new Tokenizer(options, callbacks({ source: page, isXml }, handler, elements));
  let start = 0;
  for (let at = page.indexOf(CDATA); at >= 0; at = page.indexOf(CDATA, start)) {
    tokenizer.write(page.slice(start, at));
    tokenizer.write(isXml || elements.isInForeign() ? CDATA : BOGUS);
    start = at + CDATA.length;
  }
  tokenizer.write(page.slice(start));
  tokenizer.end();
}

function callbacks(
  { source: html, isXml }: PageSource,
  handler: TagHandler,
  elements: OpenElements,
): TokenizerCallbacks {
  let name = '';
  let attributes: Record<string, string> = {};
  let attribute: string | null = null;
  let value = '';

  function open(selfClosing: boolean): void {
    if (isIgnored(name)) return;
    if (elements.foreign() && !isXml && BREAKS_OUT.has(name)) elements.endForeign();
    const foreign = name === 'svg' || name === 'math' ? name : elements.foreign();
    if (!foreign && !isXml) endImplied(name);
    const tag = { name, attributes, foreign };
    if (VOID.has(name) && !foreign) {
      handler.openVoid(tag);
      return;
    }
    elements.push(name);
    handler.open(tag);
    if (selfClosing && (foreign || isXml)) elements.pop();
  }

  /** Browsers know one page and one form at a time. */
  function isIgnored(tag: string): boolean {
    return (tag === 'html' || tag === 'body' || tag === 'form') && elements.isOpen(tag);
  }

  function endImplied(tag: string): void {
    const ended = IMPLIED_ENDS.get(tag);
    if (ended)
      for (let last = elements.innermost(); last && ended.has(last); last = elements.innermost()) elements.pop();
    elements.endTablePart(tag);
  }

  function close(tag: string): void {
    // What stands after the end of the page is still shown in it, where it was.
    if (tag === 'html' || tag === 'body') return;
    if (tag === 'br') handler.openVoid({ name: tag, attributes: {}, foreign: null });
    if (VOID.has(tag) || elements.end(tag) || tag !== 'p') return;
    handler.open({ name: tag, attributes: {}, foreign: null });
    handler.end(tag);
  }

  return {
    ontext: (start, end) => handler.text(html.slice(start, end)),
    ontextentity: (code) => handler.text(String.fromCodePoint(code)),
    onopentagname: (start, end) => {
      name = html.slice(start, end).toLowerCase();
      attributes = {};
    },
    onattribname: (start, end) => {
      const found = html.slice(start, end).toLowerCase();
      attribute = READ.has(found) ? found : null;
    },
    onattribdata: (start, end) => {
      if (attribute !== null) value += html.slice(start, end);
    },
    onattribentity: (code) => {
      if (attribute !== null) value += String.fromCodePoint(code);
    },
    onattribend: () => {
      if (attribute !== null && !Object.hasOwn(attributes, attribute)) attributes[attribute] = value;
      value = '';
    },
    onopentagend: () => open(false),
    onselfclosingtag: () => open(true),
    onclosetag: (start, end) => close(html.slice(start, end).toLowerCase()),
    onend: elements.endAll,
    isInForeignContext: () => elements.foreign() !== null,
    oncdata: (start, end, signs) => handler.text(html.slice(start, end - signs)),
    // A section that never ends is told as a comment.
    oncomment: (start, end) => {
      if (elements.isInForeign() && html.startsWith(CDATA, start - 2))
        handler.text(html.slice(start + CDATA.length - 2, end));
    },
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
  };
}
