import type { Place } from './view.ts';

/** An instrument as one report cites it. */
export interface CitedLaw {
  /** Folded name: spellings that differ in width, case or white space are one. */
  readonly key: string;
  /** As printed first. */
  readonly name: string;
  readonly count: number;
  readonly first: Place;
}
