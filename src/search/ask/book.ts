import { foldForSearch } from '../fold-for-search.ts';
import { fullName } from '../short-name.ts';
import type { SuggestFile } from '../suggest-file.ts';
import type { NameFiles, NameKind } from '../suggest-part.ts';
import type { SuggestKind } from './suggest-kinds.ts';
import { issuerQuery, placeQuery, wordQuery } from './suggest-query.ts';

/** One thing that may be suggested. */
export interface Entry {
  readonly kind: SuggestKind;
  readonly name: string;
  /** Where an issuer or a place lies, from the province down; empty otherwise. */
  readonly within: string;
  readonly reports: number;
  /** The query that choosing it asks. */
  readonly query: string;
  readonly folded: string;
  /** Readings of the name's characters, ü as u. */
  readonly syllables: readonly string[];
}

/** Suggestions ready to be looked up, and words with their occurrences by which queries are cut. */
export interface Book {
  readonly entries: readonly Entry[];
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Files in which all issuers and places are looked up; null where they are all among the entries. */
  readonly files: NameFiles | null;
}

/** A book without entries, for when none can be loaded. */
export const EMPTY_BOOK: Book = { entries: [], vocabulary: new Map(), files: null };

/** Opens the published file. */
export function openBook(file: SuggestFile): Book {
  const entries = [...issuersOf(file), ...placesOf(file), ...lawsOf(file), ...termsOf(file)];
  const words = [...file.plain, ...file.terms].map(([word, , times]) => [word, times] as const);
  return { entries, vocabulary: new Map(words), files: file.files ?? null };
}

function issuersOf(file: SuggestFile): Entry[] {
  const read = reader(file);
  return file.issuers.map(([short, place, reports, alone]) => {
    const name = fullName(short, file.places[place]?.[0] ?? '');
    return nameEntry({ kind: 'issuer', name, path: pathOf(file, place), reports, alone }, read(name));
  });
}

function placesOf(file: SuggestFile): Entry[] {
  const read = reader(file);
  return file.places.map(([name, above, reports, alone]) => {
    return nameEntry({ kind: 'place', name, path: pathOf(file, above), reports, alone }, read(name));
  });
}

/** An issuer or place as its row tells it: `path` is the place of an issuer, or what is above a place. */
export interface NameFacts {
  readonly kind: NameKind;
  readonly name: string;
  readonly path: string;
  readonly reports: number;
  readonly alone: 0 | 1;
}

/** The entry of an issuer or place. */
export function nameEntry({ kind, name, path, reports, alone }: NameFacts, syllables: readonly string[]): Entry {
  const own = { kind, name, reports, folded: fold(name), syllables };
  if (kind === 'place') return { ...own, within: path, query: placeQuery(alone === 1 ? name : path + name) };
  const within = path.endsWith(name) ? path.slice(0, -name.length) : path;
  return { ...own, within, query: issuerQuery(name, alone === 1 ? null : path) };
}

function lawsOf(file: SuggestFile): Entry[] {
  const read = reader(file);
  return file.laws.map(([name, reports]) => ({ ...plainEntry('law', name, reports), syllables: read(name) }));
}

function termsOf(file: SuggestFile): Entry[] {
  const read = reader(file);
  return file.terms.map(([word, reports]) => ({ ...plainEntry('term', word, reports), syllables: read(word) }));
}

function plainEntry(kind: 'law' | 'term', name: string, reports: number): Omit<Entry, 'syllables'> {
  return { kind, name, within: '', reports, query: wordQuery(name), folded: fold(name) };
}

/** Names from the province down to a row, joined. */
function pathOf({ places }: SuggestFile, at: number): string {
  const names: string[] = [];
  for (let row = places[at]; row !== undefined; row = places[row[1]]) names.unshift(row[0]);
  return names.join('');
}

function reader({ readings, otherwise }: SuggestFile): (name: string) => string[] {
  const [usual, odd] = [new Map(Object.entries(readings)), new Map(Object.entries(otherwise))];
  return (name) => {
    const read = odd.get(name)?.split(' ') ?? [...name].map((char) => usual.get(char) ?? fold(char));
    return read.map(toSyllable);
  };
}

/** ü as u, as it is typed; so is the v of names that are not Chinese. */
export function toSyllable(read: string): string {
  return read.replaceAll('v', 'u');
}

function fold(text: string): string {
  return foldForSearch(text).text;
}
