import type { ReportFacts, ScopeKey } from './search-record.ts';

/** A report as searching knows it. */
export interface TableRow {
  readonly facts: ReportFacts;
  /** The document of the index that holds its text. */
  readonly shard: number;
  /** Tokens of its text by scope, in the order of `SCOPE_KEYS`: one for each folded unit, and one after each paragraph. */
  readonly lengths: readonly number[];
  /** Headings of its sections by scope, as numbers in the table's list of headings. */
  readonly headings: readonly (readonly number[])[];
}

/**
 * Everything a query needs besides the index, so that no fragment is ever loaded. A shard's document holds the texts of its
 * reports in the order of `rows`, each by scope.
 */
export interface SearchTable {
  readonly scopes: readonly ScopeKey[];
  /** The parts of the index, see `tiers.ts`; documents are numbered through all of them. */
  readonly tiers: readonly IndexTier[];
  /** Newest first: year, then day of publication, then id. */
  readonly rows: readonly TableRow[];
  /** Different paths of places, as `天津市/武清区`, in the order of the archive. */
  readonly places: readonly string[];
  /** Different headings of sections, folded. */
  readonly headings: readonly string[];
}

/** A part of the index that is made and published apart. */
export interface IndexTier {
  /** Changes with everything in the tier; names its folder, so that table and index cannot differ. Empty when it has no reports. */
  readonly publication: string;
  /** Number of its documents. */
  readonly shards: number;
  /** Where each of its chunks begins: a text that no word before it reaches, ascending. */
  readonly chunks: readonly string[];
  /** Number of the first frequent gram in each file of counts, ascending. */
  readonly packs: readonly number[];
}

/**
 * `search/table.bin`, as JSON before compression: columns, since neighbours in a column are alike and compress well, and
 * each made of as little as tells it, since every visitor who searches loads all of them.
 */
export interface StoredTable {
  readonly version: 4;
  readonly tiers: readonly StoredTier[];
  /** A digit for each row: its tier. */
  readonly tierOfRow: string;
  /** Ids one after the other when all have the same length, else with a sign between them. */
  readonly ids: string;
  readonly idLength: number;
  readonly issuers: Dictionary;
  /** The place of most reports of each issuer; those have -2 in the column of places. */
  readonly seats: readonly number[];
  readonly places: Dictionary;
  readonly levels: Dictionary;
  readonly years: readonly (number | null)[];
  readonly published: readonly (string | null)[];
  /** A title's own issuer, place and year stand as signs in it. */
  readonly titles: readonly (string | null)[];
  /** One column for each scope, as `writeNumbers` writes it. */
  readonly lengths: readonly string[];
  readonly headings: readonly string[];
  /** One column for each scope; several headings of one scope are a list. */
  readonly headed: readonly (readonly (number | readonly number[])[])[];
}

/** A tier with its chunks as one text. */
export interface StoredTier extends Omit<IndexTier, 'chunks'> {
  readonly chunks: string;
}

/** Different values, and the number of one for each row, or -1. */
export interface Dictionary {
  readonly values: readonly string[];
  readonly rows: readonly number[];
}
