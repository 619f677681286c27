import { describe, expect, it } from 'vitest';
import { distinguishGroups, distinguishYears, type GroupTerms } from '../../../src/facts/terms/group-terms.ts';
import type { Lexicon } from '../../../src/facts/terms/lexicon.ts';
import type { TermTally } from '../../../src/facts/terms/tally.ts';
import { type Held, lexiconOf, many, type Of, randomFrom, tallyOf } from './support/tallies.ts';

const reportsOf = (count: number, words: Held, of: Of) => many(count, () => tallyOf({ 执法: 1, ...words }, of));

function wordsOf({ terms }: Lexicon, found: readonly GroupTerms[]) {
  return found.flatMap((group) => group.terms.map(({ term }) => `${group.key} ${terms[term]?.text}`));
}

function apart(tallies: readonly TermTally[]) {
  const lexicon = lexiconOf(tallies);
  return wordsOf(lexicon, distinguishGroups('places', lexicon));
}

const others = reportsOf(200, {}, { region: ['乙省'] });

describe('what sets a group apart', () => {
  it('is what more of its reports hold, with both counts', () => {
    const lexicon = lexiconOf([...reportsOf(40, { 渔船: 9 }, { region: ['甲省'] }), ...others]);
    const group = distinguishGroups('places', lexicon).find(({ key }) => key === '甲省');
    expect(group?.reports).toBe(40);
    expect(group?.terms).toMatchObject([{ here: { seen: 40, of: 40 }, there: { seen: 0, of: 200 } }]);
    expect(wordsOf(lexicon, distinguishGroups('years', lexicon))).toEqual([]);
  });

  it('is counted by reports, however often one has a word', () => {
    expect(apart([...reportsOf(1, { 渔船: 900 }, { region: ['甲省'] }), ...others])).toEqual([]);
  });

  it('is what three reports and three issuers hold at least', () => {
    const few = (count: number) => reportsOf(count, { 渔船: 1 }, { region: ['甲省'] });
    const far = reportsOf(3000, {}, { region: ['乙省'] });
    expect(apart([...few(2), ...far])).toEqual([]);
    expect(apart([...few(3), ...far])).toEqual(['甲省 渔船']);
    const ofIssuers = (issuers: number) => few(40).map((tally, at) => ({ ...tally, issuer: `机构${at % issuers}` }));
    expect(apart([...ofIssuers(2), ...others])).toEqual([]);
    expect(apart([...ofIssuers(3), ...others])).toEqual(['甲省 渔船']);
  });

  it('is nothing where there is one group, or none', () => {
    expect(apart(reportsOf(40, { 渔船: 9 }, { region: ['甲省'] }))).toEqual([]);
    expect(apart(reportsOf(40, { 渔船: 9 }, { region: [] }))).toEqual([]);
  });

  it('is nothing where places are dealt out at random', () => {
    const random = randomFrom(5);
    const words = Array.from({ length: 300 }, (_, at) => String.fromCharCode(0x4e00 + at, 0x5e00 + at));
    const tallies = many(400, () => {
      const held = words.filter((_, at) => random() < 1 / (1 + at / 10));
      const region = [`${Math.floor(random() * 12)}省`];
      return tallyOf(Object.fromEntries(held.map((word) => [word, 1])), { region });
    });
    expect(apart(tallies)).toEqual([]);
  });
});

describe('what comes and goes', () => {
  const change = (towards: 'rising' | 'falling', years: readonly [number, number]) => {
    const [before, after] = years;
    const lexicon = lexiconOf([
      ...reportsOf(60, { 旧词: 1 }, { year: before }),
      ...reportsOf(60, { 新词: 1 }, { year: after }),
    ]);
    return wordsOf(lexicon, distinguishYears(lexicon, towards));
  };

  it('is told under the later year', () => {
    expect(change('rising', [2022, 2023])).toEqual(['2023 新词']);
    expect(change('falling', [2022, 2023])).toEqual(['2023 旧词']);
  });

  it('is not told over a gap of years', () => {
    expect(change('rising', [2021, 2023])).toEqual([]);
  });
});
