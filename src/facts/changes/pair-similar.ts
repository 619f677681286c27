import { inOrder } from './in-order.ts';
import { likeness, openIndex, type Pairs, pairsOf } from './similar.ts';

/** Paragraphs less alike than this are two, not one that was changed. */
export const LEAST_LIKE = 0.4;
/** Paragraphs this far from where one would stand are looked at, however common their words are. */
export const WINDOW = 2;
/** What it counts to stand between the same paragraphs as before. */
export const IN_PLACE = 0.05;

interface Offer {
  readonly earlier: number;
  readonly later: number;
  readonly likeness: number;
}

/** Pairs paragraphs that are alike, the most alike first, among those that have no partner yet; `partners` gets them. */
export function pairSimilar(earlier: readonly string[], later: readonly string[], partners: Int32Array): void {
  const taken = new Set(partners);
  const free = new Map<number, Pairs>();
  for (const [i, text] of earlier.entries()) if (!taken.has(i)) free.set(i, pairsOf(text));
  if (free.size === 0) return;
  const find = openIndex(free);
  const offers: Offer[] = [];
  for (const { later: j, expected, between } of placesOf(earlier, later, partners)) {
    const pairs = pairsOf(later[j] as string);
    const { found, atMost } = find(pairs);
    for (const i of new Set([...found, ...near(expected)])) {
      const own = free.get(i);
      if (own === undefined || atMost(i) < LEAST_LIKE) continue;
      const like = likeness(own, pairs);
      const inPlace = i > between[0] && i < between[1] ? IN_PLACE : 0;
      if (like >= LEAST_LIKE) offers.push({ earlier: i, later: j, likeness: like + inPlace });
    }
  }
  offers.sort((a, b) => b.likeness - a.likeness || a.later - b.later || a.earlier - b.earlier);
  for (const { earlier: i, later: j } of offers) {
    if (taken.has(i) || partners[j] !== -1) continue;
    taken.add(i);
    partners[j] = i;
  }
}

/** Numbers around some places. */
function near(places: readonly number[]): number[] {
  const numbers: number[] = [];
  for (const at of places) for (let by = -WINDOW; by <= WINDOW; by++) numbers.push(at + by);
  return numbers;
}

interface FreePlace {
  readonly later: number;
  /** Where its partner would stand, counted from the pair before and from the pair behind. */
  readonly expected: readonly [number, number];
  /** The partners of these. */
  readonly between: readonly [number, number];
}

/** Later paragraphs without partner, and where among the pairs in order they stand. */
function placesOf(earlier: readonly string[], later: readonly string[], partners: Int32Array): FreePlace[] {
  const pairs = [...partners].flatMap((i, j) => (i < 0 ? [] : [{ earlier: i, later: j, weight: 1 }]));
  const ends = { earlier: earlier.length, later: later.length };
  const fixed = [...inOrder(pairs), ends];
  let before = { earlier: -1, later: -1 };
  let at = 0;
  return later.flatMap((_, j): FreePlace[] => {
    const next = fixed[at] ?? ends;
    if (next.later === j) {
      before = next;
      at++;
    }
    if (partners[j] !== -1) return [];
    const expected = [before.earlier + j - before.later, next.earlier - next.later + j] as const;
    return [{ later: j, expected, between: [before.earlier, next.earlier] }];
  });
}
