import type { Place } from './view.ts';

/** An instrument as one report cites it. */
export interface CitedLaw {
  /** Key of the table of instruments; null for those that it has not. */
  readonly key: string | null;
  /** Canonical name, or as printed first. */
  readonly name: string;
  /** How it stood on the day of the report. */
  readonly status: string;
  /** What the search is asked for to find it, in the order of code units. */
  readonly phrases: readonly string[];
  readonly count: number;
  readonly first: Place;
}

/** A name in 《》 as one report prints it. */
export interface PrintedLaw {
  readonly name: string;
  readonly count: number;
}
