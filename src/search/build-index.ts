import { gzipSync } from 'node:zlib';
import { fullWidth } from '../../templates/typeset.ts';
import type { SiteFile } from '../model/page.ts';
import { buildShard } from './build-shard.ts';
import { SCOPE_KEYS, type SearchRecord } from './search-record.ts';
import type { SearchTable, ShardEntry } from './search-table.ts';

/** How the index is cut. */
export interface IndexOptions {
  /** Number of shards that the reports are spread over by their ids; 1 unless told otherwise. */
  readonly shards?: number;
}

/**
 * Files below `search/` that answer queries over the records: Pagefind's engine and index, the table of reports, and the
 * texts that result pages quote. The same records give the same bytes, whatever their order.
 * Throws an error that carries Pagefind's own messages when it refuses a record.
 */
export async function buildIndex(records: readonly SearchRecord[], options: IndexOptions = {}): Promise<SiteFile[]> {
  const reports = groupByReport(records);
  const files: SiteFile[] = [];
  const shards: ShardEntry[] = [];
  for (const [number, group] of spread(reports, options.shards ?? 1).entries()) {
    if (group.length === 0) continue;
    const shard = await buildShard(`shards/${number}/`, group);
    shards.push(shard.entry);
    files.push(...shard.files);
  }
  const table: SearchTable = { version: 1, scopes: SCOPE_KEYS, shards };
  return [...dedupe(files), { file: 'search/table.json', content: JSON.stringify(table) }, ...reports.map(textFile)];
}

/** Records of one report in the order of `SCOPE_KEYS`, reports by id. */
function groupByReport(records: readonly SearchRecord[]): SearchRecord[][] {
  const groups = new Map<string, SearchRecord[]>();
  for (const record of records) {
    const group = groups.get(record.report.id) ?? [];
    groups.set(record.report.id, group);
    group.push(record);
  }
  for (const group of groups.values()) group.sort((a, b) => SCOPE_KEYS.indexOf(a.scope) - SCOPE_KEYS.indexOf(b.scope));
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** A report stays in its shard whatever other reports come: its id alone decides. */
function spread(reports: readonly SearchRecord[][], count: number): SearchRecord[][][] {
  const shards: SearchRecord[][][] = Array.from({ length: count }, () => []);
  for (const report of reports) shards[shardOf(report[0]?.report.id ?? '', count)]?.push(report);
  return shards;
}

function shardOf(id: string, count: number): number {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) >>> 0;
  return sum % count;
}

/** The engine's files come with every shard and are kept once. */
function dedupe(files: readonly SiteFile[]): SiteFile[] {
  return [...new Map(files.map((file) => [file.file, file])).values()];
}

/**
 * Text of one report for the sentences that results show, about 6 KB compressed. Pagefind's fragments hold encoded pairs,
 * four times as much, and are left out of the site. Compressed by us, since not every host compresses what it serves.
 * Set as the report's page sets it.
 */
function textFile(report: readonly SearchRecord[]): SiteFile {
  const text = report.map(({ scope, passages }) => [
    scope,
    passages.map(({ anchor, text }) => [anchor, fullWidth(text)]),
  ]);
  return { file: `search/texts/${report[0]?.report.id}.bin`, content: gzipSync(JSON.stringify(text), { level: 9 }) };
}
