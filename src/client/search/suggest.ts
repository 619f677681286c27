import { type Book, openBook } from '../../search/ask/book.ts';
import { readTyped } from '../../search/ask/find-issuers.ts';
import { lastWord } from '../../search/ask/last-word.ts';
import { type WideBook, widenBook } from '../../search/ask/widen-book.ts';
import type { SuggestFile } from '../../search/suggest-file.ts';
import type { PartFile, PartPages } from '../../search/suggest-part.ts';
import { unfold } from '../../search/unfold.ts';
import { bucketOf } from '../../text/bucket-of.ts';

export { EMPTY_BOOK } from '../../search/ask/book.ts';
export { closest } from '../../search/ask/closest.ts';
export { findIssuers, readTyped } from '../../search/ask/find-issuers.ts';
export { mayBeTraditional } from '../../search/ask/may-be-traditional.ts';
export { suggestWithMore } from '../../search/ask/suggest.ts';

/** Files that were asked for; one that does not come is asked for anew. */
const files = new Map<string, Promise<unknown>>();

let book: Promise<Book> | null = null;

/** Suggestions of the archive; loaded once, rejects when the file does not come. */
export function loadBook(): Promise<Book> {
  book ??= load<SuggestFile>('suggest.bin').then(openBook);
  book.catch(() => {
    book = null;
  });
  return book;
}

/** Suggestions, with the issuers and places that fit the last word of a query, however large the archive. */
export async function bookFor(query: string): Promise<WideBook> {
  const word = lastWord(query);
  const isName = word?.kinds.some((kind) => kind === 'issuer' || kind === 'place');
  const words = word !== null && isName && word.text !== '' ? [word.text] : [];
  return widenBook(await loadBook(), { words, ofPlaces: false }, loadPart);
}

/** The same for the words by which an issuer is looked for. */
export async function bookForIssuers(typed: string): Promise<WideBook> {
  return widenBook(await loadBook(), { words: readTyped(typed).names, ofPlaces: true }, loadPart);
}

/** The slug of the page of an issuer or place that the book does not hold itself; undefined where it has none. */
export async function slugFor(query: string): Promise<string | undefined> {
  const { files: counts } = await loadBook();
  if (counts === null) return undefined;
  const pages = await load<PartPages>(`names/pages/${counts.pages}/${bucketOf(query, counts.pages)}.bin`);
  return Object.hasOwn(pages, query) ? pages[query] : undefined;
}

async function loadPart(file: number): Promise<PartFile> {
  const { files: counts } = await loadBook();
  return load(`names/${counts?.names}/${file}.bin`);
}

function load<T>(file: string): Promise<T> {
  const known = files.get(file) ?? fetchFile(new URL(`./${file}`, import.meta.url).href);
  files.set(file, known);
  known.catch(() => files.delete(file));
  return known as Promise<T>;
}

async function fetchFile(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return JSON.parse(new TextDecoder().decode(await unfold(response)));
}
