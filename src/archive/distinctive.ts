import type { DistinctiveTerms, ReportSummary } from '../model/archive.ts';
import type { Keyword } from '../model/report.ts';
import { byText } from './order.ts';

const TERMS_KEPT = 12;
/** Below this a word's preference for a report may be chance (z, two-sided 5 %). */
const LEAST_Z = 1.96;
/** Weight of the archive as a prior, in words. */
const PRIOR_WORDS = 100;

/**
 * Terms that a report uses more than the others do: log-odds ratio with an informative Dirichlet prior, as z-score
 * (Monroe, Colaresi, Quinn: Fightin' Words, 2008), over the keywords of the summaries. A single report has none.
 */
export function distinctiveTerms(reports: readonly ReportSummary[]): DistinctiveTerms[] {
  const counts = new Map<string, number>();
  for (const { keywords } of reports)
    for (const { word, count } of keywords) counts.set(word, (counts.get(word) ?? 0) + count);
  const total = sumOf(counts.values());
  return reports.map((report) => ({ id: report.id, words: reports.length < 2 ? [] : termsOf(report, counts, total) }));
}

function termsOf({ keywords }: ReportSummary, counts: ReadonlyMap<string, number>, total: number): Keyword[] {
  const own = sumOf(keywords.map((keyword) => keyword.count));
  return keywords
    .map((keyword) => ({ ...keyword, weight: zScore(keyword.count, own, counts.get(keyword.word) ?? 0, total) }))
    .filter(({ weight }) => weight >= LEAST_Z)
    .sort((a, b) => b.weight - a.weight || byText(a.word, b.word))
    .slice(0, TERMS_KEPT);
}

/** How far the word's odds here lie above its odds in the other reports, in standard errors; four decimals. */
function zScore(here: number, own: number, everywhere: number, total: number): number {
  const prior = (everywhere / total) * PRIOR_WORDS;
  const there = everywhere - here;
  const logOdds = (count: number, size: number) => Math.log((count + prior) / (size + PRIOR_WORDS - count - prior));
  const spread = Math.sqrt(1 / (here + prior) + 1 / (there + prior));
  return Math.round(((logOdds(here, own) - logOdds(there, total - own)) / spread) * 1e4) / 1e4;
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
