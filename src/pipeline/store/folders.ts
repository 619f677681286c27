import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { DiagnosticError } from '../../model/diagnostic.ts';

/** Parts the folders of a store; no path holds it. */
const PARTING = '\0';
/** File of a spare folder that says why the one before it could not be written. */
export const REASON_FILE = 'reason.txt';

/** Folders as one text, as threads are given a store: values are kept in the first that can be written, and sought in all. */
export function storePlaces(...folders: readonly string[]): string {
  return folders.join(PARTING);
}

/** The store of a name in the folders of a cache. */
export function storeIn(cache: string, name: string): string {
  return storePlaces(...foldersOf(cache).map((folder) => path.join(folder, name)));
}

/** The folders of a store, the first the one of choice. */
export function foldersOf(places: string): string[] {
  return places.split(PARTING);
}

/** Null when the file is written, whole, else why it cannot be. A draft may be cleared away or a folder removed at any time: once more then. */
export function tryWrite(file: string, write: (draft: string) => void): string | null {
  try {
    writeWhole(file, write);
    return null;
  } catch {
    try {
      makeFolder(path.dirname(file));
      writeWhole(file, write);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  }
}

/** Tells in a spare folder, once, why it is used. */
export function noteReasons(folder: string, reasons: readonly string[]): void {
  const [first] = reasons;
  if (first === undefined) return;
  try {
    writeFileSync(path.join(folder, REASON_FILE), first, { flag: 'wx' });
  } catch {
    // It was told before, or is not worth a failure.
  }
}

const GONE = 'cache-emptied';

/** Told when a value that this build has kept, or has seen, is gone or damaged. */
export function valueGone(places: string): DiagnosticError {
  const message = 'Results of this build are gone: the cache was emptied while the build ran.';
  const hint = 'Build again, and let nothing empty this folder meanwhile.';
  return new DiagnosticError([cacheFault(foldersOf(places)[0] ?? '', { rule: GONE, message, hint })]);
}

/** Whether an error, perhaps of a worker, is `valueGone`. */
export function isGone(error: unknown): boolean {
  return error instanceof DiagnosticError && error.diagnostics.every(({ rule }) => rule === GONE);
}

/** Told when a value can be kept nowhere. */
export function unwritable(folder: string, reasons: readonly string[]): DiagnosticError {
  const message = `Results of the build can be kept neither here nor in the system’s folder for temporary files: ${reasons.join('; ')}.`;
  const hint = 'Free space, or name a folder with --cache.';
  return new DiagnosticError([cacheFault(folder, { rule: 'cache-unwritable', message, hint })]);
}

function cacheFault(folder: string, what: { rule: string; message: string; hint: string }) {
  return { path: path.resolve(folder), line: null, column: null, severity: 'error', ...what } as const;
}

/** Node’s own `recursive` tries for ever where a file system takes no folders and says that there is none, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // Another thread may have been first.
  }
}

function writeWhole(file: string, write: (draft: string) => void): void {
  const draft = `${file}.${process.pid}-${threadId}`; // Two threads of one process must not share a draft.
  try {
    write(draft);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
