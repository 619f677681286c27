import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from './content-hash.ts';
import { valuePath } from './entry-paths.ts';
import { foldersOf, noteReasons, tryWrite, unwritable } from './folders.ts';

/** Values kept on the disk under a hash of what they were made from; safe to share between threads and processes. */
export interface Store {
  /** The value, or null when there is none or its file was damaged. */
  readonly read: <T>(key: string) => T | null;
  /** Whether there is a file for it, which may be damaged. */
  readonly has: (key: string) => boolean;
  /** Keeps a value that survives JSON; readers see all of it or nothing. Throws a `DiagnosticError` when it cannot be kept anywhere. */
  readonly write: (key: string, value: unknown) => void;
}

/** Digits of the checksum line that stands before each value. */
const CHECKSUM = 64;

/** Opens a store, e.g. `.cache/reports`; its folders are made when the first value comes. */
export function openStore(places: string): Store {
  const folders = foldersOf(places);
  return {
    read: <T>(key: string) => {
      for (const folder of folders) {
        const value = readValue<T>(valueFile(folder, key), key);
        if (value !== null) return value;
      }
      return null;
    },
    has: (key) => folders.some((folder) => existsSync(valueFile(folder, key))),
    write: (key, value) => {
      const text = toText(key, JSON.stringify(value));
      const reasons: string[] = [];
      for (const folder of folders) {
        const reason = tryWrite(valueFile(folder, key), (draft) => writeFileSync(draft, text));
        if (reason === null) return noteReasons(folder, reasons);
        reasons.push(reason);
      }
      throw unwritable(folders[0] ?? '', reasons);
    },
  };
}

/** File of a value in a folder of its store. */
function valueFile(folder: string, key: string): string {
  return path.join(path.dirname(folder), valuePath(path.basename(folder), key));
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
