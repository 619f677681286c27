import { describe, expect, it } from 'vitest';
import { makeBlock } from '../../../src/facts/terms/block.ts';
import { condensed } from '../../../src/facts/terms/condensed.ts';
import { makeLexicon } from '../../../src/facts/terms/lexicon.ts';
import { packTerms } from '../../../src/facts/terms/packed.ts';
import { many, tallyOf, withIds } from './support/tallies.ts';

const RUN = { text: '柔性执法', count: 3, paragraphs: 2, around: ['推的', '""'] };
const tallies = withIds([
  ...many(3, (at) => ({
    ...tallyOf({ 港口: at + 1 }, {}, [RUN]),
    parts: packTerms([{ text: '一次', count: 3, paragraphs: 2 }]),
  })),
  tallyOf({}),
]);

describe('condensed vocabularies', () => {
  it('are what they were made of', () => {
    expect(condensed.expand(condensed.condense(tallies))).toEqual([makeBlock(tallies)]);
    expect(condensed.expand(condensed.condense([]))).toEqual([makeBlock([])]);
  });

  it('say what each report holds, and what all have of a text', () => {
    const [block] = condensed.expand(condensed.condense(tallies));
    expect(block?.words).toMatchObject({ texts: ['港口'], totals: Uint32Array.of(6), alone: Int32Array.of(12) });
    expect(block?.words.starts).toEqual(Uint32Array.of(0, 1, 2, 3, 3));
    expect(block?.runs).toMatchObject({ texts: ['柔性执法'], totals: Uint32Array.of(9), quoted: Uint16Array.of(3) });
    expect(block?.runs.around.starts).toEqual(Uint32Array.of(0, 2));
    expect(block?.parts).toEqual({ texts: ['一次'], totals: Uint32Array.of(9) });
  });

  it('count no more of a term in one report than two bytes hold', () => {
    const often = withIds([tallyOf({ 港口: [70_000, 65_535] })]);
    expect(makeLexicon(condensed.expand(condensed.condense(often))).reports[0]).toMatchObject({
      counts: Uint16Array.of(65_535),
      paragraphs: Uint16Array.of(65_535),
    });
  });
});
