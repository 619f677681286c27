import { type FoundWord, findWords } from './find-words.ts';
import type { AreaKey, OutlineKey } from './outlines.ts';
import type { Subject } from './subjects.ts';
import { weighHeading } from './weigh-heading.ts';

/** What a part tells of. */
export interface Decision {
  /** At most two, the surer first; none where it tells of something beyond the outline, or where nothing can be told. */
  readonly areas: readonly AreaKey[];
  /** 0–1; 0 where nothing can be told. */
  readonly confidence: number;
  /** The words that decided, of the heading and of the text below it. */
  readonly inHeading: readonly FoundWord[];
  readonly inText: readonly FoundWord[];
}

/** A heading and the beginning of the text below it, in normal form without spaces. */
export interface PartTexts {
  readonly heading: string;
  readonly below: string;
}

/** An area, or that the outline names no such area. */
type Target = AreaKey | 'beyond';
type Scores = ReadonlyMap<Target, number>;

/** Of the words for a target after the weightiest, so much counts. */
const FURTHER_WORD = 0.3;
/** The most that the text weighs beside the heading, and the weight of its words from which on it does. */
const TEXT = { most: 2.6, from: 16 };
/** A second area is told where its weightiest word weighs at least so much, and this share of the first's. */
const SECOND = { least: 2.5, share: 0.6 };
const MOST_AREAS = 2;
/** Teaching staff is near to teaching the public: of the two the stronger alone is told. */
const NEAR_BEYOND = 'learning';
/** What speaks for no target at all, in nats. */
const NOTHING = 1;

/** Decides by the words of a heading first, then by those below it. */
export function decideAreas({ heading, below }: PartTexts, outline: OutlineKey): Decision {
  const targetsOf = targetsIn(outline);
  const [named, told] = [weighHeading(heading), findWords(below)];
  const scores = sumOf(headingScores(named, targetsOf), textScores(told, targetsOf));
  const first = [...scores.keys()].reduce<Target | null>(
    (a, b) => (scoreOf(scores, a) >= scoreOf(scores, b) ? a : b),
    null,
  );
  if (first === null || scoreOf(scores, first) <= NOTHING)
    return { areas: [], confidence: 0, inHeading: [], inText: [] };
  const areas = [first, ...besides(named, first, targetsOf)]
    .filter((target) => target !== 'beyond')
    .slice(0, MOST_AREAS);
  const chosen: readonly Target[] = areas.length > 0 ? areas : ['beyond'];
  const deciding = (words: readonly FoundWord[]) =>
    words.filter(({ subject }) => targetsOf(subject).some((target) => chosen.includes(target)));
  const inHeading = deciding(named);
  const weak = inHeading.every(({ weight }) => weight < SECOND.least);
  return { areas, confidence: shareOf(scores, chosen), inHeading, inText: weak ? deciding(told) : [] };
}

type TargetsOf = (subject: Subject) => readonly Target[];

function targetsIn(outline: OutlineKey): TargetsOf {
  return ({ areas }) => {
    const keys = areas[outline];
    return keys === null ? [] : keys.length === 0 ? ['beyond'] : keys;
  };
}

/** By the weightiest word for each target; further words add little. */
function headingScores(words: readonly FoundWord[], targetsOf: TargetsOf): Scores {
  const most = weightiest(words, targetsOf);
  const all = sums(words, targetsOf);
  return new Map([...all].map(([target, sum]) => [target, mixed(scoreOf(most, target), sum)]));
}

function mixed(most: number, sum: number): number {
  return most + FURTHER_WORD * (sum - most);
}

/** By the share of the text's words for each target; few words weigh little. */
function textScores(words: readonly FoundWord[], targetsOf: TargetsOf): Scores {
  const all = sums(words, targetsOf);
  const total = [...all.values()].reduce((a, b) => a + b, 0);
  const weight = TEXT.most * Math.min(1, total / TEXT.from);
  return new Map([...all].map(([target, sum]) => [target, (weight * sum) / total]));
}

/** Targets that a heading names beside the first, nearly as surely. */
function besides(heading: readonly FoundWord[], first: Target, targetsOf: TargetsOf): Target[] {
  const words = first === 'beyond' ? heading.filter(({ subject }) => subject.id !== NEAR_BEYOND) : heading;
  const most = weightiest(words, targetsOf);
  const least = Math.max(SECOND.least, SECOND.share * scoreOf(most, first));
  const others = [...most].filter(([target, weight]) => target !== first && weight >= least);
  return others.sort((a, b) => b[1] - a[1]).map(([target]) => target);
}

/** How much of everything the chosen have, scores taken as logarithms. */
function shareOf(scores: Scores, chosen: readonly Target[]): number {
  const exps = [...scores].map(([target, score]) => [target, Math.exp(score)] as const);
  const all = exps.reduce((sum, [, exp]) => sum + exp, Math.exp(NOTHING));
  return exps.reduce((sum, [target, exp]) => (chosen.includes(target) ? sum + exp : sum), 0) / all;
}

function weightiest(words: readonly FoundWord[], targetsOf: TargetsOf): Scores {
  return gather(words, targetsOf, Math.max);
}

function sums(words: readonly FoundWord[], targetsOf: TargetsOf): Scores {
  return gather(words, targetsOf, (a, b) => a + b);
}

function gather(words: readonly FoundWord[], targetsOf: TargetsOf, join: (a: number, b: number) => number): Scores {
  const scores = new Map<Target, number>();
  for (const { subject, weight } of words)
    for (const target of targetsOf(subject)) scores.set(target, join(scores.get(target) ?? 0, weight));
  return scores;
}

function sumOf(a: Scores, b: Scores): Scores {
  const sum = new Map(a);
  for (const [target, score] of b) sum.set(target, (sum.get(target) ?? 0) + score);
  return sum;
}

function scoreOf(scores: Scores, target: Target | null): number {
  return (target === null ? null : scores.get(target)) ?? 0;
}
