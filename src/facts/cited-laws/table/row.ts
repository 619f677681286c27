/** What an instrument is by who made it and how. */
export type InstrumentKind = 'law' | 'regulation' | 'party' | 'rule' | 'policy' | 'plan' | 'local';

/** What is known of an instrument besides its name and beginning. */
export interface MoreOfInstrument {
  /** First day on which it no longer stands, and how it came to an end. */
  readonly to?: string;
  readonly how?: 'repealed' | 'expired';
  /** Key of what stands in its place. */
  readonly next?: string;
  /** Other names that mean it and nothing else. */
  readonly also?: readonly string[];
  /** An older instrument had this name: what was cited before `from` may be that one. */
  readonly older?: true;
}

/**
 * An instrument: key, name without 中华人民共和国, the first day on which it stood, and where this is from. A day that is not
 * certain is null. A revision is a version of the same instrument, not the end of one and the beginning of another.
 */
export type InstrumentRow = readonly [
  key: string,
  name: string,
  from: string | null,
  source: string,
  more?: MoreOfInstrument,
];
