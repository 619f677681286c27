import { describe, expect, it } from 'vitest';
import { findFamilies, ONE_TEXT } from '../../../src/facts/passages/families.ts';
import { resemblance, SKETCH, sketchOf } from '../../../src/facts/passages/sketch.ts';
import { seeded } from '../../search/support/random-queries.ts';
import { edited, randomText } from './support/plant-passages.ts';

const random = seeded(3);
const codesOf = (text: string) => Uint16Array.from(text, (char) => char.charCodeAt(0));
const sketch = (text: string) => sketchOf(codesOf(text));
/** Ascending hashes, the first so many of which all have. */
const made = (common: number, from: number) =>
  Uint32Array.from({ length: SKETCH }, (_, at) => (at < common ? at : from + at));

describe('the sketches of two texts', () => {
  it('tell what they have in common to about a tenth, whatever their lengths', () => {
    const [whole, other] = [randomText(4000, random), randomText(4000, random)];
    expect(resemblance(sketch(whole), sketch(whole))).toBe(1);
    expect(resemblance(sketch(whole), sketch(other))).toBe(0);
    expect(resemblance(sketch(whole), sketch(whole.slice(0, 2000) + other.slice(0, 2000)))).toBeCloseTo(1 / 3, 0.9);
    expect(resemblance(sketch(whole), sketch(whole.slice(0, 2000)))).toBeCloseTo(0.5, 0.9);
    expect(resemblance(sketch(''), sketch(''))).toBe(0);
  });
});

describe('reports that are nearly one text', () => {
  it('have the number of the first of them', () => {
    const [sold, own] = [randomText(3000, random), randomText(3000, random)];
    const copies = Array.from({ length: 20 }, () => edited(sold, { share: 0.02 }, random));
    const all = [own, ...copies, randomText(3000, random)].map(sketch);
    expect([...findFamilies(all)]).toEqual([0, ...copies.map(() => 1), 21]);
  });

  it('share so much of what either has', () => {
    // Of n in common and as many of each alone as the rest holds, the share of the smallest is n of all.
    const shareOf = (common: number) => resemblance(made(common, 1000), made(common, 5000));
    expect(shareOf(39)).toBeGreaterThanOrEqual(ONE_TEXT);
    expect(shareOf(38)).toBeLessThan(ONE_TEXT);
    expect([...findFamilies([made(39, 1000), made(39, 5000)])]).toEqual([0, 0]);
    expect([...findFamilies([made(38, 1000), made(38, 5000)])]).toEqual([0, 1]);
  });
});
