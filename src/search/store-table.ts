import type { Level } from '../model/report.ts';
import { type ReportFacts, SCOPE_KEYS } from './search-record.ts';
import type { Dictionary, SearchTable, StoredTable, TableRow } from './search-table.ts';

/** Signs that stand in a stored title for the report's issuer and year; the next ones with a report's own text are none. */
const ISSUER = '\u0001';
const YEAR = '\u0002';
/** Parts words, and names of a place's path. */
const BETWEEN = '\n';
const BELOW = '/';

/** A table as columns. */
export function storeTable(table: SearchTable): StoredTable {
  const { rows } = table;
  const facts = rows.map((row) => row.facts);
  return {
    version: 2,
    publication: table.publication,
    engine: table.engine,
    ids: facts.map(({ id }) => id),
    titles: facts.map(shortTitle),
    issuers: toDictionary(facts.map(({ issuer }) => issuer)),
    places: toDictionary(facts.map(({ place }) => (place.length === 0 ? null : place.join(BELOW)))),
    levels: toDictionary(facts.map(({ level }) => level)),
    years: facts.map(({ year }) => year),
    published: facts.map(({ publishedOn }) => publishedOn),
    shards: rows.map(({ shard }) => shard),
    lengths: SCOPE_KEYS.map((_, scope) => rows.map(({ lengths }) => lengths[scope] ?? 0)),
    headings: table.headings,
    headed: SCOPE_KEYS.map((_, scope) => rows.map(({ headings }) => unlessOne(headings[scope] ?? []))),
    chunks: table.chunks.join(BETWEEN),
    packs: table.packs,
  };
}

/** The table that columns hold. */
export function readTable(stored: StoredTable): SearchTable {
  const [issuers, places, levels] = [stored.issuers, stored.places, stored.levels].map(fromDictionary);
  const rows = stored.ids.map((id, at): TableRow => {
    const issuer = issuers?.[at] ?? null;
    const year = stored.years[at] ?? null;
    const facts: ReportFacts = {
      id,
      title: longTitle(stored.titles[at] ?? null, issuer, year),
      issuer,
      year,
      level: (levels?.[at] ?? null) as Level | null,
      place: places?.[at]?.split(BELOW) ?? [],
      publishedOn: stored.published[at] ?? null,
    };
    return {
      facts,
      shard: stored.shards[at] ?? 0,
      lengths: stored.lengths.map((column) => column[at] ?? 0),
      headings: stored.headed.map((column) => [column[at] ?? []].flat()),
    };
  });
  const { publication, engine, headings, packs } = stored;
  const chunks = stored.chunks === '' ? [] : stored.chunks.split(BETWEEN);
  return { publication, engine, scopes: SCOPE_KEYS, rows, headings, chunks, packs };
}

function shortTitle({ title, issuer, year }: ReportFacts): string | null {
  if (title === null || title.includes(ISSUER) || title.includes(YEAR)) return title;
  const named = issuer === null ? title : title.replace(issuer, ISSUER);
  return year === null ? named : named.replace(String(year), YEAR);
}

function longTitle(title: string | null, issuer: string | null, year: number | null): string | null {
  if (title === null) return null;
  return title.replace(ISSUER, issuer ?? ISSUER).replace(YEAR, String(year ?? YEAR));
}

function toDictionary(column: readonly (string | null)[]): Dictionary {
  const values = [...new Set(column.filter((value) => value !== null))].sort();
  const numbers = new Map(values.map((value, number) => [value, number]));
  return { values, rows: column.map((value) => (value === null ? -1 : (numbers.get(value) as number))) };
}

function fromDictionary({ values, rows }: Dictionary): (string | null)[] {
  return rows.map((number) => values[number] ?? null);
}

/** One heading is the rule and is stored without a list around it. */
function unlessOne(headings: readonly number[]): number | readonly number[] {
  return headings.length === 1 ? (headings[0] as number) : headings;
}
