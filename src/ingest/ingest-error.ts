import type { Diagnostic } from '../model/diagnostic.ts';

/** Thrown when a capture cannot become a document; `diagnostics` holds everything wrong with that file at once. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(oneLine).join('\n'));
    this.diagnostics = diagnostics;
  }
}

/** `a.txt:3: message hint`. */
export function oneLine(d: Diagnostic): string {
  const place = d.line === null ? d.path : `${d.path}:${d.line}`;
  return `${place}: ${d.message}${d.hint === undefined ? '' : ` ${d.hint}`}`;
}

/** An error about a whole file, ready to throw. */
export function fileError(path: string, rule: string, said: { message: string; hint: string }): IngestError {
  return new IngestError([{ path, line: null, column: null, rule, severity: 'error', ...said }]);
}
