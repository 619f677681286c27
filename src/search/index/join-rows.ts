import { compareNewest } from '../compare-newest.ts';
import type { TableRow } from '../search-table.ts';
import type { Shard } from './build-shard.ts';

/** The rows of the table over all shards. */
export interface JoinedRows {
  /** Newest first; within a shard they keep the order of its document. */
  readonly rows: readonly TableRow[];
  /** Different headings, sorted. */
  readonly headings: readonly string[];
  /** For each shard, the number in `rows` of each of its reports. */
  readonly places: readonly (readonly number[])[];
}

/** Puts the reports of all shards in one order; each shard's own must be in that order already. */
export function joinRows(shards: readonly Pick<Shard, 'rows'>[]): JoinedRows {
  const headings = [...new Set(shards.flatMap(({ rows }) => rows.flatMap((row) => row.headings.flat())))].sort();
  const numbers = new Map(headings.map((heading, number) => [heading, number]));
  const sorted = shards
    .flatMap(({ rows }, shard) => rows.map((row, at) => ({ ...row, shard, at })))
    .sort((a, b) => compareNewest(a.facts, b.facts));
  const places = shards.map(({ rows }) => new Array<number>(rows.length));
  for (const [number, { shard, at }] of sorted.entries()) (places[shard] as number[])[at] = number;
  const rows = sorted.map(({ facts, shard, lengths, headings: headed }) => ({
    facts,
    shard,
    lengths,
    headings: headed.map((some) => some.map((heading) => numbers.get(heading) as number)),
  }));
  return { rows, headings, places };
}
