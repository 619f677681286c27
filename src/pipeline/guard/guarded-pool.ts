import type { Diagnostic } from '../../model/diagnostic.ts';
import { DiagnosticError } from '../../model/diagnostic.ts';
import {
  type Call,
  type GuardedProcess,
  ProcessEnded,
  startGuardedProcess,
  type TaskLimits,
} from './guarded-process.ts';

/** Processes that work on captures: whatever a capture does, only its own task ends. */
export interface GuardedPool {
  /** Calls a function for one capture; throws a `DiagnosticError` that names `path` when the task ends at a limit. */
  readonly run: (call: Call, path: string) => Promise<unknown>;
  readonly close: () => void;
}

/** Starts up to `jobs` processes, each when it is needed. */
export function startGuardedPool(jobs: number, limits: TaskLimits): GuardedPool {
  const idle: GuardedProcess[] = [];
  const working = new Set<GuardedProcess>();
  const waiting: (() => void)[] = [];
  let running = 0;
  process.once('exit', close);
  return { run, close };

  async function run(call: Call, path: string): Promise<unknown> {
    while (running >= jobs) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await attempt(call, idle.pop() ?? startGuardedProcess(limits));
    } catch (error) {
      throw error instanceof ProcessEnded ? limitError(error, path, limits) : error;
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  }

  /** A limit is held against a capture only by a process that had done nothing before. */
  async function attempt(call: Call, guarded: GuardedProcess): Promise<unknown> {
    const used = guarded.used();
    working.add(guarded);
    try {
      const result = await guarded.call(call);
      idle.push(guarded);
      return result;
    } catch (error) {
      if (!(error instanceof ProcessEnded)) {
        idle.push(guarded);
        throw error;
      }
      if (!used || error.reason === 'time') throw error;
    } finally {
      working.delete(guarded);
    }
    return attempt(call, startGuardedProcess(limits));
  }

  function close(): void {
    process.off('exit', close);
    for (const guarded of [...idle, ...working]) guarded.kill();
  }
}

function limitError({ reason, told }: ProcessEnded, path: string, limits: TaskLimits): DiagnosticError {
  const { maxSeconds, maxMegabytes } = limits;
  const hint = 'Cut the report out of the file or save the page in another way';
  const said: Readonly<Record<typeof reason, Pick<Diagnostic, 'rule' | 'message' | 'hint'>>> = {
    time: {
      rule: 'time-limit',
      message: `Reading this file was given up after ${maxSeconds} s of processor time.`,
      hint: `${hint}, or raise limits.maxSeconds in the config.`,
    },
    memory: {
      rule: 'memory-limit',
      message: `Reading this file was given up at ${maxMegabytes} MB of memory.`,
      hint: `${hint}, or raise limits.maxMegabytes in the config.`,
    },
    other: {
      rule: 'process-ended',
      message: `The process that read this file ended by ${told}.`,
      hint: `${hint}; if that does not help, report the file to the project.`,
    },
  };
  return new DiagnosticError([{ path, line: null, column: null, severity: 'error', ...said[reason] }]);
}
