import { byText } from '../../archive/order.ts';
import type { ReportSummary } from '../../model/archive.ts';
import type { Keyword } from '../../model/report.ts';
import type { ResultContext } from '../comparison.ts';
import type { Totals } from './join.ts';

const TERMS_KEPT = 12;
/** Below this a word's preference for a report may be chance (z, two-sided 5 %). */
const LEAST_Z = 1.96;
/** Weight of the archive as a prior, in words. */
const PRIOR_WORDS = 100;

/**
 * Terms that a report uses more than the others do, by its id: log-odds ratio with an informative Dirichlet prior, as z-score
 * (Monroe, Colaresi, Quinn: Fightin' Words, 2008), over the keywords of the summaries. Lists of keywords end, so a
 * report that does not name a word is taken to use it half as often as its lightest keyword. Names of the issuer and
 * its places are no terms; a single report has none.
 */
export function result(
  totals: Totals,
  { summaries }: Pick<ResultContext, 'summaries'>,
): ReadonlyMap<string, readonly Keyword[]> {
  const alone = summaries.length < 2;
  return new Map(summaries.map((report) => [report.id, alone ? [] : termsOf(report, totals)]));
}

function termsOf({ keywords, issuer, region }: ReportSummary, totals: Totals): Keyword[] {
  const own = keywords.reduce((sum, keyword) => sum + keyword.count, 0);
  const names = [issuer.value ?? '', ...(region.value ?? [])];
  return keywords
    .filter(({ word }) => !names.some((name) => name.includes(word)))
    .map((keyword) => ({ ...keyword, weight: zScore(keyword, own, totals) }))
    .filter(({ weight }) => weight >= LEAST_Z)
    .sort((a, b) => b.weight - a.weight || byText(a.word, b.word))
    .slice(0, TERMS_KEPT);
}

/** How far the word's odds here lie above its odds in the other reports, in standard errors; four decimals. */
function zScore({ word, count: here, weight }: Keyword, own: number, totals: Totals): number {
  const { count = 0, cuts = 0 } = totals.words.get(word) ?? {};
  const unseen = weight > 0 ? ((totals.cuts - cuts) / 1000 / weight) * here * 0.5 : 0;
  const total = totals.count + unseen;
  const there = count - here + unseen;
  const prior = ((here + there) / total) * PRIOR_WORDS;
  const logOdds = (n: number, size: number) => Math.log((n + prior) / (size + PRIOR_WORDS - n - prior));
  const spread = Math.sqrt(1 / (here + prior) + 1 / (there + prior));
  return Math.round(((logOdds(here, own) - logOdds(there, total - own)) / spread) * 1e4) / 1e4;
}
