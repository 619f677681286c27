/** How grave a diagnostic is: an `error` fails the run (exit code 1), the others do not. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something a person should know about one input, as plain data so that it crosses threads and caches.
 * `line` and `column` count from 1; both are null when the message concerns the whole file.
 */
export interface Diagnostic {
  /** File the message is about, relative to where the run was started, with `/`. */
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  /** Stable id of the rule that speaks, kebab-case, e.g. `lost-character`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What happened and what was expected, one or two sentences in English. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** An error made for people: carries everything to be told about a failed step, all at once. */
export class DiagnosticError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((d) => d.message).join('\n'));
    this.name = 'DiagnosticError';
    this.diagnostics = diagnostics;
  }
}
