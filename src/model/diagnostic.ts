/** How grave a diagnostic is: an `error` fails the run (exit code 1), the others do not. */
export type Severity = 'error' | 'warning' | 'info';

/** What a diagnostic knows besides its words, for those of our own that go on with it: small, plain and never published. */
export interface DiagnosticData {
  /** Words of the capture that the message quotes; the beginning of very long ones. */
  readonly quote?: string;
  /** Lines of a sidecar that would settle it, the likeliest first. */
  readonly sidecar?: readonly string[];
}

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
  /** What code reads instead of the message, which is for people. */
  readonly data?: DiagnosticData;
}

/** What pages, data files and commands give of a diagnostic. */
const PUBLISHED = ['path', 'line', 'column', 'rule', 'severity', 'message', 'hint'] as const;
export type PublishedDiagnostic = Pick<Diagnostic, (typeof PUBLISHED)[number]>;

/** A diagnostic as it is given away: without what it holds for our own code. */
export function published(diagnostic: Diagnostic): PublishedDiagnostic {
  const isPublished = ([key]: [string, unknown]) => PUBLISHED.some((name) => name === key);
  return Object.fromEntries(Object.entries(diagnostic).filter(isPublished)) as unknown as PublishedDiagnostic;
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
