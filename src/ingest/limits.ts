import type { ReadLimits } from '../model/config.ts';

/** Bounds as a caller gives them: what is left out is as in `DEFAULT_LIMITS`. */
export type IngestLimits = Partial<ReadLimits>;

/** Bounds used where no config sets them. */
export const DEFAULT_LIMITS: ReadLimits = {
  maxCaptureBytes: 20_000_000,
  maxTextCharacters: 1_000_000,
  maxUnfoldedBytes: 100_000_000,
  maxPages: 300,
  maxSeconds: 20,
  maxMegabytes: 1_000,
};
