import { type ArgsDef, type CommandDef, defineCommand, type ParsedArgs, renderUsage, runCommand } from 'citty';
import { nearestWord } from '../../src/config/nearest-word.ts';
import { DiagnosticError } from '../../src/model/diagnostic.ts';
import { formatDiagnostics } from './format-diagnostics.ts';

/** A command: its flags and what it does with them; returns the exit code. */
export interface Command<T extends ArgsDef> {
  readonly name: string;
  readonly description: string;
  readonly args: T;
  readonly run: (args: ParsedArgs<T>) => Promise<number>;
}

/** Runs a script: refuses unknown flags, prints `--help`, tells errors made for people without a stack, sets the exit code. */
export async function runMainCommand<const T extends ArgsDef>(command: Command<T>): Promise<void> {
  const { name, description, args, run } = command;
  const definition: CommandDef<T> = defineCommand({ meta: { name, description }, args, run: ({ args }) => run(args) });
  const rawArgs = process.argv.slice(2);
  if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
    process.stdout.write(`${await renderUsage(definition)}\n`);
    return;
  }
  try {
    refuseUnknownFlags(rawArgs, args);
    const { result } = await runCommand(definition, { rawArgs });
    process.exitCode = result as number;
  } catch (error) {
    process.stderr.write(`${tell(error)}\n`);
    process.exitCode = 1;
  }
}

/** Thrown for a mistake on the command line. */
export class UsageError extends Error {}

function refuseUnknownFlags(rawArgs: readonly string[], args: ArgsDef): void {
  const known = Object.entries(args).flatMap(([name, def]) =>
    def.type === 'boolean' ? [`--${name}`, `--no-${name}`] : def.type === 'positional' ? [] : [`--${name}`],
  );
  for (const raw of rawArgs) {
    const flag = raw.split('=')[0] ?? '';
    if (raw === '--') return;
    if (!flag.startsWith('-') || flag === '-' || known.includes(flag)) continue;
    const near = nearestWord(flag, known);
    throw new UsageError(`Unknown option ${flag}.${near === null ? '' : ` Did you mean ${near}?`} See --help.`);
  }
}

function tell(error: unknown): string {
  if (error instanceof DiagnosticError) return formatDiagnostics(error.diagnostics).trimEnd();
  if (error instanceof UsageError || (error as { name?: string }).name === 'CLIError') {
    return (error as Error).message;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A whole number of at least `least`, or a `UsageError` that names the flag. */
export function wholeNumber(flag: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least) return value;
  throw new UsageError(`--${flag} must be a whole number from ${least} on, but it is "${text}".`);
}
