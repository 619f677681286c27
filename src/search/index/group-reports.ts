import { compareNewest } from '../compare-newest.ts';
import { SCOPE_KEYS, type SearchRecord } from '../search-record.ts';
import { shardOf } from '../shard-of.ts';

/** Records of one report in the order of `SCOPE_KEYS`, reports newest first. */
export function groupByReport(records: readonly SearchRecord[]): SearchRecord[][] {
  const groups = new Map<string, SearchRecord[]>();
  for (const record of records) {
    const group = groups.get(record.report.id) ?? [];
    groups.set(record.report.id, group);
    group.push(record);
  }
  for (const group of groups.values()) group.sort((a, b) => SCOPE_KEYS.indexOf(a.scope) - SCOPE_KEYS.indexOf(b.scope));
  return [...groups.values()].sort(([a], [b]) => compareNewest((a as SearchRecord).report, (b as SearchRecord).report));
}

/** Reports by shard; one stays in its shard whatever other reports come: its id alone decides. */
export function spread(reports: readonly SearchRecord[][], count: number): SearchRecord[][][] {
  const shards: SearchRecord[][][] = Array.from({ length: count }, () => []);
  for (const report of reports) shards[shardOf(report[0]?.report.id ?? '', count)]?.push(report);
  return shards;
}
