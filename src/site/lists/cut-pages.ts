import { createHash } from 'node:crypto';

/** What is known of the things that pages list. */
export interface Cut<T> {
  /** Tells a thing from all others of the list, and never changes. */
  readonly keyOf: (thing: T) => string;
  readonly costOf: (thing: T) => number;
  readonly most: number;
}

/**
 * Cuts a list that is too long for one page; the order stays. Counting off so many a page would shift all that follow
 * when one comes in. So a list is cut in two before the thing in its middle half whose hash is smallest, and the
 * parts again: a thing more or less changes the one page it stands on, but where a page becomes too full.
 */
export function cutPages<T>(things: readonly T[], cut: Cut<T>): readonly (readonly T[])[] {
  const hashed = things.map((thing) => ({ thing, hash: hashOf(cut.keyOf(thing)), cost: cut.costOf(thing) }));
  return halve(hashed, cut.most).map((page) => page.map(({ thing }) => thing));
}

interface Hashed<T> {
  readonly thing: T;
  readonly hash: string;
  readonly cost: number;
}

function halve<T>(things: readonly Hashed<T>[], most: number): Hashed<T>[][] {
  if (things.length < 2 || things.reduce((sum, { cost }) => sum + cost, 0) <= most) return [[...things]];
  const from = Math.max(1, Math.floor(things.length / 4));
  const middle = things.slice(from, Math.max(from + 1, Math.ceil((things.length * 3) / 4)));
  const least = middle.reduce((one, other) => (other.hash < one.hash ? other : one));
  const at = from + middle.indexOf(least);
  return [...halve(things.slice(0, at), most), ...halve(things.slice(at), most)];
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}
