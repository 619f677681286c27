import type { LookUpWay } from '../../suggest-part.ts';
import type { Named } from './named.ts';

/** Where a key stands in a name: begun at `start`, read up to `at` of a unit that `length` says how much of is read. */
export interface Stand {
  readonly start: number;
  readonly at: number;
  readonly length: number;
}

/** How a name is read sign by sign, from each place where what is typed may begin. */
export interface Reading {
  readonly starts: (name: Named) => readonly (readonly [sign: string, stand: Stand])[];
  readonly next: (name: Named, stand: Stand) => readonly (readonly [sign: string, stand: Stand])[];
  /** How near the name is to the key read so far, as `nearness` says; `FAR` where the key lies in its place alone. */
  readonly near: (name: Named, stand: Stand) => number;
}

/** Found by its place alone. */
export const FAR = 4;

/** The two ways; letters may be all of a syllable or the first ones, so that a key such as sm stands for sang-ma and for s-ma as well. */
export const READINGS: Readonly<Record<LookUpWay, Reading>> = {
  characters: {
    starts: ({ within, folded }) =>
      [...(within + folded).split('')].map((sign, start) => [sign, { start, at: start, length: 1 }] as const),
    next: ({ within, folded }, { start, at }) => {
      const sign = (within + folded)[at + 1];
      return sign === undefined ? [] : [[sign, { start, at: at + 1, length: 1 }]];
    },
    near: ({ within, folded }, { start, at }) => {
      if (at < within.length) return FAR;
      if (start > within.length) return 2;
      return start === within.length && at === within.length + folded.length - 1 ? 0 : 1;
    },
  },
  letters: {
    starts: ({ syllables }) => syllables.flatMap((_, at) => syllableAt(syllables, at, at)),
    next: ({ syllables }, { start, at, length }) => {
      const letter = syllables[at]?.[length];
      const on = letter === undefined ? [] : [[letter, { start, at, length: length + 1 }] as const];
      return [...on, ...syllableAt(syllables, at + 1, start)];
    },
    near: ({ syllables }, { start, at }) => (start > 0 ? 3 : at === syllables.length - 1 ? 1 : 2),
  },
};

function syllableAt(syllables: readonly string[], at: number, start: number): (readonly [string, Stand])[] {
  const letter = syllables[at]?.[0];
  return letter === undefined ? [] : [[letter, { start, at, length: 1 }]];
}
