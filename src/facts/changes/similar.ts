/** Which character pairs a paragraph has, numbers being alike: 办理12件 and 办理345件 differ in nothing. */
export type Pairs = ReadonlySet<number>;

/** A paragraph of the earlier report that may be what a later one was made of, and how alike they are, 0–1. */
export interface Candidate {
  readonly earlier: number;
  readonly likeness: number;
}

/** A pair of characters that more paragraphs have than this says nothing of any. */
export const COMMON = 50;
/** So many of those that share most are looked at. */
export const LOOKED_AT = 5;

/** The pairs of characters of a text. */
export function pairsOf(units: string): Pairs {
  const text = units.replace(/\d+(?:\.\d+)?/gu, '0');
  const pairs = new Set<number>();
  for (let at = 0; at < Math.max(1, text.length - 1); at++)
    pairs.add(text.charCodeAt(at) * 65536 + (text.charCodeAt(at + 1) || 0));
  return pairs;
}

/** Twice what both have, over what each has (Dice). */
export function likeness(a: Pairs, b: Pairs): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const pair of small) if (large.has(pair)) common++;
  return (2 * common) / (a.size + b.size);
}

/** Finds the paragraphs that share most of the pairs that few have; numbers of paragraphs, those that share most first. */
export function openIndex(paragraphs: ReadonlyMap<number, Pairs>): (pairs: Pairs) => number[] {
  const places = new Map<number, number[]>();
  for (const [number, pairs] of paragraphs)
    for (const pair of pairs) {
      const known = places.get(pair);
      if (known === undefined) places.set(pair, [number]);
      // One more than counts tells that it is common.
      else if (known.length <= COMMON) known.push(number);
    }
  return (pairs) => {
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const numbers = places.get(pair) ?? [];
      if (numbers.length <= COMMON) for (const number of numbers) shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    const most = [...shared].sort(([a, m], [b, n]) => n - m || a - b);
    return most.slice(0, LOOKED_AT).map(([number]) => number);
  };
}
