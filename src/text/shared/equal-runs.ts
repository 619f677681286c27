import { BREAK } from './shared-units.ts';

/** A run of units that two texts have in common. */
export interface EqualRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Runs begin with so many equal units: a passage of 30 characters of which one in twenty was changed nearly always keeps as many in a row. */
export const SEED = 8;
/** Places of one seed that are looked at in a text: a phrase of which each line is made would take the square of the lines. */
export const MOST_PLACES = 16;

/** Where each run of `SEED` units stands in a text, the first `MOST_PLACES` places. */
export function seedsOf(units: string): ReadonlyMap<string, readonly number[]> {
  const seeds = new Map<string, number[]>();
  for (let at = 0; at + SEED <= units.length; at++) {
    const seed = units.slice(at, at + SEED);
    const places = seeds.get(seed);
    if (places === undefined) {
      if (!seed.includes(BREAK)) seeds.set(seed, [at]);
    } else if (places.length < MOST_PLACES) places.push(at);
  }
  return seeds;
}

/** All runs of `SEED` units and more that a text shares with another, whose seeds are given; each as long as it goes, in the order of `b`. */
export function equalRuns(a: string, seeds: ReadonlyMap<string, readonly number[]>, b: string): EqualRun[] {
  const runs: EqualRun[] = [];
  /** By the distance of two places, how far in `b` a run of it was followed. */
  const followed = new Int32Array(a.length + b.length + 1);
  for (let at = 0; at + SEED <= b.length; at++) {
    for (const place of seeds.get(b.slice(at, at + SEED)) ?? []) {
      const distance = at - place + a.length;
      if ((followed[distance] as number) > at) continue;
      const length = lengthOf([a, place], [b, at]);
      followed[distance] = at + length;
      runs.push({ a: place, b: at, length });
    }
  }
  return runs;
}

function lengthOf([a, place]: readonly [string, number], [b, at]: readonly [string, number]): number {
  let length = SEED;
  while (place + length < a.length && a[place + length] !== BREAK && a[place + length] === b[at + length]) length++;
  return length;
}
