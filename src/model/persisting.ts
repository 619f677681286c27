import type { Place } from './view.ts';

/** A year in which a shortcoming was told. */
export interface ToldYear {
  readonly year: number;
  /** Its words in the report of that year. */
  readonly at: Place;
  /** Nearly the same words as in the newest report; otherwise the same kind in other words. */
  readonly sameWords: boolean;
}

/** A shortcoming of an issuer's newest report that reports of years before tell of as well. */
export interface Persisting {
  /** As the newest report prints it, perhaps cut. */
  readonly text: string;
  readonly at: Place;
  /** Names of its kinds. */
  readonly kinds: readonly string[];
  /** Oldest first, the newest report last. */
  readonly years: readonly ToldYear[];
  /** Years of which reports are held, from the first that tells of it on. */
  readonly held: number;
  /** Years between of which none is held. */
  readonly missing: readonly number[];
}

/** What an issuer's reports tell of shortcomings over the years. */
export interface PersistingShortcomings {
  /** Year of the newest report, and whether it tells of any. */
  readonly year: number;
  readonly told: number;
  /** Years of reports that were looked at. */
  readonly years: number;
  /** In the order of the newest report. */
  readonly items: readonly Persisting[];
}
