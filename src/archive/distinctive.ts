import type { DistinctiveTerms, ReportSummary } from '../model/archive.ts';
import type { Keyword } from '../model/report.ts';
import { byText } from './order.ts';
import { KEYWORDS_KEPT } from './summarise.ts';

const TERMS_KEPT = 12;
/** Below this a word's preference for a report may be chance (z, two-sided 5 %). */
const LEAST_Z = 1.96;
/** Weight of the archive as a prior, in words. */
const PRIOR_WORDS = 100;

/** A word over the whole archive: how often lists name it, and the least weights of the lists that do, summed. */
interface WordTotal {
  count: number;
  cuts: number;
}

/** The archive's words, all counts summed, all least weights summed. */
interface Totals {
  readonly words: ReadonlyMap<string, WordTotal>;
  readonly count: number;
  readonly cuts: number;
}

/**
 * Terms that a report uses more than the others do: log-odds ratio with an informative Dirichlet prior, as z-score
 * (Monroe, Colaresi, Quinn: Fightin' Words, 2008), over the keywords of the summaries. Lists of keywords end, so a
 * report that does not name a word is taken to use it half as often as its lightest keyword. Names of the issuer and
 * its places are no terms; a single report has none.
 */
export function distinctiveTerms(reports: readonly ReportSummary[]): DistinctiveTerms[] {
  const totals = sumUp(reports);
  return reports.map((report) => ({ id: report.id, words: reports.length < 2 ? [] : termsOf(report, totals) }));
}

function sumUp(reports: readonly ReportSummary[]): Totals {
  const words = new Map<string, WordTotal>();
  const sums = { count: 0, cuts: 0 };
  for (const report of reports) {
    const cut = cutOf(report);
    sums.cuts += cut;
    for (const { word, count } of report.keywords) {
      const total = words.get(word) ?? { count: 0, cuts: 0 };
      words.set(word, { count: total.count + count, cuts: total.cuts + cut });
      sums.count += count;
    }
  }
  return { words, ...sums };
}

function termsOf(report: ReportSummary, totals: Totals): Keyword[] {
  const own = report.keywords.reduce((sum, keyword) => sum + keyword.count, 0);
  const names = [report.issuer.value ?? '', ...(report.region.value ?? [])];
  return report.keywords
    .filter(({ word }) => !names.some((name) => name.includes(word)))
    .map((keyword) => ({ ...keyword, weight: zScore(keyword, own, totals) }))
    .filter(({ weight }) => weight >= LEAST_Z)
    .sort((a, b) => b.weight - a.weight || byText(a.word, b.word))
    .slice(0, TERMS_KEPT);
}

/** How far the word's odds here lie above its odds in the other reports, in standard errors; four decimals. */
function zScore({ word, count: here, weight }: Keyword, own: number, totals: Totals): number {
  const { count, cuts } = totals.words.get(word) as WordTotal;
  const unseen = weight > 0 ? ((totals.cuts - cuts) / weight) * here * 0.5 : 0;
  const total = totals.count + unseen;
  const there = count - here + unseen;
  const prior = ((here + there) / total) * PRIOR_WORDS;
  const logOdds = (n: number, size: number) => Math.log((n + prior) / (size + PRIOR_WORDS - n - prior));
  const spread = Math.sqrt(1 / (here + prior) + 1 / (there + prior));
  return Math.round(((logOdds(here, own) - logOdds(there, total - own)) / spread) * 1e4) / 1e4;
}

/** Weight of the lightest keyword of a list that was cut off; 0 for a whole list. */
function cutOf({ keywords }: ReportSummary): number {
  return keywords.length < KEYWORDS_KEPT ? 0 : (keywords.at(-1)?.weight ?? 0);
}
