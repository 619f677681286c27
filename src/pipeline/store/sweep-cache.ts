import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { STORES } from './open-cache.ts';

/** What stays in a cache. */
export interface SweepRule {
  /** Files that this build has used, below the cache's folder. */
  readonly used: ReadonlySet<string>;
  /** Milliseconds; what was written since stays: another build may be at work. */
  readonly since: number;
  /** Most that files which were not used may take together, bytes. */
  readonly bound: number;
}

/** Removes what builds of before have left, the oldest first, until the rest is within the bound; returns how many files went. */
export function sweepCache(folder: string, { used, since, bound }: SweepRule): number {
  const left = STORES.flatMap((name) => filesBelow(folder, name))
    .filter((file) => !used.has(file))
    .flatMap((file) => statsOf(folder, file))
    .filter(({ changed }) => changed < since)
    .sort((a, b) => b.changed - a.changed);
  let kept = 0;
  const doomed = left.filter(({ bytes }) => {
    kept += bytes;
    return kept > bound;
  });
  for (const { file } of doomed) rmSync(path.join(folder, file), { force: true });
  return doomed.length;
}

function filesBelow(folder: string, name: string): string[] {
  try {
    return readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}

function statsOf(folder: string, file: string) {
  const stats = statSync(path.join(folder, file), { throwIfNoEntry: false });
  return stats === undefined ? [] : [{ file, bytes: stats.size, changed: stats.mtimeMs }];
}
