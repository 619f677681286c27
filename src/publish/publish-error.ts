import { DiagnosticError } from '../model/diagnostic.ts';

/** An error about the output folder, told like any other diagnostic. */
export function publishError(path: string, rule: string, message: string, hint?: string): DiagnosticError {
  const place = { path, line: null, column: null };
  return new DiagnosticError([{ ...place, rule, severity: 'error', message, ...(hint === undefined ? {} : { hint }) }]);
}

/** The system's code of an error, e.g. `EACCES`, or an empty string. */
export function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException | undefined)?.code ?? '');
}
