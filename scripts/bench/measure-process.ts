import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { watchTree } from './watch-tree.ts';

/** What running a process cost, it and all below it. */
export interface ProcessCost {
  /** On the wall. */
  readonly seconds: number;
  /** Of the processors, user and system. */
  readonly cpuSeconds: number;
  /** Most memory that all had at one time, bytes; null where the system has no `/proc`. */
  readonly peakBytes: number | null;
}

/** What it cost and what it printed on standard output. */
export interface MeasuredRun extends ProcessCost {
  readonly stdout: string;
}

/** Runs the arguments and prints what its children have taken, as the last lines of standard error. */
const AND_TIMES = '"$@"; code=$?; times >&2; exit $code';
/** e.g. `0m2.060000s 0m0.010000s`: the shell's own times are the line before, its children's the last. */
const TIMES = /(?:\d+m[\d.,]+s \d+m[\d.,]+s\s+)(\d+)m([\d.,]+)s (\d+)m([\d.,]+)s\s*$/;

/** Runs a TypeScript file as a process of its own; rejects with what it printed when it fails. */
export function measureProcess(script: string, args: readonly string[]): Promise<MeasuredRun> {
  return measureCommand([process.execPath, '--import', 'tsx', script, ...args], process.cwd());
}

/** Runs a command in a folder; rejects with what it printed when it fails. */
export function measureCommand(command: readonly string[], cwd: string): Promise<MeasuredRun> {
  const start = performance.now();
  const child = spawn('sh', ['-c', AND_TIMES, 'sh', ...command], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  }
  const endWatch = watchTree(child.pid ?? 0);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      const seen = endWatch();
      const { stdout, stderr } = printed;
      if (code !== 0) reject(new Error(`${command.join(' ')} failed:\n${stdout}${stderr}`));
      else resolve({ seconds, cpuSeconds: cpuOf(seen.cpuSeconds, stderr), peakBytes: seen.peakBytes, stdout });
    });
  });
}

/** A process that nobody waits for (killed by a parent that ends itself) is only seen; a short one may be only waited for. */
function cpuOf(seen: number, stderr: string): number {
  return Math.max(seen, waitedSeconds(stderr));
}

/** Processor time of a shell's children and theirs, as its `times` prints it. */
export function waitedSeconds(stderr: string): number {
  const [, ...parts] = TIMES.exec(stderr) ?? [];
  const [userMinutes = 0, user = 0, systemMinutes = 0, system = 0] = parts.map((part) =>
    Number(part.replace(',', '.')),
  );
  return 60 * (userMinutes + systemMinutes) + user + system;
}
