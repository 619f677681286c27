import { foldForSearch } from '../fold-for-search.ts';
import type { TermRow } from '../suggest-file.ts';

interface Count {
  readonly word: string;
  reports: number;
  times: number;
  /** The last report that has it, and where in all that was read its last occurrence ends. */
  report: number;
  end: number;
}

/** Words by their first two units. */
type WordsByPair = ReadonlyMap<number, ReadonlyMap<number, readonly Count[]>>;

/** Counts words in texts as the exact search does: folded, within a paragraph, not overlapping themselves. */
export interface WordCounter {
  /** Adds a report's paragraphs. */
  readonly add: (lines: readonly string[]) => void;
  /** In the order of the words given. */
  readonly rows: () => TermRow[];
}

/** A counter for words of two characters and more, found by their first two, so that a text is gone through once. */
export function countWords(words: readonly string[]): WordCounter {
  const counts = words.map((word): Count => ({ word, reports: 0, times: 0, report: 0, end: 0 }));
  const byPair = groupByPair(counts);
  let report = 0;
  let begin = 0;
  return {
    add: (lines) => {
      report++;
      for (const line of lines) {
        const { text } = foldForSearch(line);
        countLine(text, byPair, { report, begin });
        begin += text.length;
      }
    },
    rows: () => counts.map(({ word, reports, times }): TermRow => [word, reports, times]),
  };
}

function groupByPair(counts: readonly Count[]): WordsByPair {
  const byPair = new Map<number, Map<number, Count[]>>();
  for (const count of counts) {
    const [first, second] = [count.word.charCodeAt(0), count.word.charCodeAt(1)];
    const seconds = byPair.get(first) ?? new Map<number, Count[]>();
    byPair.set(first, seconds.set(second, [...(seconds.get(second) ?? []), count]));
  }
  return byPair;
}

/** Where a line stands: in which report, and after how many units of all that was read. */
interface LinePlace {
  readonly report: number;
  readonly begin: number;
}

function countLine(text: string, byPair: WordsByPair, { report, begin }: LinePlace): void {
  for (let at = 0; at + 1 < text.length; at++) {
    const found = byPair.get(text.charCodeAt(at))?.get(text.charCodeAt(at + 1));
    if (found === undefined) continue;
    for (const count of found) {
      if (count.end > begin + at || !text.startsWith(count.word, at)) continue;
      count.end = begin + at + count.word.length;
      count.times++;
      if (count.report !== report) count.reports++;
      count.report = report;
    }
  }
}
