import type { Level } from './report.ts';

/** The file at the top of a seeds folder that keeps them; it is no capture. */
export const PERMALINKS_FILE = 'permalinks.json';

/** Addresses that were given and what for, as `permalinks.json` beside the captures keeps them. */
export interface Permalinks {
  /** By id. */
  readonly reports: ReadonlyMap<string, ReportRecord>;
  /** What an issuer's slug stands for: place code and canonical name, e.g. `120114-上马台镇`. */
  readonly issuers: ReadonlyMap<string, string>;
  /** By slug. */
  readonly places: ReadonlyMap<string, PlaceRecord>;
}

/** A report that has an address: by what its capture is known again, and on which pages it ever stood. */
export interface ReportRecord {
  /** Capture, relative to the seeds folder. */
  readonly path: string;
  /** Hash of the capture's bytes that no line ending, byte order mark or front matter changes. */
  readonly fingerprint: string;
  /** Smallest hashes of its sentences, parted by spaces. */
  readonly likeness: string;
  /** The id that a hash of its body would give, where that is another. */
  readonly own: string | null;
  /** In which build it came, counted from 0; those of one build share a number. */
  readonly arrived: number;
  /** Ids that it had before a sidecar gave it this one. */
  readonly formerIds: readonly string[];
  /** Slugs, years and levels of the pages that list or listed it, the newest last. */
  readonly issuers: readonly string[];
  readonly places: readonly string[];
  readonly years: readonly number[];
  readonly levels: readonly Level[];
}

/** What a place's slug stands for. */
export interface PlaceRecord {
  /** Place code, or the nearest code above it and the names below: `120114-上马台镇`. */
  readonly identity: string;
  /** Whether its sections ever had pages of their own. */
  readonly reader: boolean;
}

/** What stands before any address was given. */
export const NO_PERMALINKS: Permalinks = { reports: new Map(), issuers: new Map(), places: new Map() };
