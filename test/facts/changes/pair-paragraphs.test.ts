import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/facts/changes/in-order.ts';
import { pairEqual } from '../../../src/facts/changes/pair-equal.ts';
import { pairParagraphs } from '../../../src/facts/changes/pair-paragraphs.ts';
import { IN_PLACE, LEAST_LIKE, WINDOW } from '../../../src/facts/changes/pair-similar.ts';
import { COMMON, LOOKED_AT, likeness, openIndex, pairsOf } from '../../../src/facts/changes/similar.ts';

/** Text that shares no pair with that of another number: its own run of characters. */
const run = (number: number, length: number) =>
  String.fromCodePoint(...Array.from({ length }, (_, at) => 0x4e00 + number * 100 + at));
const pairs = (earlier: readonly string[], later: readonly string[]) => {
  const { partners, moved } = pairParagraphs(earlier, later);
  return { partners: [...partners], moved: [...moved] };
};

describe('paragraphs of two reports', () => {
  it('are paired where they are equal, and what stands elsewhere moved', () => {
    const [a, b, c, d] = [run(0, 20), run(1, 20), run(2, 20), run(3, 20)] as [string, string, string, string];
    expect(pairs([a, b, c, d], [a, c, d, b])).toEqual({ partners: [0, 2, 3, 1], moved: [3] });
    expect(pairs([a, b], [b, run(4, 20)])).toEqual({ partners: [1, -1], moved: [] });
    expect(pairs([], [a])).toEqual({ partners: [-1], moved: [] });
    expect(pairs([a], [])).toEqual({ partners: [], moved: [] });
  });

  it('have moved where less text moves', () => {
    const [long, short] = [run(0, 40), run(1, 10)];
    expect(pairs([long, short], [short, long]).moved).toEqual([0]);
    expect(pairs([short, long], [long, short]).moved).toEqual([1]);
  });

  it('that repeat keep their neighbours', () => {
    const [a, b, same] = [run(0, 9), run(1, 9), run(2, 9)];
    expect([...pairEqual([same, a, same, b], [a, same, b, same])]).toEqual([1, 2, 3, 0]);
  });

  it('are one to one, whatever they are', () => {
    const texts = fc.array(fc.array(fc.constantFrom('甲', '乙', '丙丁', '12'), { maxLength: 6 }));
    const asText = texts.map((list) => list.map((parts) => parts.join('')));
    fc.assert(
      fc.property(asText, asText, (earlier, later) => {
        const { partners, moved } = pairs(earlier, later);
        const taken = partners.filter((i) => i >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        const staying = partners.filter((i, j) => i >= 0 && !moved.includes(j));
        expect(staying).toEqual(staying.toSorted((a, b) => a - b));
        expect(partners).toHaveLength(later.length);
      }),
    );
  });

  it(`are one where ${LEAST_LIKE} of their pairs of characters are common, and two below`, () => {
    // 22 characters have 21 pairs; so many of them as are kept have one pair less.
    const whole = run(0, 22);
    const keeping = (count: number) => run(0, count) + run(2, 22 - count);
    expect(likeness(pairsOf(whole), pairsOf(keeping(10)))).toBeCloseTo(9 / 21);
    expect(pairs([whole], [keeping(10)]).partners).toEqual([0]);
    expect(likeness(pairsOf(whole), pairsOf(keeping(9)))).toBeCloseTo(8 / 21);
    expect(pairs([whole], [keeping(9)]).partners).toEqual([-1]);
  });

  it('are alike whatever their numbers', () => {
    expect(likeness(pairsOf('办理案件12件'), pairsOf('办理案件3456.7件'))).toBe(1);
  });

  it(`that stand between the same others are preferred by ${IN_PLACE}`, () => {
    const [before, after] = [run(0, 20), run(1, 20)];
    const base = run(2, 40);
    const edit = (by: number) => base.slice(0, 40 - by) + run(3, by);
    const other = (by: number) => base.slice(0, 40 - by) + run(4, by);
    // In place: base with 6 others; elsewhere: base with 5, hence likelier by less than the bonus.
    expect(pairs([before, edit(6), after, other(5)], [before, base, after]).partners).toEqual([0, 1, 2]);
    expect(pairs([before, edit(9), after, other(5)], [before, base, after]).partners).toEqual([0, 3, 2]);
  });
});

describe('the index of paragraphs', () => {
  const filled = (count: number) => openIndex(new Map(Array.from({ length: count }, (_, at) => [at, pairsOf('甲乙')])));

  it(`knows pairs that ${COMMON} paragraphs have, and no more`, () => {
    expect(filled(COMMON)(pairsOf('甲乙')).found).toHaveLength(LOOKED_AT);
    expect(filled(COMMON + 1)(pairsOf('甲乙')).found).toEqual([]);
  });

  it('names those that share most first', () => {
    const find = openIndex(
      new Map([
        [0, pairsOf('甲乙')],
        [1, pairsOf('甲乙丙')],
      ]),
    );
    expect(find(pairsOf('甲乙丙')).found).toEqual([1, 0]);
  });

  it('never says less than how alike two are', () => {
    const text = fc.array(fc.constantFrom(...'甲乙丙丁一二'), { maxLength: 12 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: COMMON + 20 }), text, (texts, other) => {
        const paragraphs = new Map(texts.map((one, at) => [at, pairsOf(one)]));
        const { atMost } = openIndex(paragraphs)(pairsOf(other));
        for (const [at, pairs] of paragraphs)
          expect(atMost(at)).toBeGreaterThanOrEqual(likeness(pairs, pairsOf(other)));
      }),
    );
  });

  it(`where all words are common, paragraphs at most ${WINDOW} places off are found`, () => {
    const said = (number: number) => `同样的话说了很多遍，共${number}件`;
    const common = Array.from({ length: COMMON + 10 }, (_, at) => said(at));
    const changed = (by: number) => {
      const gap = Array.from({ length: by }, (_, at) => run(20 + at, 30));
      return pairs(common, [...gap, said(1000), said(1001), said(1002)]).partners;
    };
    expect(changed(0)).toEqual([0, 1, 2]);
    expect(changed(WINDOW).at(-3)).toBe(0);
    expect(changed(WINDOW + 1).at(-3)).not.toBe(0);
  });
});

describe('what keeps its order', () => {
  it('is the heaviest of all ways', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        weights.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(
              list.map((_, at) => at),
              { minLength: list.length },
            ),
          ),
        ),
        ([list, order]) => {
          const all = list.map((weight, later) => ({ weight, later, earlier: order[later] as number }));
          const sum = (some: typeof all) => some.reduce((so, { weight }) => so + weight, 0);
          const chosen = inOrder(all);
          expect(chosen.every(({ earlier }, at) => at === 0 || (chosen[at - 1]?.earlier ?? 0) < earlier)).toBe(true);
          let best = 0;
          for (let set = 0; set < 2 ** all.length; set++) {
            const some = all.filter((_, at) => (set >> at) & 1);
            if (some.every(({ earlier }, at) => at === 0 || (some[at - 1]?.earlier ?? 0) < earlier))
              best = Math.max(best, sum(some));
          }
          expect(sum(chosen)).toBe(best);
        },
      ),
    );
  });
});
