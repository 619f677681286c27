import type { Evidence, Match } from './match.ts';

/**
 * What each sort of evidence weighs, in nats: fitted by logistic regression to planted pairs of reports, of which a part of the synonyms was left
 * out each time, as texts nobody has seen have others. What headings, subjects and sections weigh is set by hand: planted ones say nothing.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  near: 4.37,
  whole: 4.17,
  matters: 3.81,
  heading: 1,
  subjects: 1,
  rare: 3.92,
  measures: 0.3,
};
const NOTHING = -5.67;

/** How the first by weight becomes a share of those that are right: its weight, what it is ahead of the second, whether it has no better plan. */
const CALIBRATION = { weight: 0.68, ahead: 0.21, mutual: 0.99, base: -0.79 };
/** What the second weighs where there is none. */
const NONE = -8;

/** Below it no paragraph is told as an answer: of those above some six in seven are right. */
export const LEAST = 0.35;
/** Others than the first are told from here on. */
export const LEAST_OTHER = 0.15;
/** Paragraphs that are told of one plan. */
export const MOST_TOLD = 3;

/** A paragraph beside a plan, and what share of such paragraphs does answer. */
export interface Judged extends Match {
  readonly score: number;
}

/** From which score on the first and others are told. */
export interface Bounds {
  readonly least: number;
  readonly leastOther: number;
}

/** The likeliest paragraphs for each plan of a report, at most `MOST_TOLD`, likeliest first; none where the first is not likely enough. */
export function judge(
  plans: readonly (readonly Match[])[],
  { least, leastOther }: Bounds = { least: LEAST, leastOther: LEAST_OTHER },
): Judged[][] {
  const weighed = plans.map((matches) => matches.map((match) => ({ ...match, weight: weightOf(match.evidence) })));
  const best = new Map<number, number>();
  for (const { paragraph, weight } of weighed.flat())
    best.set(paragraph, Math.max(best.get(paragraph) ?? weight, weight));
  return weighed.map((matches) => {
    const order = matches.sort((a, b) => b.weight - a.weight || a.paragraph - b.paragraph);
    const judged = order.slice(0, MOST_TOLD).map(({ weight, ...match }, at) => {
      const rival = (at === 0 ? order[1] : order[0])?.weight ?? NONE;
      const mutual = best.get(match.paragraph) === weight;
      return { ...match, score: shareOf({ weight, ahead: weight - rival, mutual }) };
    });
    judged.sort((a, b) => b.score - a.score);
    return (judged[0]?.score ?? 0) < least ? [] : judged.filter(({ score }, at) => at === 0 || score >= leastOther);
  });
}

function weightOf(evidence: Evidence): number {
  const names = Object.keys(WEIGHTS) as (keyof Evidence)[];
  return names.reduce((sum, name) => sum + WEIGHTS[name] * evidence[name], NOTHING);
}

function shareOf({ weight, ahead, mutual }: { weight: number; ahead: number; mutual: boolean }): number {
  const { base, ...by } = CALIBRATION;
  const sum = base + by.weight * weight + by.ahead * ahead + (mutual ? by.mutual : 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
