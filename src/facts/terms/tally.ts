import type { ReportSummary } from '../../model/archive.ts';
import type { Level } from '../../model/report.ts';
import type { Vocabulary } from './observe.ts';

/** The vocabulary of one report, and whose it is. */
export interface TermTally extends Omit<Vocabulary, 'at'> {
  readonly year: number | null;
  readonly issuer: string | null;
  readonly level: Level | null;
  /** From the province down. */
  readonly region: readonly string[];
}

const NOTHING = { paragraphs: 0, words: '', parts: '', runs: '' };

/** What the join sees of a report: its vocabulary, which is bounded; a report without words has an empty one. */
export function tally(
  [vocabulary]: readonly Vocabulary[],
  { year, issuer, level, region }: Pick<ReportSummary, 'year' | 'issuer' | 'level' | 'region'>,
): TermTally {
  const { paragraphs, words, parts, runs } = vocabulary ?? NOTHING;
  const of = { year: year.value, issuer: issuer.value, level: level.value, region: region.value ?? [] };
  return { ...of, paragraphs, words, parts, runs };
}
