import type { Diagnostic } from '../../src/model/diagnostic.ts';

/** Thrown for a mistake on the command line. */
export class UsageError extends Error {}

/** Rule of a mistake on the command line. */
export const USAGE = 'usage';
/** Set to see where an error arose. */
const DEBUG = 'NIANBAO_DEBUG';

/** Whatever ended a command, as messages: those made for people as they are, a mistake on the command line, what the system refused, or a fault of ours. */
export function faultsOf(error: unknown, command: string): readonly Diagnostic[] {
  const made = (error as { diagnostics?: readonly Diagnostic[] } | null)?.diagnostics;
  if (Array.isArray(made)) return made;
  const message = error instanceof Error ? error.message : String(error);
  const fault = { path: command.replace(/ --$/, ''), line: null, column: null, severity: 'error' as const };
  if (isUsage(error)) return [{ ...fault, rule: USAGE, message }];
  if (isSystem(error)) {
    const hint = 'Check that the file or folder is there, and that this user may read and write it.';
    return [{ ...fault, rule: 'system', message: `The system refused a step: ${message}.`, hint }];
  }
  const hint = `Nothing you gave should lead here. ${DEBUG}=1 before the command shows where it arose; please report it.`;
  return [{ ...fault, rule: 'unexpected', message: `The command ended at a fault of its own: ${message}`, hint }];
}

/** The stack, for those who ask for it. */
export function stackOf(error: unknown): string {
  const wanted = process.env[DEBUG] !== undefined && process.env[DEBUG] !== '';
  return wanted && error instanceof Error ? `${error.stack}\n` : '';
}

function isUsage(error: unknown): boolean {
  return error instanceof UsageError || (error as { name?: string } | null)?.name === 'CLIError';
}

function isSystem(error: unknown): boolean {
  return typeof (error as NodeJS.ErrnoException | null)?.syscall === 'string';
}
