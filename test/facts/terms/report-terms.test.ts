import { describe, expect, it } from 'vitest';
import { LEAST_PEERS } from '../../../src/facts/terms/peers.ts';
import { distinguishReports } from '../../../src/facts/terms/report-terms.ts';
import type { TermTally } from '../../../src/facts/terms/tally.ts';
import { type Held, lexiconOf, many, type Of, randomFrom, shuffled, tallyOf } from './support/tallies.ts';

const COMMON = { 执法: [20, 12], 调解: [6, 4] } as const;
const plain = (of: Of = {}) => tallyOf(COMMON, of);

/** What sets the first of some reports apart. */
function apart(first: TermTally, others: readonly TermTally[] = many(60, () => plain())) {
  const [found] = distinguishReports(lexiconOf([first, ...others]));
  return { ...found, words: found?.terms.map(({ term }) => term) ?? [] };
}

const port = (held: Held[string], of: Of = {}) => tallyOf({ ...COMMON, 港口: held }, { issuer: '甲', ...of });

describe('what sets a report apart', () => {
  it('is a word that its peers do not have, with how many of them do', () => {
    expect(apart(port([9, 6])).terms).toEqual([{ term: '港口', count: 9, documents: 0, peers: 60, lrc: 4.25 }]);
  });

  it('is no word that stands twice, or in one paragraph', () => {
    const far = many(3000, () => plain());
    expect(apart(port([2, 2]), far).words).toEqual([]);
    expect(apart(port([3, 2]), far).words).toEqual(['港口']);
    expect(apart(port([30, 1]), far).words).toEqual([]);
  });

  it('is counted by paragraphs: a word that repeats itself in a few says no more', () => {
    expect(apart(port([90, 2])).words).toEqual([]);
    expect(apart(port([6, 6])).words).toEqual(['港口']);
  });

  it('is no name of its issuer or its places, nor a part of one', () => {
    expect(apart(port(9, { issuer: '某市港口局' })).words).toEqual([]);
    expect(apart(port(9, { region: ['港口'] })).words).toEqual([]);
    expect(apart(port(9, { region: ['港口区'] })).words).toEqual([]);
  });

  it('is told beside the peers of its level and year if there are enough, else of its level, else all', () => {
    const beside = (same: number, level: number) =>
      apart(port(9), [
        ...many(same, () => plain()),
        ...many(level, () => plain({ year: 2020 })),
        ...many(9, () => plain({ level: 'city' })),
      ]).peers;
    expect(beside(LEAST_PEERS, 0)).toBe('level-year');
    expect(beside(LEAST_PEERS - 1, 1)).toBe('level');
    expect(beside(LEAST_PEERS - 1, 0)).toBe('archive');
    expect(apart(port(9, { year: null })).peers).toBe('level');
    expect(apart(port(9, { level: null })).peers).toBe('archive');
  });

  it('is nothing where there is no other report, and where all are one text under other names', () => {
    expect(distinguishReports(lexiconOf([port(9)]))).toEqual([]);
    expect(distinguishReports(lexiconOf([]))).toEqual([]);
    const copies = many(500, () => port(9, { issuer: null }));
    expect(distinguishReports(lexiconOf(copies)).flatMap(({ terms }) => terms)).toEqual([]);
  });

  it('stands where the report was captured twice', () => {
    const both = [port([9, 6]), ...many(300, () => plain())];
    expect(apart(port([9, 6]), both).terms).toMatchObject([{ term: '港口', documents: 1, peers: 301 }]);
  });

  it('survives a report without words', () => {
    expect(apart(tallyOf({}, { paragraphs: 0 })).words).toEqual([]);
  });
});

/** Paragraphs in which words repeat themselves, dealt out to reports at random. */
function dealt(reports: number, seed: number): TermTally[] {
  const random = randomFrom(seed);
  const words = Array.from({ length: 400 }, (_, at) => String.fromCharCode(0x4e00 + at, 0x5e00 + at));
  const paragraph = () => {
    const held = new Map<string, number>();
    for (let at = 0; at < 8; at++) {
      const word = words[Math.floor(words.length * random() ** 3)] as string;
      held.set(word, (held.get(word) ?? 0) + 1 + Math.floor(random() * 4));
    }
    return held;
  };
  const paragraphs = shuffled(Array.from({ length: reports * 30 }, paragraph), random);
  return many(reports, (at) => {
    const held: Record<string, [number, number]> = {};
    for (const one of paragraphs.slice(at * 30, at * 30 + 30))
      for (const [word, count] of one) {
        const [times, places] = held[word] ?? [0, 0];
        held[word] = [times + count, places + 1];
      }
    return tallyOf(held, { paragraphs: 30 });
  });
}

describe('shuffled paragraphs', () => {
  it('set no report apart', () => {
    for (const seed of [1, 2])
      expect(distinguishReports(lexiconOf(dealt(150, seed))).flatMap(({ terms }) => terms)).toEqual([]);
  });

  it('do not hide a word that was planted', () => {
    const tallies = dealt(150, 3);
    const planted = { ...(tallies[7] as TermTally), words: `${tallies[7]?.words} 港口7/5` };
    const found = distinguishReports(lexiconOf(tallies.with(7, planted)));
    expect(found.flatMap(({ id, terms }) => terms.map(({ term }) => [id, term]))).toEqual([['r00007', '港口']]);
  });
});
