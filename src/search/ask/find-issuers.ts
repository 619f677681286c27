import { foldForSearch } from '../fold-for-search.ts';
import type { Book, Entry } from './book.ts';
import { LONGEST_QUERY } from './parse-query.ts';
import { pathsOf } from './paths-of.ts';
import { byName, nearness, type Offer } from './suggest.ts';

/** Issuers that fit, and the year that was typed beside them. */
export interface FoundIssuers {
  readonly offers: readonly Offer[];
  /** More fit than are offered. */
  readonly more: boolean;
  readonly year: number | null;
}

/** Most issuers in a list, so that it fits a phone. */
export const MOST_ISSUERS = 8;
/** Who is found by its place alone stands behind those found by name. */
const BY_PLACE = 10;

// e.g. 2022, 2022年度
const YEAR = /^((?:19|20)\d\d)(?:年度?)?$/u;

/** Issuers that have every word typed in their name or their place, by characters or pinyin, the nearest first; a year is told apart. */
export function findIssuers(book: Book, typed: string, most = MOST_ISSUERS): FoundIssuers {
  const { names, year } = readTyped(typed);
  if (names.length === 0) return { offers: [], more: false, year };
  const asked = names.map((text) => ({ text, paths: pathsOf(book, text).map(({ path }) => path) }));
  const found = book.entries.flatMap((entry) => {
    const near = entry.kind === 'issuer' ? nearnessToAll(entry, asked) : null;
    return near === null ? [] : [{ entry, near }];
  });
  found.sort((a, b) => a.near - b.near || b.entry.reports - a.entry.reports || byName(a.entry, b.entry));
  return {
    offers: found.slice(0, most).map(({ entry }) => toOffer(entry, names)),
    more: found.length > most,
    year,
  };
}

/** What was typed to find an issuer: folded words and a year. */
export function readTyped(typed: string): { readonly names: readonly string[]; readonly year: number | null } {
  const words = typed
    .slice(0, LONGEST_QUERY)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const years = words.flatMap((word) => YEAR.exec(word)?.[1] ?? []).map(Number);
  const names = words.filter((word) => !YEAR.test(word)).map((word) => foldForSearch(word).text);
  return { names: [...new Set(names)], year: years[0] ?? null };
}

interface Asked {
  readonly text: string;
  /** Places that it may mean, from the province down. */
  readonly paths: readonly string[];
}

function nearnessToAll(entry: Entry, asked: readonly Asked[]): number | null {
  let sum = 0;
  for (const { text, paths } of asked) {
    const near = nearness(entry, { text }) ?? (paths.some((path) => isWithin(entry, path)) ? BY_PLACE : null);
    if (near === null) return null;
    sum += near;
  }
  return sum;
}

function isWithin({ within, name }: Entry, path: string): boolean {
  return (within + name).startsWith(path);
}

function toOffer({ kind, name, within, reports, query, folded }: Entry, names: readonly string[]): Offer {
  return { kind, name, within, reports, query, byPinyin: names.every((text) => !(within + folded).includes(text)) };
}
