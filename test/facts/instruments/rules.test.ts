import { describe, expect, it } from 'vitest';
import { findTitles } from '../../../src/facts/cited-laws/find-titles.ts';
import { isInstrument } from '../../../src/facts/cited-laws/is-instrument.ts';
import { observe } from '../../../src/facts/cited-laws/observe.ts';
import { plainName } from '../../../src/facts/cited-laws/plain-name.ts';
import { BRACKETS, INSTRUMENT_ENDINGS, NO_INSTRUMENTS } from '../../../src/facts/cited-laws/rules.ts';

describe('rules', () => {
  it('fit their examples, and every ending tells an instrument', () => {
    for (const { words, example } of NO_INSTRUMENTS) {
      expect([example, words.test(plainName(example).base), isInstrument(example)]).toEqual([example, true, false]);
    }
    for (const ending of INSTRUMENT_ENDINGS) expect([ending, isInstrument(`某某${ending}`)]).toEqual([ending, true]);
  });

  it('take brackets for what they are', () => {
    for (const { kind, example } of BRACKETS) {
      const { base, state } = plainName(example);
      expect([example, base]).toEqual([example, example.replace(/（.*/u, '')]);
      expect(state).toBe(kind === 'version' ? null : kind);
    }
    expect(plainName('甲（乙）办法').base).toBe('甲乙办法');
    expect(plainName('乡镇（街道）').base).toBe('乡镇街道');
  });
});

describe('reaches', () => {
  const spaced = (spaces: number) => `《民${' '.repeat(spaces)}法典，`;

  it('look for a name of at most 80 signs beside a lone sign', () => {
    expect(findTitles(spaced(77))).toHaveLength(1);
    expect(findTitles(spaced(78))).toHaveLength(0);
    expect(findTitles(`民${' '.repeat(77)}法典》`)).toHaveLength(1);
    expect(findTitles(`民${' '.repeat(78)}法典》`)).toHaveLength(0);
  });

  it('take a short name that is declared at most 40 signs behind', () => {
    const keys = (between: number) => {
      const text = `《法治政府建设实施纲要（2021—2025年）》${'长'.repeat(between)}以下简称《纲要》`;
      const facts = { id: 'a', title: null, issuer: null, year: null, level: null, place: [], publishedOn: null };
      return observe({ records: [{ report: facts, scope: 'measures', passages: [{ anchor: 'p', text }] }] }).map(
        ({ key }) => key,
      );
    };
    expect(keys(40)[1]).toBe('rule-of-law-outline-2021');
    expect(keys(41)[1]).toBeNull();
  });
});
