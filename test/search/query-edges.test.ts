import { describe, expect, it } from 'vitest';
import { ask } from '../../src/search/ask/ask.ts';
import { simplify } from '../../src/search/ask/simplify.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { openIndex } from './support/open-index.ts';

const report = { id: 'one', title: null, issuer: null, year: null, level: null, place: [], publishedOn: null };

// One index is open at a time: each takes over the fetching of the thread.
describe('distances', () => {
  it('never within the same word or across paragraphs', async () => {
    const passages = ['人人', '人丙', '甲', '乙', '丁人'].map((text, at) => ({ anchor: `p-${at}`, text }));
    const small = (await openIndex(await buildIndex([{ report, scope: 'other', passages }]))).engine;
    const count = async (query: string) => (await ask(small, query)).occurrences;
    expect(await count('甲 ~20 乙')).toBe(0);
    expect(await count('丙 ~20 丙')).toBe(0);
    expect(await count('人 ~20 人')).toBe(1);
    expect(await count('人 ~0 丙')).toBe(1);
    expect(await count('人 ~0 丙|人')).toBe(2);
    expect(await count('人人 ~5 人')).toBe(0);
  });
});

describe('traditional characters', () => {
  it('stay as typed where a text has them so', async () => {
    const passages = ['行政執法', '行政执法'].map((text, at) => ({ anchor: `p-${at}`, text }));
    const { engine: small } = await openIndex(await buildIndex([{ report, scope: 'other', passages }]));
    const answer = await ask({ ...small, simplify: async (text) => simplify(text) }, '行政執法');
    expect(answer).toMatchObject({ occurrences: 1, notes: [] });
  });
});
