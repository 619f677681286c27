import type { NameFiles } from './suggest-part.ts';

/** A place: its name, the row of the place above it or -1, reports, and 1 when its name alone asks for exactly these. */
export type PlaceRow = readonly [name: string, above: number, reports: number, alone: 0 | 1];

/** An issuer: its name with `~` for its place's at the beginning, the row of its place or -1, reports, and 1 when its name alone asks for exactly these. */
export type IssuerRow = readonly [name: string, place: number, reports: number, alone: 0 | 1];

/** An instrument cited in 《》: its name, reports that cite it, citations. */
export type LawRow = readonly [name: string, reports: number, times: number];

/** A word: reports in which it stands, occurrences, both as the exact search counts them. */
export type TermRow = readonly [word: string, reports: number, times: number];

/** `search/suggest.bin`, JSON compressed by gzip: what is offered while typing, and words by which a query is cut. */
export interface SuggestFile {
  readonly version: 1;
  /** Most usual reading of each Chinese character of the names. */
  readonly readings: Readonly<Record<string, string>>;
  /** Readings of all characters of the names that read one otherwise, parted by spaces. */
  readonly otherwise: Readonly<Record<string, string>>;
  /** All lists hold the most frequent first. */
  readonly places: readonly PlaceRow[];
  readonly issuers: readonly IssuerRow[];
  readonly laws: readonly LawRow[];
  readonly terms: readonly TermRow[];
  /** Words of no interest by themselves, e.g. 工作, which are known only to cut queries by. */
  readonly plain: readonly TermRow[];
  /** Entries left out of each list because it would grow too long for a phone. */
  readonly left: Readonly<Record<SuggestList, number>>;
  /** Where issuers and places are looked up; only where some were left out. */
  readonly files?: NameFiles;
}

/** The lists that are cut at a length. */
export type SuggestList = 'places' | 'issuers' | 'laws' | 'terms';

/** `search/suggest-pages.bin`: slugs of the rows of places and issuers, empty where a row has no page. */
export interface SuggestPages {
  readonly places: readonly string[];
  readonly issuers: readonly string[];
}
