import { type Book, openBook } from '../../search/ask/book.ts';
import type { SuggestFile } from '../../search/suggest-file.ts';
import { unfold } from '../../search/unfold.ts';

export { EMPTY_BOOK } from '../../search/ask/book.ts';
export { closest } from '../../search/ask/closest.ts';
export { findIssuers } from '../../search/ask/find-issuers.ts';
export { mayBeTraditional } from '../../search/ask/may-be-traditional.ts';
export { suggest } from '../../search/ask/suggest.ts';

let book: Promise<Book> | null = null;

/** Suggestions of the archive; loaded once, rejects when the file does not come. */
export function loadBook(): Promise<Book> {
  book ??= fetchBook(new URL('./suggest.bin', import.meta.url).href);
  return book;
}

async function fetchBook(url: string): Promise<Book> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return openBook(JSON.parse(new TextDecoder().decode(await unfold(response))) as SuggestFile);
}
