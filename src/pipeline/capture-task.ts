import type { SiteConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArtefactVersions } from './artefacts/artefacts.ts';
import type { HandyResults } from './artefacts/find-results.ts';

/** What all captures of a build have in common: plain data, as it is sent to processes. */
export interface CaptureSetting {
  readonly seeds: string;
  readonly config: SiteConfig;
  /** Folders of the cache. */
  readonly cache: string;
  readonly versions: ArtefactVersions;
  /** Version of all code. */
  readonly code: string;
  /** Read all that is kept, and not only what is needed at once. */
  readonly check: boolean;
}

/** One capture to work on. */
export interface CaptureTask extends CaptureSetting {
  /** Relative to `seeds`. */
  readonly path: string;
  /** The id that was given to this capture before, and the fingerprint by which it is known again. */
  readonly given: GivenId | null;
}

export interface GivenId {
  readonly id: string;
  readonly fingerprint: string;
}

/** What the main process is told of a capture; the rest lies in the cache under the report's digest. */
export interface CaptureAnswer {
  readonly path: string;
  /** Whether its report was there already. */
  readonly cached: boolean;
  readonly report: CapturedReport | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A capture that became a report. */
export interface CapturedReport extends HandyResults {
  /** Content hash of the report. */
  readonly digest: string;
  /** Key of what is kept of the capture. */
  readonly captureKey: string;
}

/** The answer of a capture that became no report. */
export function failed(path: string, diagnostics: readonly Diagnostic[]): CaptureAnswer {
  return { path, cached: false, report: null, diagnostics };
}
