import { judge, MOST_TOLD } from '../../../src/facts/follow-ups/judge.ts';
import type { AnswerParagraph } from '../../../src/facts/follow-ups/list-answers.ts';
import { openMatcher } from '../../../src/facts/follow-ups/match.ts';
import { pairsOf } from '../../../src/facts/follow-ups/terms.ts';
import { flatLine } from '../../../src/facts/items/flat-line.ts';
import { clausesIn } from '../../../src/facts/items/sentences.ts';
import { toBackground } from '../../../src/facts/rarity.ts';
import { randomFrom } from '../../fuzz/random.ts';
import { countPairs } from '../support/count-pairs.ts';
import { type Half, type PlantedItem, type PlantedPair, plantPair, readMatters, type Style } from './plant.ts';

/** An item with what was told of it: paragraphs, the likeliest first, and how likely the first is. */
export interface Told {
  readonly item: PlantedItem;
  readonly ranking: readonly number[];
  readonly score: number;
  readonly none: boolean;
}

/** Pairs of reports made of the matters of one half. */
export function plantedPairs(half: Half, count: number, seed: number): PlantedPair[] {
  const random = randomFrom(seed);
  const matters = readMatters(half);
  return Array.from({ length: count }, () => plantPair(matters, random));
}

/** What the code tells of every item. */
export function tellAll(pairs: readonly PlantedPair[]): Told[] {
  const background = toBackground([
    countPairs(pairs.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => pairsOf(flatLine({ text }).flat)))),
  ]);
  return pairs.flatMap(({ items, paragraphs }) => {
    const match = openMatcher(paragraphs.map(toAnswer), background);
    return items.map((item) => {
      const matches = match(flatLine({ text: item.text }).flat);
      // Beside what is told: whatever comes next, and the first where nothing is told.
      const all = judge(matches, { least: 0, leastOther: 0 });
      return {
        item,
        ranking: all.map(({ paragraph }) => paragraph),
        score: all[0]?.score ?? 0,
        none: judge(matches).length === 0,
      };
    });
  });
}

function toAnswer({ text, heading }: PlantedPair['paragraphs'][number], nth: number): AnswerParagraph {
  const line = flatLine({ text });
  return {
    scope: 'measures',
    anchor: `p-${nth}`,
    line,
    heading: flatLine({ text: heading }).flat,
    sentences: clausesIn(line.flat, 0, line.flat.length),
  };
}

type Ranking = readonly Pick<Told, 'item' | 'ranking'>[];

/** Share of the answered items whose paragraph stands among the first so many. */
export function shareAmong(told: Ranking, first: number, style?: Style): number {
  const answered = told.filter(({ item }) => item.answer !== null && (style === undefined || item.style === style));
  const right = answered.filter(({ item, ranking }) => ranking.slice(0, first).includes(item.answer as number));
  return right.length / answered.length;
}

/** F1 of “no counterpart”. */
export function noneF1(told: readonly Told[]): number {
  const right = told.filter(({ item, none }) => none && item.answer === null).length;
  const wrong = told.filter(({ item, none }) => none !== (item.answer === null)).length;
  return (2 * right) / (2 * right + wrong);
}

/** Mean distance of the score from the share of those that are right, over tenths of the score. */
export function calibrationError(told: readonly Told[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, score: 0, right: 0 }));
  for (const { item, ranking, score } of told) {
    const bin = bins[Math.min(9, Math.floor(score * 10))] as (typeof bins)[number];
    bin.count++;
    bin.score += score;
    if (item.answer !== null && ranking[0] === item.answer) bin.right++;
  }
  return bins.reduce((sum, { score, right }) => sum + Math.abs(score - right), 0) / told.length;
}

/** The paragraphs by plain BM25 over pairs of characters, weighed within the report alone. */
export function plainBm25(pairs: readonly PlantedPair[]): Ranking {
  return pairs.flatMap(({ items, paragraphs }) => {
    const texts = paragraphs.map(({ text }) => flatLine({ text }).flat);
    const sets = texts.map(pairsOf);
    const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
    const rarity = (pair: number) => {
      const having = sets.filter((set) => set.has(pair)).length;
      return Math.log(1 + (sets.length - having + 0.5) / (having + 0.5));
    };
    return items.map((item) => {
      const plan = [...pairsOf(flatLine({ text: item.text }).flat)];
      const scores = sets.map((set, nth) => {
        const norm = 1.2 * (0.25 + (0.75 * (texts[nth] as string).length) / mean);
        return plan.reduce((sum, pair) => (set.has(pair) ? sum + (rarity(pair) * 2.2) / (1 + norm) : sum), 0);
      });
      return { item, ranking: rankingBy(scores) };
    });
  });
}

/** The paragraphs by what their headings share with the plan. */
export function sameHeading(pairs: readonly PlantedPair[]): Ranking {
  return pairs.flatMap(({ items, paragraphs }) =>
    items.map((item) => {
      const plan = pairsOf(flatLine({ text: item.text }).flat);
      const scores = paragraphs.map(
        ({ heading }) => [...pairsOf(flatLine({ text: heading }).flat)].filter((pair) => plan.has(pair)).length,
      );
      return { item, ranking: rankingBy(scores) };
    }),
  );
}

function rankingBy(scores: readonly number[]): number[] {
  return scores
    .map((score, nth) => ({ score, nth }))
    .sort((a, b) => b.score - a.score || a.nth - b.nth)
    .map(({ nth }) => nth)
    .slice(0, MOST_TOLD);
}
