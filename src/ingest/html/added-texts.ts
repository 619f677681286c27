import type { Tag } from './stream-tags.ts';
import { type Generated, type Selected, type StyleSheet, textsFor } from './style-sheet.ts';

/** Texts that styles add to elements, such as the quotation marks of `<q>`. */
export interface AddedTexts {
  /** What is drawn where an element begins, and where it ends. */
  readonly open: (tag: Tag) => Pick<Generated, 'before' | 'after'>;
  readonly end: (name: string) => void;
  /** Styles were added to the sheet. */
  readonly renew: () => void;
  /** Texts that the page lacks in the end: those of which it was not sure, and those of styles that came after their elements. */
  readonly leftOut: () => string[];
}

/** An element as styles see it, and what was added to it where it first stood. */
interface Seen {
  readonly element: Selected;
  readonly given: Generated;
}

const NOTHING: Generated = {};
/** Elements that are told apart by their ids and classes. */
const MOST_SEEN = 20_000;
/** Elements that draw something of their own, or nothing. */
const REPLACED = new Set(
  (
    'audio canvas embed iframe img input meter object option progress rp script select style template textarea title ' +
    'video'
  ).split(' '),
);
const OUTER: Generated = { before: '“', after: '”' };
const INNER: Generated = { before: '‘', after: '’' };

/** Begins with the texts of a style sheet that may yet grow. */
export function addedTexts(sheet: StyleSheet): AddedTexts {
  const seen = new Map<string, Seen>();
  let known = new Map<string, Generated>();
  let quotes = 0;

  function byStyle(tag: Tag): Generated {
    const element = { name: tag.name, id: tag.attributes.id, class: tag.attributes.class };
    const key = element.id || element.class ? `${element.name} ${element.id}\n${element.class}` : element.name;
    const found = known.get(key) ?? textsFor(sheet, element);
    if (known.size === MOST_SEEN) known.clear();
    known.set(key, found);
    if (seen.size < MOST_SEEN && !seen.has(key)) seen.set(key, { element, given: found });
    return found;
  }

  return {
    open: (tag) => {
      if (tag.foreign || REPLACED.has(tag.name)) return NOTHING;
      if (tag.name !== 'q') return byStyle(tag);
      return { ...(quotes++ === 0 ? OUTER : INNER), ...byStyle(tag) };
    },
    end: (name) => {
      if (name === 'q') quotes--;
    },
    renew: () => {
      known = new Map();
    },
    leftOut: () => {
      // Of more elements than are remembered any may lack any text.
      if (seen.size === MOST_SEEN)
        return distinct([...sheet.texts.values()].flatMap((texts) => lacking(NOTHING, texts)));
      return distinct([...seen.values()].flatMap(({ element, given }) => lacking(given, textsFor(sheet, element))));
    },
  };
}

function lacking(given: Generated, last: Generated): string[] {
  const late = (['before', 'after'] as const).filter((place) => given[place] === undefined);
  const texts = [...late.map((place) => last[place]), last.unsure];
  return texts.flatMap((text) => (text !== undefined && /[\p{L}\p{N}]/u.test(text) ? [text] : []));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
