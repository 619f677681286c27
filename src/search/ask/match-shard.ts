import type { TableRow } from '../search-table.ts';
import { probesOf } from '../tokenise.ts';
import { findStarts, type Postings } from './find-starts.ts';

/** Finds a token in a shard. */
export type Lookup = (token: string) => Promise<Postings>;

/** Occurrences of all terms in one scope of one report. */
export interface Match {
  readonly row: TableRow;
  /** Index into the table's `scopes`. */
  readonly scope: number;
  readonly count: number;
}

/** Scopes of a shard's reports in which every term occurs. */
export async function matchShard(
  lookup: Lookup,
  rows: readonly TableRow[],
  terms: readonly string[],
): Promise<Match[]> {
  const starts = await Promise.all(terms.map((term) => termStarts(lookup, term)));
  const [first, ...others] = starts;
  if (first === undefined) return [];
  const matches: Match[] = [];
  for (const [document, positions] of first) {
    const all = [positions, ...others.map((term) => term.get(document) ?? [])];
    const row = rows[document];
    if (row !== undefined) matches.push(...matchRow(row, all));
  }
  return matches;
}

async function termStarts(lookup: Lookup, term: string): Promise<Map<number, number[]>> {
  const found = await Promise.all(
    probesOf(term).map(async (probe) => ({ probe, postings: await lookup(probe.token) })),
  );
  return findStarts(found, term.length);
}

function matchRow(row: TableRow, starts: readonly (readonly number[])[]): Match[] {
  const matches: Match[] = [];
  let begin = 0;
  for (const [scope, length] of row.parts) {
    const end = begin + length;
    const counts = starts.map((positions) => positions.filter((at) => at >= begin && at < end).length);
    if (counts.every((count) => count > 0)) {
      matches.push({ row, scope, count: counts.reduce((sum, count) => sum + count, 0) });
    }
    begin = end;
  }
  return matches;
}
