import { describe, expect, it } from 'vitest';
import { makeBlock, WITHIN_FOR_ONE } from '../../../src/facts/terms/block.ts';
import { makeLexicon } from '../../../src/facts/terms/lexicon.ts';
import { lexiconOf, many, tallyOf, withIds } from './support/tallies.ts';

const within = () => ({ ...tallyOf({}), words: '治政-' });

describe('the lexicon of an archive', () => {
  it(`has a word that stands by itself in one report for ${WITHIN_FOR_ONE} in which it does not`, () => {
    const termsBeside = (count: number) => lexiconOf([tallyOf({ 治政: 1 }), ...many(count, within)]).terms;
    expect(termsBeside(4).map(({ text }) => text)).toEqual(['治政']);
    expect(termsBeside(5)).toEqual([]);
  });

  it('has new terms, and each report with how often it holds what', () => {
    const runs = ['推的', '用和', '行。'].map((signs) => [
      { text: '柔性执法', count: 4, paragraphs: 2, around: [signs] },
    ]);
    const { terms, reports } = lexiconOf(runs.map((run, at) => tallyOf({ 港口: [5, 3] }, { issuer: `甲${at}` }, run)));
    expect(terms).toEqual([
      { text: '柔性执法', known: false, quoted: false },
      { text: '港口', known: true, quoted: false },
    ]);
    expect(reports[0]).toMatchObject({ terms: Uint32Array.of(1, 0), counts: Uint16Array.of(5, 4) });
    expect(reports[0]?.paragraphs).toEqual(Uint16Array.of(3, 2));
  });

  it('is the same in whatever order reports come', () => {
    const entries = withIds(many(6, (at) => tallyOf({ [`词${at}`]: 1, 港口: at + 1 })));
    const whole = makeLexicon([makeBlock(entries)]);
    expect(makeLexicon([makeBlock([...entries].reverse())])).toEqual(whole);
    expect(makeLexicon(entries.map((one) => makeBlock([one])))).toEqual(whole);
    expect(makeLexicon([makeBlock(entries.slice(4)), makeBlock(entries.slice(0, 4))])).toEqual(whole);
  });
});
