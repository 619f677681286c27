import { type Context, contextOf, type Opened, withoutHiding } from './context.ts';
import { type Declarations, readDeclarations } from './declarations.ts';
import { ASIDE, BOLD, FURNITURE_ELEMENTS, PREFORMATTED, SILENT } from './elements.ts';
import { listStyleOf, typeStyle } from './list-number.ts';
import type { Tag } from './stream-tags.ts';
import { addRules, declarationsFor, emptySheet } from './style-sheet.ts';

/** Tells what is so inside elements, by the styles of the page so far. */
export interface ContextReader {
  readonly inside: (tag: Tag, around: Context) => Context;
  /** The sign that an item of a list itself asks for. */
  readonly listStyle: (tag: Tag) => string | null;
  readonly addStyles: (css: string) => void;
}

/** Elements that mean something without an attribute. */
const MEANT = new Set([
  ...[...ASIDE, ...BOLD, ...FURNITURE_ELEMENTS, ...PREFORMATTED, ...SILENT],
  ...['center', 'dialog', 'ol', 'ul', 'menu', 'dir', 'ucapcontent'],
]);

/** Tags that are remembered; a page with more of them that all differ is made to fill the memory. */
const MOST_KNOWN = 20_000;

/** Begins without styles; a page repeats the same few tags thousands of times, so that each is read once a place. */
export function contextReader(reveals: boolean, sheet = emptySheet()): ContextReader {
  const { rules } = sheet;
  let known = new Map<Context, Map<string, Context>>();
  const contexts = new Map<string, Context>();
  let size = 0;

  function forget(): void {
    known = new Map();
    size = 0;
  }

  /** Contexts that mean the same are one, however deep a page goes; only lists count for themselves. */
  function interned(made: Context): Context {
    if (made.list !== null) return made;
    const key = JSON.stringify(made);
    const same = contexts.get(key);
    if (same === undefined) contexts.set(key, made);
    return same ?? made;
  }

  function styleOf({ name, attributes }: Tag): Declarations {
    const own = readDeclarations(attributes.style ?? '');
    return rules.size === 0 ? own : { ...declarationsFor(sheet, { name, ...attributes }), ...own };
  }

  function read(tag: Tag, around: Context): Context {
    const opened: Opened = { ...tag, style: styleOf(tag) };
    return interned(contextOf(reveals ? withoutHiding(opened) : opened, around));
  }

  function inside(tag: Tag, around: Context): Context {
    const key = keyOf(tag, rules.size > 0);
    if (key === '') return around;
    const row = known.get(around) ?? new Map<string, Context>();
    const found = row.get(key);
    if (found) return found;
    const made = read(tag, around);
    // Every list counts for itself.
    if (made.list !== null && made.list !== around.list) return made;
    if (size++ === MOST_KNOWN) forget();
    known.set(around, row.set(key, made));
    return made;
  }

  return {
    inside,
    listStyle: (tag) => {
      const said = tag.attributes.style || rules.size > 0 ? listStyleOf(styleOf(tag)) : null;
      return said ?? typeStyle(tag.attributes.type);
    },
    addStyles: (css) => {
      addRules(sheet, css);
      forget();
    },
  };
}

/** Everything of a tag that decides what is so inside it; empty where nothing does. */
function keyOf({ name, attributes, foreign }: Tag, isStyled: boolean): string {
  const { id, class: classes, style, align, hidden, popover, open, shadowmode, shadowrootmode } = attributes;
  const says = id || classes || style || align || (hidden ?? popover) !== undefined;
  if (!says && !isStyled && !foreign && !MEANT.has(name)) return '';
  const shadow = shadowmode ?? shadowrootmode;
  const isOpen = name === 'dialog' && open !== undefined;
  return `${name} ${foreign} ${shadow} ${isOpen} ${hidden ?? popover} ${align} ${id}\n${classes}\n${style}`;
}
