import { describe, expect, it } from 'vitest';
import { MOST, MOST_AROUND, observe } from '../../../src/facts/terms/observe.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';

const report = { id: 'r', title: null, issuer: null, year: null, level: null, place: [], publishedOn: null };

function recordsOf(...texts: readonly string[]): SearchRecord[] {
  return [{ report, scope: 'measures', passages: texts.map((text, at) => ({ anchor: `p-${at}`, text })) }];
}

describe('the vocabulary of a report', () => {
  it('has words as the exact search counts them, within longer ones too, and where the first stands', () => {
    const [found] = observe({ records: recordsOf('加强港口 治理，港口安全。', '港口管理') });
    expect(found?.words.split(' ')).toEqual(expect.arrayContaining(['港口3/2', '治理', '安全']));
    expect(found?.at).toEqual({
      report: 'r',
      scope: 'measures',
      anchor: 'p-0',
      from: 2,
      to: 4,
      rule: 'words-of-report',
    });
    expect(found?.paragraphs).toBe(2);
  });

  it('marks words that stand within others only', () => {
    const [found] = observe({ records: recordsOf('港口的法治政府') });
    expect(found?.words).not.toMatch(/治政(?!-)/u);
  });

  it(`has runs with ${MOST_AROUND} surroundings at most`, () => {
    const [found] = observe({ records: recordsOf('推行柔性执法。', '用柔性执法和', '以柔性执法为') });
    expect(found?.runs).toBe('柔性执法,行.,用和3');
  });

  it('is nothing where there are no words', () => {
    expect(observe({ records: [] })).toEqual([]);
    expect(observe({ records: recordsOf('2024年3月。', '') })).toEqual([]);
  });

  it('is bounded however long the report is: what stands there most often stays', () => {
    const pairs = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(0x4e00 + at * 5, 0x4e00 + at * 7 + 1));
    const [found] = observe({ records: recordsOf('港口，港口', ...pairs.map((pair) => `${pair}柔性执法${pair}`)) });
    expect(found?.words.split(' ').length).toBeLessThanOrEqual(MOST.words);
    expect(found?.parts.split(' ').length).toBe(MOST.parts);
    expect(found?.runs.split(' ').length).toBeLessThanOrEqual(MOST.runs);
    expect(found?.words).toContain('港口2');
  });
});
