import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../support/told-fault.ts';
import type { BenchRun } from './bench-run.ts';

/** Reads the runs of a history, the oldest first; a line that is none is told, since it would be lost in silence. */
export function readHistory(file: string): BenchRun[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : parseRun(line, `${file}:${at + 1}`)));
}

/** The latest run over as many reports that has all that this one has, else the latest over as many; null when there is none. */
export function latestLike(run: BenchRun, history: readonly BenchRun[]): BenchRun | null {
  const alike = history.filter(({ reports }) => reports === run.reports);
  const parts = partsOf(run);
  return alike.findLast((one) => [...parts].every((part) => partsOf(one).has(part))) ?? alike.at(-1) ?? null;
}

function partsOf({ scenarios, pagefind, hugo }: BenchRun): Set<string> {
  const others = Object.entries({ pagefind, hugo }).filter(([, cost]) => cost !== null);
  return new Set([...scenarios.map(({ name }) => name), ...others.map(([name]) => name)]);
}

/** Adds a run as one line. */
export function appendRun(file: string, run: BenchRun): void {
  mkdirSync(path.dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(run)}\n`);
}

function parseRun(line: string, place: string): BenchRun {
  const run = tryJson(line) as Partial<BenchRun> | null;
  if (typeof run?.reports === 'number' && Array.isArray(run.scenarios)) return run as BenchRun;
  throw new UsageError(`${place} is no run of this benchmark. Remove the line, or name another file with --history.`);
}

function tryJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
