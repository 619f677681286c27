import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BLOCK, VOID } from './elements.ts';
import { IMPLIED_ENDS } from './implied-ends.ts';
import { openElements } from './open-elements.ts';

/** Attributes of a tag that are read at all, by name. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A tag that opens an element. */
export interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  /** The element is part of a drawing or formula. */
  readonly isForeign: boolean;
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
/** A browser takes a CDATA section of a page for a comment that ends at the next `>`; htmlparser2 skips to its end. */
const CDATA = '<![CDATA[';
const BOGUS = '<!-CDATA[';

/**
 * Reads tags and text of a page in one pass and closes elements as browsers do. htmlparser2's own parser keeps its
 * open elements so that a page's depth enters squared; only its tokenizer is used.
 */
export function streamTags(page: string, handler: TagHandler): void {
  const html = page.includes(CDATA) ? page.replaceAll(CDATA, BOGUS) : page;
  const tokenizer = new Tokenizer({ decodeEntities: true, recognizeSelfClosing: false }, callbacks(html, handler));
  tokenizer.write(html);
  tokenizer.end();
}

function callbacks(html: string, handler: TagHandler): TokenizerCallbacks {
  const elements = openElements(handler.end);
  let name = '';
  let attributes: Record<string, string> = {};
  let attribute: string | null = null;
  let value = '';

  function open(selfClosing: boolean): void {
    if (isIgnored(name)) return;
    if (elements.isForeign() && BLOCK.has(name)) elements.endForeign();
    const isForeign = elements.isForeign() || name === 'svg' || name === 'math';
    if (!isForeign) endImplied(name);
    const tag = { name, attributes, isForeign };
    if (VOID.has(name) && !isForeign) {
      handler.openVoid(tag);
      return;
    }
    elements.push(name);
    handler.open(tag);
    if (selfClosing && isForeign) elements.pop();
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
    if (tag === 'br') handler.openVoid({ name: tag, attributes: {}, isForeign: false });
    if (VOID.has(tag) || elements.end(tag) || tag !== 'p') return;
    handler.open({ name: tag, attributes: {}, isForeign: false });
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
    isInForeignContext: elements.isForeign,
    oncdata: () => {},
    oncomment: () => {},
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
  };
}
