import { SEED, type Seeds } from './seeds.ts';
import { BREAK } from './shared-units.ts';

/** A run of units that two texts have in common. */
export interface EqualRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** All runs of `SEED` units and more that a text shares with another, whose seeds are given; each as long as it goes, in the order of `b`. */
export function equalRuns(a: string, seeds: Seeds, b: string): EqualRun[] {
  const runs: EqualRun[] = [];
  /** By the distance of two places, how far in `b` a run of it was followed. */
  const followed = new Int32Array(a.length + b.length + 1);
  for (let at = 0; at + SEED <= b.length; at++) {
    for (const place of seeds.placesOf(b, at)) {
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
