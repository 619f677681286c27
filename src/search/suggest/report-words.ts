import { type CitedLaw, citedLaws } from '../../extract/facts/cited-laws.ts';
import { wordsOf } from '../../extract/facts/words-of.ts';
import type { SearchRecord } from '../search-record.ts';

/** What one report gives to the suggestions: a small part of a build's results, kept with them. */
export interface ReportWords {
  readonly laws: readonly CitedLaw[];
  /** Different words, sorted, without pieces of the names of the issuer and its places. */
  readonly words: readonly string[];
}

/** Words and laws of a report's records; pure. */
export function reportWords(records: readonly SearchRecord[]): ReportWords {
  const lines = linesOf(records);
  const { issuer = null, place = [] } = records[0]?.report ?? {};
  const names = [issuer ?? '', ...place];
  return {
    laws: citedLaws(lines),
    words: wordsOf(lines).filter((word) => !names.some((name) => name.includes(word))),
  };
}

/** Texts of records, a line a paragraph. */
export function linesOf(records: readonly SearchRecord[]): string[] {
  return records.flatMap(({ passages }) => passages.map(({ text }) => text));
}
