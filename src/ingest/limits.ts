/** Bounds on what is read. */
export interface IngestLimits {
  /** Largest capture, bytes. */
  readonly maxCaptureBytes: number;
  /** Most that a compressed capture may unfold to, bytes. */
  readonly maxUnfoldedBytes?: number;
  /** Most pages of a PDF. */
  readonly maxPages?: number;
}

/** Bounds used where no config sets them. */
export const DEFAULT_LIMITS: Required<IngestLimits> = {
  maxCaptureBytes: 20_000_000,
  maxUnfoldedBytes: 100_000_000,
  maxPages: 300,
};
