import { readdirSync, readFileSync } from 'node:fs';

/** What the system says of one process. */
export interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  /** Clock ticks of its own, user and system; without those of children. */
  readonly ticks: number;
  /** When it was started: a number may be given again to another process. */
  readonly started: string;
  readonly residentPages: number;
}

/** Reads a line of `/proc/PID/stat`, e.g. `4711 (node) S 4700 …`; a name may hold spaces and brackets. Null for what is none. */
export function parseStat(text: string): ProcessStat | null {
  const [, pid, rest] = /^(\d+) \(.*\) (.*)$/s.exec(text.trim()) ?? [];
  const fields = rest?.split(' ') ?? [];
  const at = (number: number) => Number(fields[number - FIRST_AFTER_NAME] ?? Number.NaN);
  const ticks = at(USER_TICKS) + at(SYSTEM_TICKS);
  if (Number.isNaN(ticks + at(RESIDENT_PAGES))) return null;
  const started = fields[START_TICK - FIRST_AFTER_NAME] ?? '';
  return { pid: Number(pid), parent: at(PARENT), ticks, started, residentPages: at(RESIDENT_PAGES) };
}

// Numbers of the fields as proc(5) counts them.
const FIRST_AFTER_NAME = 3;
const PARENT = 4;
const USER_TICKS = 14;
const SYSTEM_TICKS = 15;
const START_TICK = 22;
const RESIDENT_PAGES = 24;

/** A process and all below it at this moment; empty where the system has no `/proc`. */
export function processTree(root: number): ProcessStat[] {
  const all = new Map(readAll().map((stat) => [stat.pid, stat]));
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(all.get(pid)?.parent ?? 0));
  return [...all.values()].filter(({ pid }) => isBelow(pid));
}

function readAll(): ProcessStat[] {
  return folderOf('/proc').flatMap((name) => (/^\d+$/.test(name) ? (parseStat(statOf(name)) ?? []) : []));
}

function folderOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return ''; // The process has ended meanwhile.
  }
}
