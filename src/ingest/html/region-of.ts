import type { LineHint } from '../../model/document.ts';
import { classWords } from './class-words.ts';
import { CONTENT_CONTAINERS, FURNITURE_ELEMENTS, FURNITURE_NAME } from './elements.ts';
import type { Attributes } from './stream-tags.ts';

/** A part of a page that its markup names. */
export type Region = NonNullable<LineHint['region']>;

/** The part of the page that an element is, by its id, classes and name; `undefined` where they say nothing. */
export function regionOf(name: string, { id, class: classes }: Attributes): Region | undefined {
  if (FURNITURE_ELEMENTS.has(name)) return id || classes ? (contentOf(id, classes) ?? 'furniture') : 'furniture';
  if (!id && !classes) return name === 'ucapcontent' ? 'content' : undefined;
  return contentOf(`${name} ${id ?? ''}`, classes) ?? furnitureOf(id, classes);
}

function contentOf(id: string | undefined, classes: string | undefined): Region | undefined {
  const isContent = (word: string) => CONTENT_CONTAINERS.some((row) => row.name.test(word));
  return words(id, classes).some(isContent) ? 'content' : undefined;
}

function furnitureOf(id: string | undefined, classes: string | undefined): Region | undefined {
  return words(id, classes).some((word) => FURNITURE_NAME.test(word)) ? 'furniture' : undefined;
}

function words(id = '', classes = ''): string[] {
  return [...classWords(id), ...classWords(classes)];
}
