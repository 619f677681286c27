import { type Diagnostic, DiagnosticError } from '../model/diagnostic.ts';

/** Between threads an error keeps its message and its cause, but neither its class nor what else it carries. */
interface Carried {
  readonly diagnostics: readonly Diagnostic[];
}

/** An error on its way out of a worker: what it has to tell people goes along as its cause. */
export function packError(error: unknown): unknown {
  if (!(error instanceof DiagnosticError)) return error;
  return new Error(error.message, { cause: { diagnostics: error.diagnostics } satisfies Carried });
}

/** The error as it was in the worker. */
export function unpackError(error: unknown): unknown {
  const carried = (error as { cause?: Partial<Carried> } | null)?.cause?.diagnostics;
  return Array.isArray(carried) ? new DiagnosticError(carried) : error;
}
