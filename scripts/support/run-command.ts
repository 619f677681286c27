import { type ArgsDef, type CommandDef, defineCommand, type ParsedArgs, renderUsage, runCommand } from 'citty';
import { nearestWord } from '../../src/config/nearest-word.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { printableLines } from '../../src/text/printable.ts';
import { formatDiagnostics } from './format-diagnostics.ts';
import { faultsOf, stackOf, USAGE, UsageError } from './told-fault.ts';

/** A command: its flags and what it does with them; returns the exit code. */
export interface Command<T extends ArgsDef> {
  readonly name: string;
  readonly description: string;
  readonly args: T;
  readonly run: (args: ParsedArgs<T>) => Promise<number>;
  /** Tells what ended the command in a way of its own, e.g. as JSON; false leaves it to the usual one. */
  readonly tellFault?: (faults: readonly Diagnostic[], rawArgs: readonly string[]) => boolean;
}

/** Runs a script: refuses unknown flags, prints `--help`, tells every error without a stack, sets the exit code. */
export async function runMainCommand<const T extends ArgsDef>(command: Command<T>): Promise<void> {
  const { name, description, args, run } = command;
  const definition: CommandDef<T> = defineCommand({ meta: { name, description }, args, run: ({ args }) => run(args) });
  const rawArgs = process.argv.slice(2);
  const fail = (error: unknown) => {
    const faults = faultsOf(error, name);
    if (!command.tellFault?.(faults, rawArgs)) process.stderr.write(formatFaults(faults));
    process.stderr.write(stackOf(error));
    process.exitCode = 1;
  };
  process.stdout.on('error', endQuietly);
  // What is thrown where nobody waits for it.
  process.on('uncaughtException', (error) => {
    fail(error);
    process.exit();
  });
  if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
    process.stdout.write(`${await renderUsage(definition)}\n`);
    return;
  }
  try {
    refuseUnknownFlags(rawArgs, args);
    const { result } = await runCommand(definition, { rawArgs });
    process.exitCode = result as number;
  } catch (error) {
    fail(error);
  }
}

/** A mistake on the command line stands alone; everything else tells where it is. */
function formatFaults(faults: readonly Diagnostic[]): string {
  const [first] = faults;
  return first?.rule === USAGE ? `${printableLines(first.message)}\n` : formatDiagnostics(faults, process.stderr.isTTY);
}

/** Who reads the output may have had enough: `npm run audit | head -1`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

export { UsageError };

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

/** A whole number of at least `least`, or a `UsageError` that names the flag. */
export function wholeNumber(flag: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least) return value;
  throw new UsageError(`--${flag} must be a whole number from ${least} on, but it is "${text}".`);
}
