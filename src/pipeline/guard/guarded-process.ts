import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ReadLimits } from '../../model/config.ts';
import { type Diagnostic, DiagnosticError } from '../../model/diagnostic.ts';

/** Bounds of one task of a guarded process. */
export type TaskLimits = Pick<ReadLimits, 'maxSeconds' | 'maxMegabytes'>;

/** A function of a TypeScript module, by the address of the module, and its one argument. */
export interface Call {
  readonly module: string;
  readonly name: string;
  readonly task: unknown;
}

/** Why a process ended before it answered. */
export type EndReason = 'time' | 'memory' | 'other';

/** Thrown when a process ended in the middle of a task. */
export class ProcessEnded extends Error {
  override readonly name = 'ProcessEnded';
  readonly reason: EndReason;
  /** Signal or exit code, for messages. */
  readonly told: string;
  constructor(reason: EndReason, told: string) {
    super(`The process ended by ${told}.`);
    this.reason = reason;
    this.told = told;
  }
}

/** A process of its own that does one task at a time; what it does can end it, and nothing else. */
export interface GuardedProcess {
  /** Whether it has done a task before. */
  readonly used: () => boolean;
  /** What the function returns; throws what it throws (a `DiagnosticError` where that has diagnostics), or `ProcessEnded`. */
  readonly call: (call: Call) => Promise<unknown>;
  readonly kill: () => void;
}

/** The heap's share of all memory: buffers, code and the dictionary of words stand beside it. */
const HEAP_SHARE = 0.75;

type Answer =
  | { readonly result: unknown }
  | { readonly error: { readonly message: string; readonly diagnostics?: readonly Diagnostic[] } };

/** Starts a process that ends itself when a task takes more processor time or memory than the limits allow. */
export function startGuardedProcess(limits: TaskLimits): GuardedProcess {
  const heap = Math.round(limits.maxMegabytes * HEAP_SHARE);
  const child = fork(fileURLToPath(new URL('./child-entry.mjs', import.meta.url)), [JSON.stringify(limits)], {
    execArgv: [`--max-old-space-size=${heap}`],
    serialization: 'advanced',
    // What V8 prints when memory runs out is no message for people.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A channel that closes while a task is sent; the end of the process is told by its exit.
  child.on('error', () => {});
  let used = false;
  return {
    used: () => used,
    call: async (call) => {
      try {
        return await answerOf(child, call);
      } finally {
        used = true;
      }
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

async function answerOf(child: ChildProcess, call: Call): Promise<unknown> {
  const done = new AbortController();
  const ended = once(child, 'exit', { signal: done.signal }).then(([code, signal]) => {
    throw new ProcessEnded(reasonOf(code, signal), signal ?? `exit code ${code}`);
  });
  const answered = once(child, 'message', { signal: done.signal }).then(([answer]) => answer as Answer);
  try {
    if (!child.connected) throw new ProcessEnded('other', 'a closed channel');
    child.send(call);
    const answer = await Promise.race([answered, ended]);
    if (!('error' in answer)) return answer.result;
    const { error } = answer;
    throw error.diagnostics ? new DiagnosticError(error.diagnostics) : Object.assign(new Error(error.message), error);
  } finally {
    done.abort();
    await Promise.allSettled([answered, ended]);
  }
}

/** SIGABRT and 134 are V8 out of memory; SIGKILL is the watchdog's, or that of a system out of memory. */
function reasonOf(code: number | null, signal: NodeJS.Signals | null): EndReason {
  if (signal === 'SIGXCPU' || signal === 'SIGTERM') return 'time';
  return signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134 ? 'memory' : 'other';
}
