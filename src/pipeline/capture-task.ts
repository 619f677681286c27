import type { ReportSummary } from '../model/archive.ts';
import type { SiteConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AnswerCounts } from '../model/question.ts';

/** One capture to work on. */
export interface CaptureTask {
  readonly seeds: string;
  /** Relative to `seeds`. */
  readonly path: string;
  readonly config: SiteConfig;
  readonly version: string;
  readonly store: string;
  /** The id that was given to this capture before, and the fingerprint by which it is known again. */
  readonly given: GivenId | null;
}

export interface GivenId {
  readonly id: string;
  readonly fingerprint: string;
}

/** What comes back to the main process: small; the rest lies in the store under `key`. */
export interface CaptureAnswer {
  readonly path: string;
  readonly key: string;
  readonly cached: boolean;
  readonly summary: ReportSummary | null;
  /** What the report has on the standing questions, without its sentences. */
  readonly answers: readonly AnswerCounts[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The answer of a capture that became no report. */
export function failed(path: string, diagnostics: readonly Diagnostic[]): CaptureAnswer {
  return { path, key: '', cached: false, summary: null, answers: [], diagnostics };
}
