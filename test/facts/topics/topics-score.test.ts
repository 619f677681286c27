import { describe, expect, it } from 'vitest';
import { OUTLINES, outlineOf } from '../../../src/facts/topics/outlines.ts';
import { readHeadings } from './read-headings.ts';
import { agreement, scoreHeadings, topicScore } from './score-headings.ts';

const HEADINGS = readHeadings();

describe('the labelled headings', () => {
  it('are 600 at least, each with at most two areas of the outline of its year', () => {
    expect(HEADINGS.length).toBeGreaterThanOrEqual(600);
    for (const { areas, first, second, year, heading } of HEADINGS) {
      const keys = outlineOf(year)?.areas.map(({ key }) => key as string) ?? [];
      for (const label of [areas, first, second]) {
        expect(label.split('+').length, heading).toBeLessThanOrEqual(2);
        for (const key of label.split('+')) expect(['-', ...keys], heading).toContain(key);
      }
    }
  });

  it('have no issuer in both halves', () => {
    const issuers = (half: string) => new Set(HEADINGS.flatMap((row) => (row.half === half ? [row.issuer] : [])));
    expect([...issuers('tune')].filter((issuer) => issuers('aside').has(issuer))).toEqual([]);
  });

  it('were labelled alike twice, and settled by one of the two', () => {
    expect(agreement(HEADINGS).same).toBeGreaterThan(0.98);
    for (const { areas, first, second } of HEADINGS) expect([first, second]).toContain(areas);
  });

  it.each(OUTLINES)('speak of every area of $key', ({ key, areas }) => {
    const told = HEADINGS.flatMap(({ year, areas }) => (outlineOf(year)?.key === key ? areas.split('+') : []));
    for (const area of areas) expect(told, area.key).toContain(area.key);
  });
});

describe('areas of headings', () => {
  it.each([
    ['tune', { macroF1: 0.985, macroF1Sure: 0.99, sure: 0.94 }],
    ['aside', { macroF1: 0.95, macroF1Sure: 0.98, sure: 0.93 }],
  ] as const)('are told right in the half %s', (half, floors) => {
    const score = topicScore(scoreHeadings(half));
    expect(score.macroF1).toBeGreaterThanOrEqual(floors.macroF1);
    expect(score.macroF1Sure).toBeGreaterThanOrEqual(floors.macroF1Sure);
    expect(score.sure).toBeGreaterThanOrEqual(floors.sure);
  });
});
