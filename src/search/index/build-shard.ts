import type { SiteFile } from '../../model/page.ts';
import { foldForSearch } from '../fold-for-search.ts';
import { type ReportFacts, SCOPE_KEYS, type SearchRecord } from '../search-record.ts';
import { tokenise } from '../tokenise.ts';
import { countGrams } from './count-grams.ts';
import { indexDocument } from './run-pagefind.ts';
import { textFile } from './text-file.ts';

/** A report of a shard. */
export interface ShardRow {
  readonly facts: ReportFacts;
  /** Tokens of its text by scope, in the order of `SCOPE_KEYS`. */
  readonly lengths: readonly number[];
  /** Headings of its sections by scope, folded. */
  readonly headings: readonly (readonly string[])[];
}

/** Everything that the index keeps of some reports; made apart from all other shards. */
export interface Shard {
  readonly rows: readonly ShardRow[];
  /** Pagefind's index chunks over one document, the texts of `rows` one after the other. */
  readonly chunks: readonly Uint8Array[];
  /**
   * How often frequent grams stand in the scopes of reports, four numbers each: that of the gram in `FREQUENT_GRAMS`, of
   * the report in `rows`, of the scope in `SCOPE_KEYS`, and how often.
   */
  readonly counts: Uint16Array;
  /** What result pages quote, a file a report. */
  readonly texts: readonly SiteFile[];
}

/** A record as the index holds it: its tokens as one text, and how many they are. */
interface Laid {
  readonly record: SearchRecord;
  readonly content: string;
  readonly length: number;
}

/**
 * Indexes reports, each given by its records in the order of `SCOPE_KEYS`, as one document: Pagefind keeps an entry for
 * each word of each document, and one document for all makes the index a tenth smaller and its making a third faster.
 */
export async function buildShard(reports: readonly (readonly SearchRecord[])[]): Promise<Shard> {
  const laid = reports.map((records) => records.map(layOut));
  const content = laid.flatMap((some) => some.map((one) => one.content)).join(' ');
  return {
    rows: laid.map(toRow),
    chunks: content.trim() === '' ? [] : await indexDocument(content),
    counts: Uint16Array.from(reports.flatMap((records, row) => records.flatMap((record) => countsOf(record, row)))),
    texts: reports.map(textFile),
  };
}

function layOut(record: SearchRecord): Laid {
  const tokens = record.passages.flatMap(({ text }) => tokenise(text));
  return { record, content: tokens.join(' '), length: tokens.length };
}

function toRow(laid: readonly Laid[]): ShardRow {
  const facts = laid[0]?.record.report;
  if (facts === undefined) throw new Error('a report without records cannot be indexed');
  const byScope = SCOPE_KEYS.map((scope) => laid.filter(({ record }) => record.scope === scope));
  return {
    facts,
    lengths: byScope.map((some) => some.reduce((sum, { length }) => sum + length, 0)),
    headings: byScope.map((some) => some.flatMap(({ record }) => headingsOf(record))),
  };
}

function headingsOf({ passages }: SearchRecord): string[] {
  return passages.filter(({ heading }) => heading === true).map(({ text }) => foldForSearch(text).text);
}

function countsOf({ scope, passages }: SearchRecord, row: number): number[] {
  const counts = countGrams(passages.map(({ text }) => foldForSearch(text).text));
  const at = SCOPE_KEYS.indexOf(scope);
  return [...counts].flatMap(([gram, count]) => [gram, row, at, Math.min(count, 0xffff)]);
}
