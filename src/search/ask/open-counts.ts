import { FREQUENT_GRAMS } from '../frequent-grams.ts';
import { SCOPE_KEYS } from '../search-record.ts';
import type { IndexTier, SearchTable } from '../search-table.ts';
import { tierOfShard } from '../tiers.ts';
import { unfold } from '../unfold.ts';

/** How often a frequent gram stands in each scope of each report: one column a scope, one number a row of the table. */
export type GramColumns = readonly Uint16Array[];

/** Counts of a frequent gram; rejects for any other text. */
export type Counts = (gram: string) => Promise<GramColumns>;

/** Loads an address; null when nothing came. */
export type LoadBytes = (address: string) => Promise<Response | null>;

const NUMBERS = new Map(FREQUENT_GRAMS.map((gram, number) => [gram, number]));
/** Stands for a count that takes the next two bytes. */
const ESCAPE = 255;

/** Reads the files of counts of all tiers in the folder `search/`, each once, several grams of one file together. */
export function openCounts({ rows, tiers }: SearchTable, folder: string, load: LoadBytes): Counts {
  const places = tiers.map((): number[] => []);
  for (const [row, { shard }] of rows.entries()) places[tierOfShard(shard, tiers)]?.push(row);
  const parts = tiers.map((tier, at) => openTier(tier, places[at]?.length ?? 0, (file) => load(`${folder}${file}`)));
  return async (gram) => {
    const found = await Promise.all(parts.map((part) => part(gram)));
    const whole = SCOPE_KEYS.map(() => new Uint16Array(rows.length));
    for (const [tier, columns] of found.entries())
      for (const [scope, column] of columns.entries())
        for (const [at, row] of (places[tier] ?? []).entries()) (whole[scope] as Uint16Array)[row] = column[at] ?? 0;
    return whole;
  };
}

/** Counts in one tier: a column a scope, a number for each of its rows, or none when nothing came. */
function openTier({ publication, packs }: IndexTier, rows: number, load: LoadBytes): Counts {
  const loaded = new Map<number, Promise<GramColumns[]>>();
  const loadPack = async (pack: number): Promise<GramColumns[]> => {
    const response = await load(`${publication}/counts/${pack}.bin`);
    return response === null ? [] : readColumns(await unfold(response), rows);
  };
  return async (gram) => {
    if (rows === 0) return [];
    const number = NUMBERS.get(gram) ?? -1;
    const pack = packs.findLastIndex((first) => first <= number);
    const known = loaded.get(pack) ?? loadPack(pack);
    loaded.set(pack, known);
    const columns = (await known)[number - (packs[pack] ?? 0)];
    if (columns !== undefined) return columns;
    loaded.delete(pack);
    return [];
  };
}

/** Grams one after the other, each with a column for every scope. */
function readColumns(bytes: Uint8Array, rows: number): GramColumns[] {
  const grams: Uint16Array[][] = [];
  let at = 0;
  while (at < bytes.length) {
    const columns = SCOPE_KEYS.map(() => {
      const column = new Uint16Array(rows);
      for (let row = 0; row < rows; row++) {
        const byte = bytes[at++] as number;
        column[row] = byte === ESCAPE ? ((bytes[at++] as number) << 8) + (bytes[at++] as number) : byte;
      }
      return column;
    });
    grams.push(columns);
  }
  return grams;
}
