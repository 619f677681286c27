import type { SearchRecord } from '../../src/search/search-record.ts';
import { fold } from '../../src/text/fold.ts';

/** A section with its paragraphs folded. */
export interface FoldedSection {
  readonly report: string;
  readonly scope: string;
  readonly paragraphs: readonly string[];
}

/** An archive as one looks through it by eye: slow, and never wrong. */
export interface FoldedArchive {
  readonly sections: readonly FoldedSection[];
  /** Titles and headings of each report, folded. */
  readonly heads: ReadonlyMap<string, string>;
}

/** Folds every paragraph, heading and title once. */
export function foldArchive(records: Iterable<SearchRecord>): FoldedArchive {
  const sections: FoldedSection[] = [];
  const heads = new Map<string, string>();
  for (const { report, scope, passages } of records) {
    sections.push({ report: report.id, scope, paragraphs: passages.map(({ text }) => signs(fold(text))) });
    const headings = passages.filter(({ heading }) => heading === true).map(({ text }) => signs(fold(text)));
    const known = heads.get(report.id) ?? signs(fold(report.title ?? ''));
    heads.set(report.id, [known, ...headings].join('\n'));
  }
  return { sections, heads };
}

/** `report scope count` for each section that has all words, each within a paragraph. */
export function lookThrough({ sections }: FoldedArchive, words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { report, scope, paragraphs } of sections) {
    const counts = words.map((word) => paragraphs.reduce((sum, text) => sum + occurrences(text, word), 0));
    if (counts.every((count) => count > 0))
      found.set(
        `${report} ${scope}`,
        counts.reduce((a, b) => a + b, 0),
      );
  }
  return found;
}

function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++;
  return count;
}

function signs(text: string): string {
  return text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/〔/gu, '[').replace(/〕/gu, ']');
}
