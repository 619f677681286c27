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
  /** Most that results of earlier builds which this one did not use may take in the cache, bytes; 1 GB unless told. */
  readonly cacheLimit?: number;
  /** Empty the cache first. */
  readonly force?: boolean;
  /** Address of a page: the outcome then says why it was made anew or kept. */
  readonly explain?: string;
}

/** What a build did. */
export interface BuildOutcome {
  readonly reports: number;
  /** Captures whose result came from the cache. */
  readonly cached: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Pages that were rendered; the others were kept. */
  readonly rendered: number;
  /** Why the page asked about was made anew or kept; null when there is no such page. */
  readonly explained?: string | null;
  /** Warnings and notes; a build with errors throws a `DiagnosticError` that carries all messages. */
  readonly diagnostics: readonly Diagnostic[];
}
