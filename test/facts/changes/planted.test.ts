import { describe, expect, it } from 'vitest';
import { comparedUnits } from '../../../src/facts/changes/comparable.ts';
import { diffParagraph } from '../../../src/facts/changes/diff-paragraph.ts';
import { pairParagraphs } from '../../../src/facts/changes/pair-paragraphs.ts';
import { randomFrom } from '../../fuzz/random.ts';
import { syntheticCapture } from '../../synthetic/synthetic-reports.ts';
import { openWordWalk } from '../../synthetic/word-walk.ts';
import { figureSentence, plant } from './plant.ts';

const REPORTS = 120;

/** Share of what was asked that holds. */
interface Score {
  asked: number;
  held: number;
}
const score = (): Score => ({ asked: 0, held: 0 });
const tell = (of: Score, holds: boolean) => {
  of.asked++;
  if (holds) of.held++;
};
const shareOf = ({ asked, held }: Score) => held / asked;

function measure() {
  const walk = openWordWalk();
  const scores = { paired: score(), movedFound: score(), movedRight: score(), figures: score(), figuresRight: score() };
  for (let number = 0; number < REPORTS; number++) {
    const random = randomFrom(number + 1);
    const linesOf = (at: number) => syntheticCapture(at, walk).text.split('\n').filter(Boolean);
    const earlier = linesOf(number).map((line) => (random() < 0.5 ? line + figureSentence(random) : line));
    const later = plant(earlier, linesOf(number + 1000).slice(4, 7), random);
    const { partners, moved } = pairParagraphs(
      earlier.map(comparedUnits),
      later.map(({ text }) => comparedUnits(text)),
    );
    for (const [at, planted] of later.entries()) {
      const partner = partners[at] as number;
      if (planted.source !== null) tell(scores.paired, partner === planted.source);
      if (planted.moved) tell(scores.movedFound, partner === planted.source && moved.has(at));
      if (moved.has(at)) tell(scores.movedRight, planted.moved);
      const { figures } = partner < 0 ? { figures: [] } : diffParagraph(earlier[partner] ?? '', planted.text);
      const [asked, found] = [planted.figures.map(String), figures.map(({ was, is }) => `${was},${is}`)];
      for (const one of asked) tell(scores.figures, found.includes(one));
      for (const one of found) tell(scores.figuresRight, asked.includes(one));
    }
  }
  return scores;
}

describe('planted changes of synthetic reports', () => {
  const scores = measure();

  it.each([
    ['paragraphs find what they were made of', 'paired', 0.99],
    ['moved paragraphs are found', 'movedFound', 0.98],
    ['what is told as moved was', 'movedRight', 0.95],
    ['changed figures are marked', 'figures', 0.99],
    ['what is marked as a changed figure is one', 'figuresRight', 0.99],
  ] as const)('%s', (_, name, least) => {
    expect(scores[name].asked).toBeGreaterThan(200);
    expect(shareOf(scores[name]), JSON.stringify(scores)).toBeGreaterThanOrEqual(least);
  });
});
