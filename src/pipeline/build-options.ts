import type { ConfigOverrides } from '../config/load-config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What a build reads and writes, as the command line says. */
export interface BuildOptions {
  readonly seeds: string;
  readonly out: string;
  readonly config: string;
  readonly overrides: ConfigOverrides;
  /** Folder of results of earlier builds; may be emptied at any time between builds. */
  readonly cache: string;
  /** Threads that work on captures and pages. */
  readonly jobs: number;
  readonly search: boolean;
}

/** What a build did. */
export interface BuildOutcome {
  readonly reports: number;
  /** Captures whose result came from the cache. */
  readonly cached: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Warnings and notes; a build with errors throws a `DiagnosticError` that carries all messages. */
  readonly diagnostics: readonly Diagnostic[];
}
