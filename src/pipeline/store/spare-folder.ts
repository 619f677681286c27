import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** e.g. `nianbao-spare-4711-…`; the number is the process that it goes with. */
export const SPARE = /^nianbao-spare-(\d+)-/;

/** A folder for temporary files, not made yet, that goes with this process when nothing removes it before. */
export interface SpareFolder {
  readonly path: string;
  readonly close: () => void;
}

/** Opens one under a name that nobody can guess, so that nobody can have put something there. */
export function openSpareFolder(): SpareFolder {
  const folder = path.join(tmpdir(), `nianbao-spare-${process.pid}-${randomUUID()}`);
  const remove = () => removeQuietly(folder);
  process.on('exit', remove);
  return {
    path: folder,
    close: () => {
      process.off('exit', remove);
      remove();
    },
  };
}

/** Removes a file or folder if it can be removed. */
export function removeQuietly(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch {
    // Another user's, or on a disk that is read-only: it does no harm.
  }
}
