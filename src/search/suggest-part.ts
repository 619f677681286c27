import type { SUGGEST_KINDS } from './ask/suggest-kinds.ts';

/** Kinds of suggestions that are names, which parts hold. */
export type NameKind = Extract<(typeof SUGGEST_KINDS)[number], 'issuer' | 'place'>;

/** A name, the joined names of the place of an issuer or above a place, reports, 1 when the name alone asks for exactly these, and syllables where its characters are read otherwise than alone. */
export type PartRow = readonly [name: string, path: string, reports: number, alone: 0 | 1, reading?: string];

/** What begins with a key: the nearest issuers and places, and 1 when there are more, which longer keys tell apart. */
export type PartNode = readonly [key: string, issuers: readonly PartRow[], places: readonly PartRow[], more: 0 | 1];

/** `search/names/FILES/N.bin`, JSON compressed by gzip: the nodes whose keys `bucketOf` puts into it. */
export interface PartFile {
  /** Readings of the characters of its names, each read alone. */
  readonly readings: Readonly<Record<string, string>>;
  readonly nodes: readonly PartNode[];
}

/** `search/names/pages/FILES/N.bin`: slugs of the pages of issuers and places by the query that asks for each. */
export type PartPages = Readonly<Record<string, string>>;

/** In how many files names lie, and their pages. */
export interface NameFiles {
  readonly names: number;
  readonly pages: number;
}

/** How names are looked up: by their characters, those of their place before them, or by their pinyin. */
export const WAYS = {
  characters: { sign: 'c', shortest: 1, longest: 6 },
  letters: { sign: 'p', shortest: 2, longest: 6 },
} as const;
export type LookUpWay = keyof typeof WAYS;

/** The key under which what begins so is found, e.g. c上马, psmt; signs keep characters and letters apart. */
export function partKey(way: LookUpWay, text: string): string {
  return WAYS[way].sign + text;
}
