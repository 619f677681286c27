import { describe, expect, it } from 'vitest';
import { cutPages } from '../../src/site/lists/cut-pages.ts';

const things = (count: number) => Array.from({ length: count }, (_, n) => `thing ${String(n).padStart(4, '0')}`);
const cut = { keyOf: (thing: string) => thing, costOf: () => 10, most: 100 };
const pagesOf = (list: readonly string[]) => cutPages(list, cut);

describe('cutPages', () => {
  it('leaves a list that fits whole, and cuts one that does not', () => {
    expect(pagesOf(things(10))).toEqual([things(10)]);
    expect(pagesOf(things(11)).length).toBe(2);
    expect(pagesOf([])).toEqual([[]]);
  });

  it('keeps order and every thing, on pages that are full enough and no fuller', () => {
    for (const count of [11, 57, 2000]) {
      const pages = pagesOf(things(count));
      expect(pages.flat()).toEqual(things(count));
      expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(10);
      expect(pages.length).toBeLessThan((count / 10) * 2.5);
    }
  });

  it('puts a thing that alone is too large on a page of its own', () => {
    const costOf = (thing: string) => (thing === 'large' ? 500 : 10);
    expect(cutPages(['large', 'a', 'b'], { ...cut, costOf })).toEqual([['large'], ['a'], ['b']]);
  });

  it('changes one page, or the two that one becomes, for a thing more', () => {
    const list = things(400);
    const counts = Array.from({ length: 50 }, (_, n) => {
      const before = new Set(pagesOf(list).map((page) => page.join()));
      const more = list.toSpliced(n * 8, 0, `new ${n}`);
      return pagesOf(more).filter((page) => !before.has(page.join())).length;
    });
    expect(counts.filter((count) => count <= 2).length).toBeGreaterThanOrEqual(45);
  });
});
