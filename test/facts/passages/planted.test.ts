import { describe, expect, it } from 'vitest';
import { seeded } from '../../search/support/random-queries.ts';
import { type Edits, edited, planted, randomText } from './support/plant-passages.ts';
import { sharedOf } from './support/shared-archive.ts';

interface Measured {
  readonly recall: number;
  readonly precision: number;
  /** Share of ends that are off by more than two characters. */
  readonly off: number;
}

/** Plants a passage in two texts of nothing else in common, many times. */
function measure(length: number, edits: Edits, runs = 300): Measured {
  const random = seeded(length * 1000 + edits.share * 100);
  let [found, wrong, ends, off] = [0, 0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const passage = randomText(length, random);
    const texts = [planted(passage, 250, random), planted(edited(passage, edits, random), 250, random)];
    const { passages } = sharedOf(texts.map(({ text }) => ({ paragraphs: [text] })));
    for (const { places } of passages) {
      const isRight = places.every(({ from, to }, at) => {
        const truth = texts[at]?.at;
        return truth !== undefined && Math.min(to, truth.to) - Math.max(from, truth.from) > length / 2;
      });
      if (!isRight) wrong++;
      else found++;
      for (const [at, { from, to }] of isRight ? places.entries() : []) {
        const truth = texts[at]?.at ?? { from: 0, to: 0 };
        ends += 2;
        off += Number(Math.abs(from - truth.from) > 2) + Number(Math.abs(to - truth.to) > 2);
      }
    }
  }
  return { recall: found / runs, precision: found / (found + wrong), off: off / ends };
}

describe('a passage planted in two reports is found, and nothing else', () => {
  it.each([
    [30, 0.05, 0.98],
    [40, 0.05, 0.98],
    [120, 0.05, 0.98],
    [50, 0.1, 0.95],
    [200, 0.1, 0.95],
  ])('of %i characters, %d of them otherwise', (length, share, recall) => {
    const measured = measure(length, { share });
    expect(measured.recall).toBeGreaterThanOrEqual(recall);
    expect(measured.precision).toBeGreaterThanOrEqual(0.99);
    expect(measured.off).toBeLessThanOrEqual(0.02);
  });
});
