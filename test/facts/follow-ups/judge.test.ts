import { describe, expect, it } from 'vitest';
import { judge, LEAST, MOST_BY_FIELDS, MOST_TOLD, PARTICULAR } from '../../../src/facts/follow-ups/judge.ts';
import type { Evidence, Match } from '../../../src/facts/follow-ups/match.ts';
import { LIKELY } from '../../../src/model/follow-up.ts';

const NONE: Evidence = { near: 0, whole: 0, fields: 0, characters: 0, heading: 0, rare: 0, measures: 0 };
const match = (paragraph: number, evidence: Partial<Evidence>): Match => ({
  paragraph,
  sentence: 0,
  evidence: { ...NONE, ...evidence },
});
const scores = (...evidence: Partial<Evidence>[]) =>
  judge(evidence.map((one, nth) => match(nth, one))).map(({ score }) => score);

describe('the score of a paragraph', () => {
  it('is a share beside the others and beside there being no answer', () => {
    const strong = { near: 0.8, whole: 0.8, fields: 0.5, characters: 0.7, rare: 0.8 };
    const [alone] = scores(strong);
    const both = scores(strong, strong);
    expect(alone).toBeGreaterThan(0.9);
    expect(both).toEqual([both[0], both[0]]);
    expect((both[0] ?? 1) * 2).toBeLessThanOrEqual(1);
  });

  it('is told from its least on', () => {
    expect(scores({ fields: 0.5, characters: 0.43 })[0]).toBeGreaterThanOrEqual(LEAST);
    expect(scores({ fields: 0.5, characters: 0.3 })).toEqual([]);
  });

  it('is never very likely by fields alone', () => {
    const by = (rare: number) => scores({ fields: 1, characters: 1, rare })[0] ?? 0;
    expect(by(PARTICULAR - 0.01)).toBe(MOST_BY_FIELDS);
    expect(MOST_BY_FIELDS).toBeLessThan(LIKELY);
    expect(by(PARTICULAR)).toBeGreaterThan(LIKELY);
  });

  it('is told of three, the likeliest first', () => {
    const matches = [0.5, 0.6, 0.7, 0.65].map((fields, nth) => match(nth, { fields, characters: 0.5 }));
    const told = judge(matches, { least: 0, leastOther: 0 });
    expect(told.map(({ paragraph }) => paragraph)).toEqual([2, 3, 1].slice(0, MOST_TOLD));
  });

  it('is told of others from their least on', () => {
    const others = (fields: number) => scores({ fields: 0.8, characters: 0.6 }, { fields, characters: 0.6 }).length;
    expect([others(0.4), others(0.55)]).toEqual([1, 2]);
  });
});
