import type { Book, Entry } from './book.ts';
import { type LastWord, lastWord } from './last-word.ts';
import { matchPinyin, type PinyinFit, pinyinLetters } from './match-pinyin.ts';
import { SUGGEST_KINDS, type SuggestKind } from './suggest-kinds.ts';

/** A suggestion: what it is, and the whole query that choosing it makes. */
export interface Offer extends Pick<Entry, 'kind' | 'name' | 'within' | 'reports'> {
  readonly query: string;
  /** Found by its pinyin. */
  readonly byPinyin: boolean;
}

type NameOfEntry = Pick<Entry, 'name' | 'within'>;

/** Most suggestions of each kind, so that the list fits a phone. */
const MOST: Readonly<Record<SuggestKind, number>> = { issuer: 4, place: 4, law: 3, term: 5 };
/** One letter fits nearly every name. */
const FEWEST_LETTERS = 2;
/** How near a match is; less is nearer. */
const NEARNESS = { same: 0, begin: 1, within: 2 } as const;
const PINYIN_NEARNESS: Readonly<Record<PinyinFit, number>> = { whole: 1, begin: 2, within: 3 };

/** Suggestions, and the kinds of which more fit. */
export interface Suggested {
  readonly offers: readonly Offer[];
  readonly more: readonly SuggestKind[];
}

/** Suggestions for the last word of a query, kind after kind, the nearest first and then those of most reports. */
export function suggest(book: Book, query: string): Offer[] {
  return [...suggestWithMore(book, query).offers];
}

/** The same, with the kinds that were cut. */
export function suggestWithMore(book: Book, query: string): Suggested {
  const word = lastWord(query);
  if (word === null || word.text === '') return { offers: [], more: [] };
  const found = book.entries.flatMap((entry) => {
    const near = word.kinds.includes(entry.kind) ? nearness(entry, word) : null;
    return near === null ? [] : [{ entry, near }];
  });
  found.sort((a, b) => a.near - b.near || b.entry.reports - a.entry.reports || byName(a.entry, b.entry));
  const ofKind = (kind: SuggestKind) => found.filter(({ entry }) => entry.kind === kind);
  const offers = SUGGEST_KINDS.flatMap((kind) => ofKind(kind).slice(0, MOST[kind])).map(({ entry }) =>
    toOffer(entry, word),
  );
  return {
    offers: offers.filter((offer) => offer.query !== query),
    more: SUGGEST_KINDS.filter((kind) => ofKind(kind).length > MOST[kind]),
  };
}

/** A name is found by a part of it, a place also together with the places above it, either by pinyin. */
export function nearness({ folded, within, syllables }: Entry, { text }: Pick<LastWord, 'text'>): number | null {
  if (folded === text) return NEARNESS.same;
  if (folded.startsWith(text)) return NEARNESS.begin;
  if (folded.includes(text)) return NEARNESS.within;
  if (within !== '' && (within + folded).includes(text) && !within.includes(text)) return NEARNESS.begin;
  const letters = pinyinLetters(text);
  if (letters === null || letters.length < FEWEST_LETTERS) return null;
  const fit = matchPinyin(letters, syllables);
  return fit === null ? null : PINYIN_NEARNESS[fit];
}

function toOffer({ kind, name, within, reports, query, folded }: Entry, { before, text }: LastWord): Offer {
  return { kind, name, within, reports, query: before + query, byPinyin: !(within + folded).includes(text) };
}

/** Order of entries that are equally near and have as many reports. */
export function byName({ name: a, within: c }: NameOfEntry, { name: b, within: d }: NameOfEntry): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0) || (c < d ? -1 : c > d ? 1 : 0);
}
