import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type IndicatorScore, ratesOf, scoreIndicators } from '../../scorer/score-indicators.ts';

const CASES = path.resolve(import.meta.dirname, '../../cases');
const BASELINE = JSON.parse(readFileSync(path.join(CASES, 'indicators-baseline.json'), 'utf8')) as Record<
  'precision' | 'recall' | 'worstKind',
  number
>;

describe('figures of the cases', () => {
  let scores: readonly IndicatorScore[];
  beforeAll(async () => {
    scores = await scoreIndicators(path.join(CASES, 'dev'));
  });

  it('are read as well as the committed baseline', () => {
    const { precision, recall, planted } = ratesOf(scores);
    expect(planted).toBe(851);
    const wrong = scores.flatMap(({ file, missed, surplus }) =>
      [...missed, ...surplus].map(({ key }) => `${file} ${key}`),
    );
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(BASELINE.precision);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(BASELINE.recall);
  });

  it('of every kind: no rule is dead, which a mean would hide', () => {
    const kinds = new Set(scores.flatMap(({ right, missed }) => [...right, ...missed].map(({ kind }) => kind)));
    expect(kinds.size).toBe(52);
    const poor = [...kinds].filter((kind) => {
      const { precision, recall } = ratesOf(scores, kind);
      return Math.min(precision, recall) < BASELINE.worstKind;
    });
    expect(poor).toEqual([]);
  });
});
