import { describe, expect, it } from 'vitest';
import { eachTerm, packTerms } from '../../../src/facts/terms/packed.ts';

describe('a packed vocabulary', () => {
  it('says again what was packed', () => {
    const terms = [
      { text: '执法', count: 12, paragraphs: 8 },
      { text: '柔性', count: 1, paragraphs: 1 },
      { text: '治政', count: 3, paragraphs: 3, within: true as const },
      { text: '综合查一次', count: 7, paragraphs: 2, around: ['推.', '""'] },
    ];
    const packed = packTerms(terms);
    expect(packed).toBe('执法12/8 柔性 治政3- 综合查一次,推.,""7/2');
    const read: unknown[] = [];
    eachTerm(packed, (from, to, held) => read.push([packed.slice(from, to), { ...held }]));
    expect(read).toEqual([
      ['执法', { count: 12, paragraphs: 8, within: false }],
      ['柔性', { count: 1, paragraphs: 1, within: false }],
      ['治政', { count: 3, paragraphs: 3, within: true }],
      ['综合查一次,推.,""', { count: 7, paragraphs: 2, within: false }],
    ]);
  });

  it('may be empty', () => {
    const read: number[] = [];
    eachTerm(packTerms([]), (from) => read.push(from));
    expect(read).toEqual([]);
  });
});
