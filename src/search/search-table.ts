import type { ReportFacts, ScopeKey } from './search-record.ts';

/** Length in tokens of one scope's text within a report's document, then where each of its headings begins and how long it is. */
export type Part = readonly [scope: number, length: number, ...headings: number[]];

/** A row of the table of reports: facts, and where each scope begins and ends among the document's positions. */
export interface TableRow {
  readonly facts: ReportFacts;
  readonly parts: readonly Part[];
}

/** Part of the index that is built and loaded apart from the others. */
export interface ShardEntry {
  /** Folder below `search/`, with a slash at the end. */
  readonly path: string;
  /** Pagefind's ids of the documents, in the order of `rows`. */
  readonly pages: readonly string[];
  /** Pagefind's own `pagefind-entry.json`, kept here so that table and index cannot be of two publications. */
  readonly entry: unknown;
  /** First word of each index chunk, ascending. */
  readonly chunks: readonly string[];
  readonly rows: readonly TableRow[];
}

/** `search/table.json`: everything a query needs besides Pagefind's own files, so that no fragment is ever loaded. */
export interface SearchTable {
  readonly version: 1;
  readonly scopes: readonly ScopeKey[];
  readonly shards: readonly ShardEntry[];
}
