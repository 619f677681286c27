/** A source of numbers in [0, 1). */
export type Random = () => number;

/** A source of numbers that gives the same row for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the items. */
export function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** A place in something that has a length. */
export function placeIn(of: { readonly length: number }, random: Random): number {
  return Math.floor(random() * of.length);
}

/** Two places, the earlier first. */
export function twoPlaces(of: { readonly length: number }, random: Random): [number, number] {
  const [a, b] = [placeIn(of, random), placeIn(of, random)];
  return a < b ? [a, b] : [b, a];
}
