import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { contentHash } from './content-hash.ts';

/** Values kept on the disk under a hash of what they were made from; safe to share between threads and processes. */
export interface Store {
  /** The value, or null when there is none or its file was damaged. */
  readonly read: <T>(key: string) => T | null;
  /** Keeps a value that survives JSON; readers see all of it or nothing. */
  readonly write: (key: string, value: unknown) => void;
}

/** Digits of the checksum line that stands before each value. */
const CHECKSUM = 64;

/** Opens a folder as a store, e.g. `.cache/reports`; it is made when the first value comes. */
export function openStore(folder: string): Store {
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), `${key}.json`);
  return {
    read: (key) => readValue(fileOf(key)),
    write: (key, value) => writeValue(fileOf(key), JSON.stringify(value)),
  };
}

function readValue<T>(file: string): T | null {
  try {
    const text = readFileSync(file, 'utf8');
    const body = text.slice(CHECKSUM + 1);
    return text.slice(0, CHECKSUM) === contentHash(body) ? (JSON.parse(body) as T) : null;
  } catch {
    return null; // Absent, unreadable or no JSON: made anew.
  }
}

function writeValue(file: string, body: string): void {
  const draft = `${file}.${process.pid}-${threadId}`; // Two threads of one process must not share a draft.
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(draft, `${contentHash(body)}\n${body}`);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
