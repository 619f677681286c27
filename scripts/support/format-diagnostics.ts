import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '../../src/model/diagnostic.ts';
import { printable, printableLines } from '../../src/text/printable.ts';

const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<Severity, string>;
const ORDER: readonly Severity[] = ['info', 'warning', 'error'];

/**
 * All messages of a run, the gravest last, where the eye is; each begins as compilers write it, so that editors can jump:
 * `seeds/001.txt:16:1: warning: … [lost-character]`, with what to do on the next line.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], colour = false): string {
  const sorted = [...diagnostics].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return sorted.map((diagnostic) => `${formatOne(diagnostic, colour)}\n`).join('');
}

function formatOne({ path, line, column, severity, message, rule, hint }: Diagnostic, colour: boolean): string {
  const place = [printable(path), line, column].filter((part) => part !== null && part !== undefined).join(':');
  const word = colour ? styleText(COLOURS[severity], severity) : severity;
  const what = `${place}: ${word}: ${indented(message)} [${rule}]`;
  return hint === undefined ? what : `${what}\n    → ${indented(hint)}`;
}

/** Further lines of a message stand below its first, so that none passes for a message of its own. */
function indented(text: string): string {
  return printableLines(text.trimEnd()).replaceAll('\n', '\n    ');
}

/** e.g. `2 errors, 1 warning`; empty when there is nothing to tell. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return (['error', 'warning', 'info'] as const)
    .map((severity) => [diagnostics.filter((d) => d.severity === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity === 'info' || count === 1 ? severity : `${severity}s`}`)
    .join(', ');
}
