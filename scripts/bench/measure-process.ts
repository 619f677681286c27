import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** What running a script cost. */
export interface ProcessCost {
  readonly seconds: number;
  /** Most memory that the process and all below it had at one time, bytes; null where the system has no /proc. */
  readonly peakBytes: number | null;
}

const SAMPLE_MS = 50;
const PAGE = 4096;

/** Runs a TypeScript file as a process of its own; rejects with what it printed when it fails. */
export function measureProcess(script: string, args: readonly string[]): Promise<ProcessCost> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      printed += data;
    });
  }
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, memoryBelow(child.pid ?? 0));
  }, SAMPLE_MS);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(sampling);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, peakBytes: peak === 0 ? null : peak });
      else reject(new Error(`${script} failed:\n${printed}`));
    });
  });
}

/** Resident memory of a process and its descendants, bytes; 0 where there is no /proc. */
function memoryBelow(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readFolder('/proc')) if (/^\d+$/.test(name)) parents.set(Number(name), parentOf(name));
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + residentOf(pid), 0);
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** e.g. `4711 (node) S 4700 …`; a name may hold spaces and brackets. */
function parentOf(pid: string): number {
  return Number(readText(`/proc/${pid}/stat`).replace(/^.*\)/s, '').trim().split(' ')[1] ?? 0);
}

function residentOf(pid: number): number {
  return Number(readText(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // The process has ended meanwhile.
  }
}
