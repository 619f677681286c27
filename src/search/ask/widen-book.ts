import { bucketOf } from '../../text/bucket-of.ts';
import { type LookUpWay, type PartFile, type PartNode, partKey, WAYS } from '../suggest-part.ts';
import type { Book, Entry } from './book.ts';
import { MOST_ISSUERS } from './find-issuers.ts';
import { pinyinLetters } from './match-pinyin.ts';
import { entriesIn } from './part-entries.ts';
import { pathsOf } from './paths-of.ts';
import { nearness } from './suggest.ts';

/** Loads a file of names; rejects when it does not come. */
export type LoadPart = (file: number) => Promise<PartFile>;

/** What issuers and places a book lacks that may fit: none, those beyond the longest lists, or those that could not be loaded. */
export type Lacking = 'none' | 'cut' | 'unloaded';

/** A book with the names that fit what was typed. */
export interface WideBook extends Book {
  readonly lacks: Lacking;
}

/** What was typed: folded words, and whether issuers are looked for that must fit all of them, by name or by place. */
export interface LookedFor {
  readonly words: readonly string[];
  readonly ofPlaces: boolean;
}

/** Words that are looked up: whoever fits all that was typed fits these. */
export const MOST_LOOKED_UP = 6;

/** Adds the issuers and places that fit words typed, which the book itself cannot hold all; a few files are asked for each. */
export async function widenBook(book: Book, looked: LookedFor, load: LoadPart): Promise<WideBook> {
  if (book.files === null) return { ...book, lacks: 'none' };
  const words = looked.words.slice(0, MOST_LOOKED_UP);
  const ask = asker(book.files.names, load);
  try {
    const found = await Promise.all(words.map((word) => lookUp(word, ask)));
    const named = found.flatMap(({ entries }) => entries);
    const near = withEntries(book, named);
    // Whoever fits all words is among those that fit one, by name or by place.
    const at = tellingWord(words, found);
    const isByPlace = looked.ofPlaces && !(words.length === 1 && isNamedEnough(near, words[at] ?? ''));
    const within = isByPlace ? await lookWithin(near, words[at] ?? '', ask) : NONE;
    const isWhole = words.length === 0 || (found[at]?.whole === true && within.whole);
    return { ...withEntries(near, within.entries), lacks: isWhole ? 'none' : 'cut' };
  } catch {
    return { ...book, lacks: 'unloaded' };
  }
}

/** More are found by their names than are shown, and these stand before those found by their places. */
function isNamedEnough({ entries }: Book, text: string): boolean {
  return entries.filter((entry) => entry.kind === 'issuer' && nearness(entry, { text }) !== null).length > MOST_ISSUERS;
}

/** The longest of the words that few fit, or else the longest. */
function tellingWord(words: readonly string[], found: readonly Found[]): number {
  const weight = (at: number) => (found[at]?.whole ? MOST_SIGNS : 0) + Math.min(MOST_SIGNS, words[at]?.length ?? 0);
  return words.reduce((best, _, at) => (weight(at) > weight(best) ? at : best), 0);
}

const MOST_SIGNS = 100;

/** Names under a key; `whole` when all that fit are there. */
interface Found {
  readonly entries: readonly Entry[];
  readonly whole: boolean;
}

const NONE: Found = { entries: [], whole: true };

type Ask = (key: string) => Promise<{ readonly node: PartNode; readonly file: PartFile } | null>;

function asker(files: number, load: LoadPart): Ask {
  return async (key) => {
    const file = await load(bucketOf(key, files));
    const node = file.nodes.find(([own]) => own === key);
    return node === undefined ? null : { node, file };
  };
}

async function lookUp(word: string, ask: Ask): Promise<Found> {
  const letters = pinyinLetters(word);
  const found = await Promise.all([
    follow('characters', word, ask),
    ...(letters === null ? [] : [follow('letters', letters, ask)]),
  ]);
  return { entries: found.flatMap(({ entries }) => entries), whole: found.every(({ whole }) => whole) };
}

/** Goes on to longer keys until all names under one are there. */
async function follow(way: LookUpWay, text: string, ask: Ask): Promise<Found> {
  const { shortest, longest } = WAYS[way];
  let last = NONE;
  for (let length = shortest; length <= Math.min(longest, text.length); length++) {
    const found = await ask(partKey(way, text.slice(0, length)));
    if (found === null) return NONE;
    last = { entries: entriesIn(found.node, found.file), whole: found.node[3] === 0 };
    if (last.whole) return last;
  }
  return last;
}

/** Issuers of the places that pinyin means; by characters they are found with the place. */
async function lookWithin(book: Book, word: string, ask: Ask): Promise<Found> {
  if (pinyinLetters(word) === null) return NONE;
  const places = [...new Set(pathsOf(book, word).map(({ name }) => name))];
  const found = await Promise.all(places.map((name) => follow('characters', name, ask)));
  return { entries: found.flatMap(({ entries }) => entries), whole: found.every(({ whole }) => whole) };
}

/** An issuer or place may be in the book already, and under several keys. */
function withEntries(book: Book, fresh: readonly Entry[]): Book {
  const known = new Map([...book.entries, ...fresh].map((entry) => [`${entry.kind}\n${entry.query}`, entry]));
  return { ...book, entries: [...known.values()] };
}
