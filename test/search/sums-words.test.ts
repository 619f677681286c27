import { expect, it } from 'vitest';
import { sumsWords } from '../../src/search/ask/sums-words.ts';

it.each([
  ['执法', false],
  ['执法 执法', false],
  ['执法 年度:2021', false],
  ['执法 -培训', false],
  ['执法|培训', false],
  ['执法 培训', true],
  ['执法 ~6 人员 执法', true],
])('%s sums words: %s', (query, sums) => {
  expect(sumsWords(query)).toBe(sums);
});
