import { describe, expect, it } from 'vitest';
import { makeBlock } from '../../../src/facts/terms/block.ts';
import { LEAST_ISSUERS } from '../../../src/facts/terms/count-runs.ts';
import { findNewTerms, LEAST_QUOTED } from '../../../src/facts/terms/new-terms.ts';
import { packTerms } from '../../../src/facts/terms/packed.ts';
import { tallyOf, withIds } from './support/tallies.ts';

/** Reports of different issuers, each with the run as it stands there; the parts stand apart `loose` times in each. */
function found(around: readonly string[], { loose = 1, issuers = around.length, words = 40 } = {}) {
  const parts = packTerms(['柔性', '执法'].map((text) => ({ text, count: loose, paragraphs: loose })));
  const others = Object.fromEntries(
    Array.from({ length: words }, (_, at) => [`词${String.fromCharCode(0x4e00 + at)}`, 5]),
  );
  const tallies = around.map((signs, at) => ({
    ...tallyOf(others, { issuer: `机构${at % issuers}` }, [
      { text: '柔性执法', count: 1, paragraphs: 1, around: [signs] },
    ]),
    parts,
  }));
  return findNewTerms([makeBlock(withIds(tallies))]).map(({ text, quoted }) => (quoted ? `“${text}”` : text));
}

const VARIED = ['推的', '用和', '行。'];

describe('terms that the dictionary lacks', () => {
  it('are runs whose parts cling together, and around which anything stands', () => {
    expect(found(VARIED)).toEqual(['柔性执法']);
  });

  it(`are of ${LEAST_ISSUERS} issuers at least`, () => {
    expect(found(VARIED, { issuers: 2 })).toEqual([]);
    expect(found(VARIED, { issuers: 3 })).toEqual(['柔性执法']);
    expect(found([...VARIED, '施了'].slice(0, 2))).toEqual([]);
  });

  it('vary by 1.4 bits on both sides: what all reports copy is one witness', () => {
    expect(found(['推的', '推的', '推的', '推的'])).toEqual([]);
    expect(found(['推的', '推和', '用了', '行。'])).toEqual(['柔性执法']);
    expect(found(['推的', '推和', '推了', '用在', '行。'])).toEqual([]);
    expect(found(['推的', '用的', '行的', '施和', '以了'])).toEqual([]);
  });

  it('hold together the more, the less what is around them varies', () => {
    // 200 words of 5 in each report, so that the parts stand together 2 ** tie times as often as chance brings them.
    expect(found(VARIED, { loose: 3 })).toEqual(['柔性执法']);
    expect(found(VARIED, { loose: 8 })).toEqual([]);
    const free = Array.from('甲乙丙丁戊己庚辛', (char) => `${char}${char}`);
    expect(found(free, { loose: 5 })).toEqual(['柔性执法']);
    expect(found(free, { loose: 8 })).toEqual([]);
  });

  it(`are what ${LEAST_QUOTED} reports quote, whatever stands around it`, () => {
    expect(found(['""', '""', '推的'], { loose: 20 })).toEqual(['“柔性执法”']);
    expect(found(['""', '推的', '推的'], { loose: 20 })).toEqual([]);
  });
});
