import path from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Messages about files below a folder, named so that they can be found from where the run was started: `a.txt` → `seeds/a.txt`; those about other places name them whole. */
export function below(folder: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const prefix = folder
    .replaceAll('\\', '/')
    .replace(/\/*$/, '/')
    .replace(/^(\.\/)+/, '');
  return diagnostics.map((diagnostic) =>
    path.isAbsolute(diagnostic.path) ? diagnostic : { ...diagnostic, path: `${prefix}${diagnostic.path}` },
  );
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Messages by file, line and rule, so that their order does not depend on which thread was first; what several threads say alike is said once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...once.values()].sort(
    (a, b) =>
      byText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || byText(a.rule, b.rule) || byText(a.message, b.message),
  );
}

/** Whether there is an error among messages. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
