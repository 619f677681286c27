import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DiagnosticError } from '../model/diagnostic.ts';
import { contentHash } from './content-hash.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Rooms that decide what a report's job returns. */
const ROOMS = ['model', 'text', 'ingest', 'extract', 'archive', 'site', 'search', 'pipeline'];
/** Files besides: the lock file stands for all packages, and the settings for how sources are read. */
const FILES = ['package-lock.json', 'package.json', 'tsconfig.json'];
/** What npm has in fact installed; absent where another installer was at work. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Hash of everything besides its input that decides what a report's job returns; it changes with the code, not with the clock. */
export function codeVersion(): string {
  const parts = jobSources().flatMap((file) => [file, readFileSync(path.join(root, file))]);
  const installed = path.join(root, INSTALLED);
  // Engine, tables of characters and machine: native packages and floating point are theirs.
  const machine = JSON.stringify([process.versions, process.platform, process.arch, process.env.NODE_ICU_DATA ?? null]);
  return contentHash(machine, existsSync(installed) ? readFileSync(installed) : '', ...parts);
}

/**
 * Told when a worker's code is of another version than the build began with: a worker looks once its code is loaded, before it keeps
 * anything, since what was edited meanwhile would be kept under the older code's name.
 */
export function codeChanged(): DiagnosticError {
  const message = 'The program’s own code was changed while the build ran, so nothing was published.';
  const place = { path: path.join(root, 'src'), line: null, column: null };
  return new DiagnosticError([{ ...place, rule: 'code-changed', severity: 'error', message, hint: 'Build again.' }]);
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
