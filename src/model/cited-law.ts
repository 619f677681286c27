import type { Place } from './view.ts';

/** An instrument as one report cites it. */
export interface CitedLaw {
  /** Key of the table of instruments; null for those that it has not. */
  readonly key: string | null;
  /** Canonical name, or as printed first. */
  readonly name: string;
  /** How it stood on the day of the report. */
  readonly status: string;
  /** Its spellings with their signs, without white space. */
  readonly phrases: readonly string[];
  readonly count: number;
  readonly first: Place;
}

/** A name in 《》 as one report prints it. */
export interface PrintedLaw {
  readonly name: string;
  readonly count: number;
}
