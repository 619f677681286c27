import type { Level } from '../model/report.ts';
import { readNumbers, writeNumbers } from './number-column.ts';
import { type ReportFacts, SCOPE_KEYS } from './search-record.ts';
import type { Dictionary, SearchTable, StoredTable, StoredTier, TableRow } from './search-table.ts';
import { shardOf } from './shard-of.ts';
import { longTitle, shortTitle } from './short-title.ts';
import { tierOfShard } from './tiers.ts';

/** Parts ids and words, and names of a place's path. */
const BETWEEN = '\n';
const BELOW = '/';
const NONE = -1;
/** In the column of places: that of the issuer. */
const SEAT = -2;

/** Changes with the form of the columns. */
const VERSION = 4;

/** A table as columns. */
export function storeTable(table: SearchTable): StoredTable {
  const { rows } = table;
  const facts = rows.map((row) => row.facts);
  const issuers = toDictionary(facts.map(({ issuer }) => issuer));
  const pathOf = ({ place }: ReportFacts) => (place.length === 0 ? null : place.join(BELOW));
  const places = toDictionary(facts.map(pathOf), table.places);
  const seats = seatsOf(issuers, places);
  const [first] = facts;
  const idLength = facts.every(({ id }) => id.length === first?.id.length) ? (first?.id.length ?? 0) : 0;
  return {
    version: VERSION,
    tiers: table.tiers.map((tier) => ({ ...tier, chunks: tier.chunks.join(BETWEEN) })),
    tierOfRow: rows.map(({ shard }) => tierOfShard(shard, table.tiers)).join(''),
    ids: facts.map(({ id }) => id).join(idLength > 0 ? '' : BETWEEN),
    idLength,
    issuers,
    seats,
    places: {
      ...places,
      rows: places.rows.map((place, row) => (place === seatAt(row, issuers, seats) ? SEAT : place)),
    },
    levels: toDictionary(facts.map(({ level }) => level)),
    years: facts.map(({ year }) => year),
    published: facts.map(({ publishedOn }) => publishedOn),
    titles: facts.map(shortTitle),
    lengths: SCOPE_KEYS.map((_, scope) => writeNumbers(rows.map(({ lengths }) => lengths[scope] ?? 0))),
    headings: table.headings,
    headed: SCOPE_KEYS.map((_, scope) => rows.map(({ headings }) => unlessOne(headings[scope] ?? []))),
  };
}

/** The table that columns hold; throws when they have another form, e.g. those of a site published later. */
export function readTable(stored: StoredTable): SearchTable {
  const { headings, issuers, places, seats } = stored;
  if (stored.version !== VERSION) throw new Error(`a table of form ${stored.version}, and ${VERSION} can be read`);
  const count = stored.years.length;
  const paths = places.values.map((path) => path.split(BELOW));
  const single = headings.map((_, number) => [number]);
  const lengths = stored.lengths.map((column) => readNumbers(column, count));
  const rows = readIds(stored).map((id, at): TableRow => {
    const place = places.rows[at] === SEAT ? seatAt(at, issuers, seats) : places.rows[at];
    const named: Omit<ReportFacts, 'title'> = {
      id,
      issuer: issuers.values[issuers.rows[at] ?? NONE] ?? null,
      year: stored.years[at] ?? null,
      level: (stored.levels.values[stored.levels.rows[at] ?? NONE] ?? null) as Level | null,
      place: paths[place ?? NONE] ?? [],
      publishedOn: stored.published[at] ?? null,
    };
    return {
      facts: { ...named, title: longTitle(stored.titles[at] ?? null, named) },
      shard: shardAt(id, Number(stored.tierOfRow[at]), stored.tiers),
      lengths: lengths.map((column) => column[at] ?? 0),
      headings: stored.headed.map((column) => listOf(column[at] ?? [], single)),
    };
  });
  const tiers = stored.tiers.map((tier) => ({
    ...tier,
    chunks: tier.chunks === '' ? [] : tier.chunks.split(BETWEEN),
  }));
  return { scopes: SCOPE_KEYS, tiers, rows, places: places.values, headings };
}

/** Number of the document that holds a report of a tier. */
function shardAt(id: string, tier: number, tiers: readonly StoredTier[]): number {
  const before = tiers.slice(0, tier).reduce((sum, { shards }) => sum + shards, 0);
  return before + shardOf(id, tiers[tier]?.shards ?? 1);
}

function readIds({ ids, idLength, years }: StoredTable): string[] {
  if (idLength === 0) return years.length === 0 ? [] : ids.split(BETWEEN);
  return years.map((_, at) => ids.slice(at * idLength, (at + 1) * idLength));
}

function toDictionary(
  column: readonly (string | null)[],
  values: readonly string[] = [...new Set(column.filter((value) => value !== null))].sort(),
): Dictionary {
  const numbers = new Map(values.map((value, number) => [value, number]));
  return { values, rows: column.map((value) => (value === null ? NONE : (numbers.get(value) as number))) };
}

/** For each issuer the place of its first report. */
function seatsOf(issuers: Dictionary, places: Dictionary): number[] {
  return issuers.values.map((_, issuer) => places.rows[issuers.rows.indexOf(issuer)] ?? NONE);
}

function seatAt(row: number, issuers: Dictionary, seats: readonly number[]): number {
  return seats[issuers.rows[row] ?? NONE] ?? NONE;
}

/** One heading is the rule and is stored without a list around it. */
function unlessOne(headings: readonly number[]): number | readonly number[] {
  return headings.length === 1 ? (headings[0] as number) : headings;
}

/** Lists of one heading are shared: there are thousands of them, and few different ones. */
function listOf(headed: number | readonly number[], single: readonly (readonly number[])[]): readonly number[] {
  return typeof headed === 'number' ? (single[headed] ?? []) : headed;
}
