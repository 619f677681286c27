import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { DiagnosticError } from '../model/diagnostic.ts';
import { contentHash } from './content-hash.ts';

/** Values kept on the disk under a hash of what they were made from; safe to share between threads and processes. */
export interface Store {
  /** The value, or null when there is none or its file was damaged. */
  readonly read: <T>(key: string) => T | null;
  /** Keeps a value that survives JSON; readers see all of it or nothing. Throws a `DiagnosticError` when it cannot be kept anywhere. */
  readonly write: (key: string, value: unknown) => void;
}

/** Digits of the checksum line that stands before each value. */
const CHECKSUM = 64;
/** Parts the folders of a store; no path holds it. */
const PARTING = '\0';
/** File of a spare folder that says why the one before it could not be written. */
export const REASON_FILE = 'reason.txt';

/** Folders as one text, as threads are given a store: values are kept in the first that can be written, and sought in all. */
export function storePlaces(...folders: readonly string[]): string {
  return folders.join(PARTING);
}

/** Opens a store, e.g. `.cache/reports`; its folders are made when the first value comes. */
export function openStore(places: string): Store {
  const folders = places.split(PARTING);
  const fileIn = (folder: string, key: string) => path.join(folder, key.slice(0, 2), `${key}.json`);
  return {
    read: <T>(key: string) => {
      for (const folder of folders) {
        const value = readValue<T>(fileIn(folder, key), key);
        if (value !== null) return value;
      }
      return null;
    },
    write: (key, value) => {
      const text = toText(key, JSON.stringify(value));
      const reasons: string[] = [];
      for (const folder of folders) {
        const reason = tryWrite(fileIn(folder, key), text);
        if (reason === null) return noteReasons(folder, reasons);
        reasons.push(reason);
      }
      throw unwritable(folders[0] ?? '', reasons);
    },
  };
}

/** Told when a value that this build has kept is gone. */
export function valueGone(places: string): DiagnosticError {
  const message = 'Results of this build are gone: the cache was emptied while the build ran.';
  const hint = 'Build again, and let nothing empty this folder meanwhile.';
  return cacheError(places.split(PARTING)[0] ?? '', { rule: 'cache-emptied', message, hint });
}

function unwritable(folder: string, reasons: readonly string[]): DiagnosticError {
  const message = `Results of the build can be kept neither here nor in the system’s folder for temporary files: ${reasons.join('; ')}.`;
  return cacheError(folder, { rule: 'cache-unwritable', message, hint: 'Free space, or name a folder with --cache.' });
}

function cacheError(folder: string, what: { rule: string; message: string; hint: string }): DiagnosticError {
  return new DiagnosticError([{ path: path.resolve(folder), line: null, column: null, severity: 'error', ...what }]);
}

/** The key is hashed too: a value under another's name is none. */
function toText(key: string, body: string): string {
  return `${contentHash(key, body)}\n${body}`;
}

function readValue<T>(file: string, key: string): T | null {
  try {
    const text = readFileSync(file, 'utf8');
    const body = text.slice(CHECKSUM + 1);
    return text.slice(0, CHECKSUM) === contentHash(key, body) ? (JSON.parse(body) as T) : null;
  } catch {
    return null; // Absent, unreadable or no JSON: made anew.
  }
}

/** Null when the file is written, else why it cannot be. A draft may be cleared away or a folder removed at any time: once more then. */
function tryWrite(file: string, text: string): string | null {
  try {
    writeWhole(file, text);
    return null;
  } catch {
    try {
      writeWhole(file, text);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  }
}

function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}-${threadId}`; // Two threads of one process must not share a draft.
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

function noteReasons(folder: string, reasons: readonly string[]): void {
  const [first] = reasons;
  if (first === undefined) return;
  try {
    writeFileSync(path.join(folder, REASON_FILE), first, { flag: 'wx' });
  } catch {
    // It was told before, or is not worth a failure.
  }
}
