import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from './publish-error.ts';

/** Who holds a lock, as its file says: `4711 host boot=… space=… start=… id=…`; what a system does not tell is left out. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** Boot of the machine: a lock of an earlier one is dead. */
  readonly boot: string | null;
  /** Where process ids are counted: a container counts its own. */
  readonly space: string | null;
  /** When the process began: a number that another process has by now began later. */
  readonly start: string | null;
}

/** What a holder is to this process. */
export type Liveness = 'alive' | 'dead' | 'elsewhere';

const UNKNOWN_PID = -1;

/** Text of a lock that this process takes now; no two are the same. */
export function ownLock(): string {
  const { pid, host, boot, space, start } = ownIdentity();
  const told = Object.entries({ boot, space, start }).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  return `${[pid, host, ...told, `id=${randomUUID()}`].join(' ')}\n`;
}

/** Reads a lock's text; a damaged one names no process. */
export function parseLock(text: string): LockOwner {
  const [pid = '', host = '', ...told] = text.trim().split(/\s+/);
  const value = (name: string) => told.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  const known = /^[1-9]\d{0,9}$/.test(pid) && host !== '';
  return {
    pid: known ? Number(pid) : UNKNOWN_PID,
    host: known ? host : hostname(),
    boot: value('boot'),
    space: value('space'),
    start: value('start'),
  };
}

/** Whether the process that a lock names still runs; one of another machine or container cannot be asked. */
export function livenessOf(owner: LockOwner): Liveness {
  const own = ownIdentity();
  if (owner.host !== own.host || differs(owner.space, own.space)) return 'elsewhere';
  if (differs(owner.boot, own.boot) || owner.pid === UNKNOWN_PID) return 'dead';
  return isRunning(owner.pid, owner.start) ? 'alive' : 'dead';
}

function ownIdentity(): LockOwner {
  return {
    pid: process.pid,
    host: hostname().replace(/\s/g, '') || 'localhost',
    boot: attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    space: attempt(() => readlinkSync('/proc/self/ns/pid').replace(/\D/g, '')),
    start: stateOf(process.pid)?.start ?? null,
  };
}

function differs(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Whether there is a process of that number, and if it is known when it began, the same. */
export function isRunning(pid: number, start: string | null = null): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  const state = stateOf(pid);
  return state === null || (state.letter !== 'Z' && !differs(start, state.start));
}

/** Letter of a process's state (Z: ended, but its parent has not asked) and when it began, as Linux tells. */
function stateOf(pid: number): { letter: string | undefined; start: string | null } | null {
  const text = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (text === null) return null;
  // The second field is the program's name, which may hold spaces and brackets.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { letter: fields[0], start: fields[19] ?? null };
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
