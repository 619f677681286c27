import { gzipSync } from 'node:zlib';
import type { SiteFile } from '../../model/page.ts';
import { FREQUENT_GRAMS } from '../frequent-grams.ts';
import { SCOPE_KEYS } from '../search-record.ts';
import type { Shard } from './build-shard.ts';
import type { JoinedRows } from './join-rows.ts';

/** A file that is smaller than this takes the next gram too: small archives need no hundreds of files. */
const FILE_SIZE = 4000;
/** Counts from here on take two more bytes. */
const ESCAPE = 255;

/** The files of counts, named by their numbers, and the number of the first gram in each. */
export interface CountFiles {
  readonly files: readonly SiteFile[];
  readonly packs: readonly number[];
}

/**
 * Counts of each frequent gram, so that asking for one loads some 5 KB instead of every place where it stands: for each
 * scope a byte for each row of the table; a count of 255 or more is 255 and then the count in two bytes.
 */
export function countFiles(shards: readonly Shard[], { rows, places }: JoinedRows): CountFiles {
  const columns = gather(shards, places, rows.length);
  const files: SiteFile[] = [];
  const packs: number[] = [];
  let open: Buffer[] = [];
  for (const [gram, counts] of columns.entries()) {
    if (open.length === 0) packs.push(gram);
    open.push(toBytes(counts));
    const content = gzipSync(Buffer.concat(open));
    if (content.length < FILE_SIZE && gram + 1 < columns.length) continue;
    files.push({ file: `${packs.length - 1}.bin`, content });
    open = [];
  }
  return { files, packs };
}

/** For each gram the counts of all scopes, one scope after the other, by the table's rows. */
function gather(shards: readonly Shard[], places: JoinedRows['places'], rows: number): Uint16Array[] {
  const columns = FREQUENT_GRAMS.map(() => new Uint16Array(SCOPE_KEYS.length * rows));
  for (const [number, { counts }] of shards.entries()) {
    for (let at = 0; at < counts.length; at += 4) {
      const [gram = 0, row = 0, scope = 0, count = 0] = counts.subarray(at, at + 4);
      (columns[gram] as Uint16Array)[scope * rows + (places[number]?.[row] as number)] = count;
    }
  }
  return columns;
}

function toBytes(counts: Uint16Array): Buffer {
  if (counts.every((count) => count < ESCAPE)) return Buffer.from(Uint8Array.from(counts));
  return Buffer.from([...counts].flatMap((count) => (count < ESCAPE ? count : [ESCAPE, count >> 8, count & 255])));
}
