import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { drops } from '../scorer/compare-baseline.ts';
import { HARDER_MEASURES } from '../scorer/harder-measures.ts';
import { MEASURES } from '../scorer/measures.ts';
import { scoreCases } from '../scorer/score-cases.ts';

const CASES = path.resolve(import.meta.dirname, '../cases');

it('scores on the cases as well as the committed baseline', async () => {
  const { scores } = await scoreCases(path.join(CASES, 'dev'));
  const measured = Object.fromEntries(MEASURES.map(({ name, of }) => [name, of(scores)]));
  const baseline = JSON.parse(readFileSync(path.join(CASES, 'baseline.json'), 'utf8'));
  expect(scores).toHaveLength(120);
  const named = [...MEASURES, ...HARDER_MEASURES].map(({ name }) => name);
  expect(Object.keys(baseline).sort()).toEqual(named.sort());
  expect(drops(MEASURES, measured, baseline).map(({ name }) => `${name}: ${measured[name]}`)).toEqual([]);
});
