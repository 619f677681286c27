import { lastWord } from '../../search/ask/last-word.ts';
import type { Offer } from '../../search/ask/suggest.ts';
import type { SuggestPages } from '../../search/suggest-file.ts';
import { unfold } from '../../search/unfold.ts';
import { createCombobox } from './combobox.ts';
import { cutNotes } from './cut-notes.ts';
import { LEADING_GROUPS } from './messages.ts';
import type * as Suggest from './suggest.ts';

/** Kinds of suggestions that have pages of their own. */
const PAGES = { issuer: 'issuers', place: 'places' } as const;

const folder = new URL('./', import.meta.url);
let pages: Promise<SuggestPages | null> | null = null;

/** Gives a search box of any page its suggestions: an issuer or a place leads to its page, all else to the search. */
export function suggestIn(field: HTMLInputElement): void {
  const offersFor = async (query: string) => {
    const { bookFor, suggestWithMore } = await suggestions();
    const book = await bookFor(query);
    const { offers, more } = suggestWithMore(book, query);
    if (offers.some(({ kind }) => kind in PAGES)) loadPages();
    return { offers, notes: cutNotes(more, book.lacks) };
  };
  const choose = async (offer: Offer) => {
    location.assign((await pageOf(offer, field.value).catch(() => null)) ?? searchFor(offer.query));
  };
  createCombobox({ field, offersFor, choose, groups: LEADING_GROUPS });
  // What was typed while this script was on its way.
  if (field.value !== '') field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function suggestions(): Promise<typeof Suggest> {
  return import(new URL('suggest.js', folder).href);
}

function loadPages(): Promise<SuggestPages | null> {
  pages ??= fetch(new URL('suggest-pages.bin', folder))
    .then(async (response) => JSON.parse(new TextDecoder().decode(await unfold(response))) as SuggestPages)
    .catch(() => null);
  return pages;
}

/** The page of an issuer or a place that is all that was typed; beside other words it restricts them. */
async function pageOf({ kind, name, within, query }: Offer, typed: string): Promise<string | null> {
  if (kind !== 'issuer' && kind !== 'place') return null;
  if (lastWord(typed)?.before.trim() !== '') return null;
  const [known, { loadBook, slugFor }] = await Promise.all([loadPages(), suggestions()]);
  const entries = (await loadBook()).entries.filter((entry) => entry.kind === kind);
  const row = entries.findIndex((entry) => entry.name === name && entry.within === within);
  const slug = row === -1 ? await slugFor(query.trim()) : known?.[PAGES[kind]][row];
  return slug ? new URL(`../${PAGES[kind]}/${encodeURIComponent(slug)}/`, folder).href : null;
}

function searchFor(query: string): string {
  return `${folder.href}?${new URLSearchParams({ q: query })}`;
}
