import { KEYWORDS_KEPT } from '../../archive/summarise.ts';
import type { ReportSummary } from '../../model/archive.ts';

/** The keywords of one report. */
export interface WordTally {
  readonly words: readonly (readonly [word: string, count: number])[];
  /** Weight of the lightest where the list was cut off, in thousandths, so that sums are the same in any order; 0 for a whole list. */
  readonly cut: number;
}

/** As many as a summary has. */
export function tally(_facts: readonly unknown[], { keywords }: Pick<ReportSummary, 'keywords'>): WordTally {
  const cut = keywords.length < KEYWORDS_KEPT ? 0 : (keywords.at(-1)?.weight ?? 0);
  return { words: keywords.map(({ word, count }) => [word, count]), cut: Math.round(cut * 1000) };
}
