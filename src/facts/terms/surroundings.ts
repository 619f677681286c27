/** Surroundings of a run that are looked at; whether it is a term, a few of them say. */
export const MOST_SURROUNDINGS = 200;

/** What stands around a run in different places, both signs as one number. */
export interface Surroundings {
  readonly add: (both: number) => void;
  /** All, or `MOST_SURROUNDINGS` of them: the same in whatever order they came. */
  readonly signs: () => readonly number[];
}

/** Of very many those are kept whose scrambled numbers are least, which are drawn by no order. */
export function openSurroundings(): Surroundings {
  let kept = new Set<number>();
  const least = () => [...kept].sort((a, b) => scrambled(a) - scrambled(b)).slice(0, MOST_SURROUNDINGS);
  return {
    add: (both) => {
      kept.add(both);
      if (kept.size >= 2 * MOST_SURROUNDINGS) kept = new Set(least());
    },
    signs: () => (kept.size > MOST_SURROUNDINGS ? least() : [...kept]),
  };
}

/** A number of 32 bits for each; no two have the same. */
function scrambled(both: number): number {
  const mixed = Math.imul(both ^ (both >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
