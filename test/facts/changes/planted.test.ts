import { describe, expect, it } from 'vitest';
import { comparable } from '../../../src/facts/changes/comparable.ts';
import { diffParagraph } from '../../../src/facts/changes/diff-paragraph.ts';
import { pairParagraphs } from '../../../src/facts/changes/pair-paragraphs.ts';
import { pick, randomFrom } from '../../fuzz/random.ts';
import { syntheticCapture } from '../../synthetic/synthetic-reports.ts';
import { openWordWalk } from '../../synthetic/word-walk.ts';
import { figureSentence, type Planted, plant } from './plant.ts';

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

/** What many paragraphs begin with alike. */
const BOILERPLATE = [
  '坚持以习近平法治思想为指导，全面贯彻落实党中央、国务院决策部署，',
  '严格落实行政执法公示、执法全过程记录、重大执法决定法制审核三项制度，',
  '进一步提升行政执法规范化水平，切实维护人民群众合法权益，',
];

/** Reports as they are, whose paragraphs look alike, and with so many clauses replaced by others. */
interface Hardship {
  readonly lookAlike: boolean;
  readonly replaced: number;
}

function measure({ lookAlike, replaced }: Hardship) {
  const walk = openWordWalk();
  const linesOf = (at: number) => syntheticCapture(at, walk).text.split('\n').filter(Boolean);
  const scores = { paired: score(), movedFound: score(), movedRight: score(), figures: score(), figuresRight: score() };
  for (let number = 0; number < REPORTS; number++) {
    const random = randomFrom(number + 1);
    const begin = (line: string) =>
      lookAlike && random() < 0.6 ? pick(BOILERPLATE, random) + line.slice(0, 30) : line;
    const earlier = linesOf(number).map((line) => begin(line) + (random() < 0.5 ? figureSentence(random) : ''));
    const others = linesOf(number + 500)
      .flatMap((line) => line.split(/[，。]/u))
      .filter((clause) => clause.length > 5);
    const replace = (planted: Planted): Planted => {
      const clauses = planted.text.split('，');
      const text = clauses
        .map((one) => (/\d/u.test(one) || random() > replaced ? one : pick(others, random)))
        .join('，');
      return planted.source === null ? planted : { ...planted, text };
    };
    const later = plant(earlier, linesOf(number + 1000).slice(4, 7), random).map(replace);
    const { partners, moved } = pairParagraphs(
      earlier.map((text) => comparable(text).units),
      later.map(({ text }) => comparable(text).units),
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

const PLANTED = [
  ['paragraphs find what they were made of', 'paired', 0.99],
  ['moved paragraphs are found', 'movedFound', 0.98],
  ['what is told as moved was', 'movedRight', 0.95],
  ['changed figures are marked', 'figures', 0.99],
  ['what is marked as a changed figure is one', 'figuresRight', 0.99],
] as const;

describe.each([
  ['of synthetic reports', { lookAlike: false, replaced: 0 }, [1, 1, 1, 1, 1]],
  ['of reports whose paragraphs look alike', { lookAlike: true, replaced: 0 }, [1, 1, 1, 1, 1]],
  ['where a fifth of the clauses is another', { lookAlike: true, replaced: 0.2 }, [0.97, 0.97, 1, 1, 1]],
])('planted changes %s', (_, hardship, easier) => {
  const scores = measure(hardship);

  it.each(PLANTED.map((row, at) => [...row, easier[at] ?? 1] as const))('%s', (_name, name, least, share) => {
    expect(scores[name].asked).toBeGreaterThan(200);
    expect(shareOf(scores[name]), JSON.stringify(scores)).toBeGreaterThanOrEqual(least * share);
  });
});
