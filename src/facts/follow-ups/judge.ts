import { LIKELY } from '../../model/follow-up.ts';
import type { Evidence, Match } from './match.ts';

/**
 * What each sort of evidence weighs, in nats, beside there being no answer: fitted to planted pairs of reports, of which half of the words of
 * fields were left out, as texts nobody has seen have others. What headings and sections weigh is set by hand: planted ones say nothing.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  near: 1.16,
  whole: 1.5,
  fields: 6.29,
  characters: 4.44,
  heading: 1,
  rare: 2.57,
  measures: 0.3,
};
const NOTHING = -5.64;

/** Below it no paragraph is told as an answer. */
export const LEAST = 0.35;
/** Others than the first are told from here on. */
export const LEAST_OTHER = 0.1;
/** Paragraphs that are told of one plan. */
export const MOST_TOLD = 3;

/** Share of a plan's own words from which on both say something particular. */
export const PARTICULAR = 0.1;
/** Fields alone make nothing very likely. */
export const MOST_BY_FIELDS = LIKELY - 0.01;

/** A paragraph beside a plan, and what share of such paragraphs does answer. */
export interface Judged extends Match {
  readonly score: number;
}

/** From which score on the first and others are told. */
export interface Bounds {
  readonly least: number;
  readonly leastOther: number;
}

/** The likeliest paragraphs for a plan, at most `MOST_TOLD`, likeliest first; none where the first is not likely enough. */
export function judge(
  matches: readonly Match[],
  { least, leastOther }: Bounds = { least: LEAST, leastOther: LEAST_OTHER },
): Judged[] {
  const odds = matches.map(({ evidence }) => Math.exp(weightOf(evidence)));
  // One of them answers, or none does.
  const all = odds.reduce((sum, one) => sum + one, 1);
  const judged = matches
    .map((match, at) => ({ match, share: (odds[at] as number) / all }))
    .sort((a, b) => b.share - a.share || a.match.paragraph - b.match.paragraph)
    .slice(0, MOST_TOLD)
    .map(({ match, share }): Judged => ({ ...match, score: scoreOf(match.evidence, share) }));
  return (judged[0]?.score ?? 0) < least ? [] : judged.filter(({ score }, at) => at === 0 || score >= leastOther);
}

function weightOf(evidence: Evidence): number {
  const names = Object.keys(WEIGHTS) as (keyof Evidence)[];
  return names.reduce((sum, name) => sum + WEIGHTS[name] * evidence[name], NOTHING);
}

function scoreOf({ rare }: Evidence, share: number): number {
  return Math.round(100 * Math.min(share, rare < PARTICULAR ? MOST_BY_FIELDS : 1)) / 100;
}
