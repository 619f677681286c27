import { foldForSearch } from '../fold-for-search.ts';
import type { TermRow } from '../suggest-file.ts';

interface Count {
  readonly word: string;
  reports: number;
  times: number;
}

/** Counts words in texts as the exact search does: folded, within a paragraph, not overlapping themselves. */
export interface WordCounter {
  /** Adds a report's paragraphs. */
  readonly add: (lines: readonly string[]) => void;
  /** In the order of the words given. */
  readonly rows: () => TermRow[];
}

/** A counter for words of two characters and more, found by their first two, so that a text is gone through once. */
export function countWords(words: readonly string[]): WordCounter {
  const counts = words.map((word): Count => ({ word, reports: 0, times: 0 }));
  const byPair = new Map<string, Count[]>();
  for (const count of counts) {
    const pair = count.word.slice(0, 2);
    byPair.set(pair, [...(byPair.get(pair) ?? []), count]);
  }
  return {
    add: (lines) => {
      const seen = new Set<Count>();
      for (const line of lines) countLine(foldForSearch(line).text, byPair, seen);
      for (const count of seen) count.reports++;
    },
    rows: () => counts.map(({ word, reports, times }): TermRow => [word, reports, times]),
  };
}

function countLine(text: string, byPair: ReadonlyMap<string, readonly Count[]>, seen: Set<Count>): void {
  const ends = new Map<Count, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    for (const count of byPair.get(text.slice(at, at + 2)) ?? []) {
      if (!text.startsWith(count.word, at) || (ends.get(count) ?? 0) > at) continue;
      ends.set(count, at + count.word.length);
      count.times++;
      seen.add(count);
    }
  }
}
