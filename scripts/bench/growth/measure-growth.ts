import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Run } from './run-once.ts';

/** One input at one size; `null` where its process ended without an answer. */
export interface SizedRun {
  readonly bytes: number;
  readonly run: Run | null;
}

const SCRIPT = path.join(import.meta.dirname, 'run-once.ts');
const LONGEST_MS = 180_000;
/** Halvings between the largest size that is read and the smallest that is refused. */
const HALVINGS = 2;

/** Runs an input at each size, and between what is read and what is refused, to come near the largest that is read. */
export async function measureGrowth(format: string, index: number, sizes: readonly number[]): Promise<SizedRun[]> {
  const runs: SizedRun[] = [];
  for (const bytes of sizes) runs.push({ bytes, run: await runAt(format, index, bytes) });
  for (let i = 0; i < HALVINGS; i++) {
    const read = runs.filter(isRead).map(({ bytes }) => bytes);
    const refused = runs.filter((sized) => !isRead(sized)).map(({ bytes }) => bytes);
    if (read.length === 0 || refused.length === 0) break;
    const bytes = Math.round((Math.max(...read) + Math.min(...refused)) / 2);
    runs.push({ bytes, run: await runAt(format, index, bytes) });
  }
  return runs.sort((a, b) => a.bytes - b.bytes);
}

/** Whether a capture became a report. */
export const isRead = ({ run }: SizedRun): boolean => run?.outcome === 'ok';

async function runAt(format: string, index: number, bytes: number): Promise<Run | null> {
  const args = ['--import', 'tsx', SCRIPT, format, String(index), String(bytes)];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: LONGEST_MS });
    return JSON.parse(stdout) as Run;
  } catch {
    return null;
  }
}
