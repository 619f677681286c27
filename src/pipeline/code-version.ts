import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from './content-hash.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Rooms that decide what a report's job returns. */
const ROOMS = ['model', 'text', 'ingest', 'extract', 'archive', 'site', 'search', 'pipeline'];
/** Files besides: search quotes texts as pages set them, and the lock file stands for all packages. */
const FILES = ['templates/typeset.ts', 'package-lock.json'];

/** Hash of everything besides its input that decides what a report's job returns; it changes with the code, not with the clock. */
export function codeVersion(): string {
  const parts = jobSources().flatMap((file) => [file, readFileSync(path.join(root, file))]);
  return contentHash(process.versions.v8, process.versions.unicode ?? '', ...parts);
}

/** The files that the hash is over, below the project's folder, sorted. */
export function jobSources(): string[] {
  return [...ROOMS.map((room) => path.join('src', room)).flatMap(filesBelow), ...FILES].sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
