import type { SearchRecord } from '../../../src/search/search-record.ts';
import { fold } from '../../../src/text/fold.ts';

/** `report scope count` of every record in which each term stands within a paragraph, found by looking at every text. */
export function bruteForce(records: readonly SearchRecord[], query: string): string[] {
  const terms = query
    .split(/\s+/u)
    .map(fold)
    .filter((term) => term !== '');
  return records
    .map((record) => ({ record, counts: terms.map((term) => countIn(record, term)) }))
    .filter(({ counts }) => counts.every((count) => count > 0))
    .map(({ record, counts }) => `${record.report.id} ${record.scope} ${counts.reduce((a, b) => a + b, 0)}`)
    .sort();
}

function countIn(record: SearchRecord, term: string): number {
  return record.passages.reduce((sum, { text }) => sum + fold(text).split(term).length - 1, 0);
}
