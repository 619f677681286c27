import { expect, it } from 'vitest';
import { keywordsOf } from '../../src/extract/facts/keywords.ts';
import { extractSeed } from './support.ts';

it('counts a word as often as the text has it', () => {
  const [first] = keywordsOf('行政复议案件增多,行政复议质量提升,行政复议更公正。');
  expect(first).toMatchObject({ word: '行政复议', count: 3 });
});

it('takes neither the names of the issuer and its places nor their halves', async () => {
  const words = (await extractSeed('000_26c84a4fe4352593.txt')).keywords.map(({ word }) => word);
  expect(words).toContain('执法');
  expect(words.filter((word) => '天津市武清区上马台镇'.includes(word))).toEqual([]);
});
