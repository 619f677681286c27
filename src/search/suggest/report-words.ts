import { wordsOf } from '../../extract/facts/words-of.ts';
import type { SearchRecord } from '../search-record.ts';

/** Different words of a report's records, sorted, without pieces of the names of the issuer and its places; pure. */
export function reportWords(records: readonly SearchRecord[]): string[] {
  const lines = linesOf(records);
  const { issuer = null, place = [] } = records[0]?.report ?? {};
  const names = [issuer ?? '', ...place];
  return wordsOf(lines).filter((word) => !names.some((name) => name.includes(word)));
}

/** Texts of records, a line a paragraph. */
export function linesOf(records: readonly SearchRecord[]): string[] {
  return records.flatMap(({ passages }) => passages.map(({ text }) => text));
}
