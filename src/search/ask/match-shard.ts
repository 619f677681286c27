import type { ScopeKey } from '../search-record.ts';
import type { TableRow } from '../search-table.ts';
import { GAP_TOKEN, probesOf } from '../tokenise.ts';
import { holdsField } from './field-tests.ts';
import { findStarts, type Postings } from './find-starts.ts';
import { matchClauses, type Places, type Stretch } from './match-clauses.ts';
import { type Clause, wordsOf } from './query.ts';

/** Finds a token in a shard. */
export type Lookup = (token: string) => Promise<Postings>;

/** A scope of a report that fulfils a query. */
export interface Match {
  readonly row: TableRow;
  readonly scope: ScopeKey;
  /** Occurrences of all terms. */
  readonly count: number;
  /** Length of the scope's text in tokens. */
  readonly length: number;
  /** Different terms in its headings. */
  readonly headed: number;
}

/** A shard as matching sees it. */
export interface ShardSource {
  readonly lookup: Lookup;
  readonly rows: readonly TableRow[];
  readonly scopes: readonly ScopeKey[];
}

/** What was looked up for a query: where its terms begin, and where paragraphs end when distances matter. */
interface Found {
  readonly starts: ReadonlyMap<string, Postings>;
  readonly ends: Postings;
}

/** Scopes of a shard's reports in which every clause holds. */
export async function matchShard(source: ShardSource, clauses: readonly Clause[]): Promise<Match[]> {
  if (clauses.length === 0) return [];
  const found = await lookUp(source.lookup, clauses);
  return candidates(source.rows, clauses, found).flatMap((document) => matchRow(source, document, { clauses, found }));
}

async function lookUp(lookup: Lookup, clauses: readonly Clause[]): Promise<Found> {
  const atoms = clauses.flatMap(({ any }) => any);
  const terms = [...new Set(atoms.flatMap(wordsOf))];
  const [starts, ends] = await Promise.all([
    Promise.all(terms.map(async (term) => [term, await termStarts(lookup, term)] as const)),
    atoms.some(({ kind }) => kind === 'near') ? lookup(GAP_TOKEN) : new Map<number, number[]>(),
  ]);
  return { starts: new Map(starts), ends };
}

async function termStarts(lookup: Lookup, term: string): Promise<Map<number, number[]>> {
  const found = await Promise.all(
    probesOf(term).map(async (probe) => ({ probe, postings: await lookup(probe.token) })),
  );
  return findStarts(found);
}

/** Documents that can fulfil the query: those with a word of the clause that has fewest, or all when fields alone ask. */
function candidates(rows: readonly TableRow[], clauses: readonly Clause[], { starts }: Found): number[] {
  const sets = clauses
    .filter(({ any, without }) => !without && any.every(({ kind }) => kind !== 'field'))
    .map(({ any }) => new Set(any.flatMap(wordsOf).flatMap((term) => [...(starts.get(term)?.keys() ?? [])])));
  const [fewest] = sets.sort((a, b) => a.size - b.size);
  return fewest === undefined ? [...rows.keys()] : [...fewest];
}

function matchRow(
  { rows, scopes }: ShardSource,
  document: number,
  { clauses, found }: { readonly clauses: readonly Clause[]; readonly found: Found },
): Match[] {
  const row = rows[document];
  const matches: Match[] = [];
  let begin = 0;
  for (const [at, length, ...headings] of row?.parts ?? []) {
    const scope = scopes[at] ?? 'unsorted';
    const within = { begin, end: begin + length };
    const stretch: Stretch = {
      startsOf: (term) => inside(found.starts.get(term)?.get(document), within),
      ends: () => inside(found.ends.get(document), within),
      holds: (field) => row !== undefined && holdsField({ facts: row.facts, scope }, field),
    };
    const places = matchClauses(clauses, stretch);
    if (row !== undefined && places !== null)
      matches.push({ row, scope, count: total(places), length, headed: countHeaded(places, begin, headings) });
    begin += length;
  }
  return matches;
}

function inside(places: readonly number[] | undefined, { begin, end }: { begin: number; end: number }): number[] {
  return places?.filter((at) => at >= begin && at < end) ?? [];
}

function total(places: Places): number {
  let sum = 0;
  for (const starts of places.values()) sum += starts.length;
  return sum;
}

/** Terms that stand in one of the headings, each told as where it begins in the scope and how long it is. */
function countHeaded(places: Places, begin: number, headings: readonly number[]): number {
  const isHeaded = (start: number) =>
    headings.some(
      (from, at) => at % 2 === 0 && start >= begin + from && start < begin + from + (headings[at + 1] ?? 0),
    );
  return [...places.values()].filter((starts) => starts.some(isHeaded)).length;
}
