import type { ReportSummary } from '../model/archive.ts';
import { byText, groupBy } from './order.ts';

/** Two captures that hold nearly the same text, by path. */
export interface NearDuplicate {
  readonly first: ReportSummary;
  readonly other: ReportSummary;
}

/** Keywords are compared in bands by weight, so that an edit that changes a few counts leaves the other bands alike. */
const BANDS: readonly (readonly [from: number, to: number])[] = [
  [0, 8],
  [8, 16],
  [16, 24],
];
/** So many bands must be alike, each word as often in one text as in the other. */
const ALIKE = 2;

/**
 * Captures whose text is nearly the same under another name or year: document mills sell old reports with every year
 * replaced. Names of issuers and places are no keywords, so swapping them changes nothing here.
 */
export function nearDuplicates(reports: readonly ReportSummary[]): NearDuplicate[] {
  const shared = new Map<string, { pair: NearDuplicate; bands: number }>();
  for (const [from, to] of BANDS) {
    const groups = groupBy(reports, ({ keywords }) => (keywords.length < to ? null : bandOf(keywords.slice(from, to))));
    for (const group of groups.values()) {
      const [first, ...others] = [...group].sort((a, b) => byText(a.path, b.path));
      for (const other of first ? others : []) {
        const key = `${first?.id} ${other.id}`;
        shared.set(key, { pair: { first: first as ReportSummary, other }, bands: (shared.get(key)?.bands ?? 0) + 1 });
      }
    }
  }
  return [...shared.values()].filter(({ bands }) => bands >= ALIKE).map(({ pair }) => pair);
}

function bandOf(keywords: ReportSummary['keywords']): string {
  return keywords.map(({ word, count }) => `${word}${count}`).join(' ');
}
