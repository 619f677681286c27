import { buildArchive } from '../archive/build-archive.ts';
import { checkArchive } from '../archive/check-archive.ts';
import type { Archive } from '../model/archive.ts';
import { type Diagnostic, DiagnosticError } from '../model/diagnostic.ts';
import type { CaptureAnswer } from './extract-worker.ts';
import type { ReportKeys } from './library.ts';
import { below, hasErrors, sortDiagnostics } from './place-diagnostics.ts';

/** The archive, where its full reports are kept, and everything to be told about the captures. */
export interface Arranged {
  readonly archive: Archive;
  readonly keys: ReportKeys;
  readonly diagnostics: readonly Diagnostic[];
}

/** The seeds folder as messages shall name it, and what is wrong in it besides the captures. */
export interface SeedsTold {
  readonly seeds: string;
  readonly problems: readonly Diagnostic[];
}

/** Puts the extracted reports in order; throws a `DiagnosticError` with all messages of the run when one is an error. */
export function arrange(answers: readonly CaptureAnswer[], { seeds, problems }: SeedsTold): Arranged {
  const summaries = answers.flatMap(({ summary }) => summary ?? []);
  const archive = buildArchive(summaries);
  const messages = [...problems, ...answers.flatMap((answer) => answer.diagnostics), ...checkArchive(archive)];
  const diagnostics = sortDiagnostics(below(seeds, messages));
  if (hasErrors(diagnostics)) throw new DiagnosticError(diagnostics);
  const keyOf = new Map(answers.map(({ path, key }) => [path, key]));
  const keys = Object.fromEntries(archive.reports.map(({ id, path }) => [id, keyOf.get(path) as string]));
  return { archive, keys, diagnostics };
}
