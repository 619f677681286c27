import { describe, expect, it } from 'vitest';
import { formulaIssuers, isFormula } from '../../../src/facts/passages/grade.ts';
import { seeded } from '../../search/support/random-queries.ts';
import { edited, randomText } from './support/plant-passages.ts';
import { sharedOf } from './support/shared-archive.ts';

const ARCHIVE = { issuers: 100, provinces: 20, years: 8 };

describe('a formula', () => {
  it('is held by so many issuers, more in a larger archive', () => {
    expect([2, 10, 11, 100, 375, 3000, 10_000].map(formulaIssuers)).toEqual([5, 5, 6, 10, 13, 18, 20]);
    expect(isFormula({ issuers: 10, provinces: 5, years: 3 }, ARCHIVE)).toBe(true);
    expect(isFormula({ issuers: 9, provinces: 5, years: 3 }, ARCHIVE)).toBe(false);
  });

  it('is held in three provinces at least', () => {
    expect(isFormula({ issuers: 60, provinces: 2, years: 3 }, ARCHIVE)).toBe(false);
    expect(isFormula({ issuers: 60, provinces: 3, years: 3 }, ARCHIVE)).toBe(true);
  });

  it('needs twice as many issuers where the archive has fewer provinces, or it stands in one year only', () => {
    const narrow = { issuers: 100, provinces: 2, years: 8 };
    expect(isFormula({ issuers: 19, provinces: 1, years: 3 }, narrow)).toBe(false);
    expect(isFormula({ issuers: 20, provinces: 1, years: 3 }, narrow)).toBe(true);
    expect(isFormula({ issuers: 19, provinces: 5, years: 1 }, ARCHIVE)).toBe(false);
    expect(isFormula({ issuers: 20, provinces: 5, years: 1 }, ARCHIVE)).toBe(true);
    expect(isFormula({ issuers: 10, provinces: 5, years: 1 }, { ...ARCHIVE, years: 1 })).toBe(true);
  });
});

describe('formulas and passages in an archive', () => {
  const random = seeded(11);
  const text = (length: number) => randomText(length, random);

  it('are told apart', () => {
    const [formulas, passages] = [
      Array.from({ length: 10 }, () => text(45)),
      Array.from({ length: 10 }, () => text(45)),
    ];
    const said = Array.from({ length: 60 }, (): string[] => [text(100)]);
    const plant = (passage: string, holders: number) => {
      const first = Math.floor(random() * said.length);
      for (let at = 0; at < holders; at++)
        said[(first + at * 7) % said.length]?.push(at === 0 ? passage : edited(passage, { share: 0.05 }, random));
    };
    for (const formula of formulas) plant(formula, 18);
    for (const passage of passages) plant(passage, 3);
    const found = sharedOf(said.map((paragraphs) => ({ paragraphs }))).passages;
    expect(found.filter(({ formula }) => formula).map(({ issuers }) => issuers)).toEqual(Array(10).fill(18));
    expect(found.filter(({ formula }) => !formula).map(({ issuers }) => issuers)).toEqual(Array(10).fill(3));
  });

  it('are told apart where many reports are one text with other names: these count once', () => {
    const sold = Array.from({ length: 12 }, () => text(80));
    const others = Array.from({ length: 12 }, () => ({ paragraphs: [text(100), text(100)] }));
    const copies = Array.from({ length: 80 }, () => ({
      paragraphs: sold.map((one) => edited(one, { share: 0.01 }, random)),
    }));
    const { passages } = sharedOf([...others, ...copies]);
    expect(passages).toHaveLength(12);
    for (const { formula, issuers } of passages) expect({ formula, issuers }).toEqual({ formula: false, issuers: 80 });
  });

  it('what is made of formulas is told of by these, unless what is left of it is a passage', () => {
    const [one, two] = [text(50), text(50)];
    const said = Array.from({ length: 30 }, (_, at) => ({ paragraphs: [`${at < 15 ? one : two}。${text(50)}`] }));
    const held = (rest: string) => {
      const mixed = { paragraphs: [`${one}。${two}。${rest}`] };
      return sharedOf([...said, mixed, mixed]).passages.map(({ length, formula }) => [length, formula]);
    };
    const formulas = [
      [50, true],
      [50, true],
    ];
    expect(held(text(19))).toEqual(formulas);
    expect(held(text(20))).toEqual([...formulas, [120, false]]);
  });
});
