import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DiagnosticError } from '../../model/diagnostic.ts';
import { contentHash } from '../store/content-hash.ts';
import { closureOf, type ImportGraph, readImportGraph } from './import-graph.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Folders of sources. */
const FOLDERS = ['src', 'templates'];
/** The lock file stands for all packages, the settings for how sources are read. */
const FILES = ['package-lock.json', 'package.json', 'tsconfig.json'];
/** What npm has in fact installed; absent where another installer was at work. */
const INSTALLED = 'node_modules/.package-lock.json';

/** The sources of a program as they are on the disk. */
export interface Code {
  /** Hash of everything besides its input that decides what a build makes; it changes with the code, not with the clock. */
  readonly version: string;
  /** The same of some files or folders (`src/ingest/`) and all that they import, e.g. of what makes one kind of result. */
  readonly versionOf: (entries: readonly string[]) => string;
  /** Hash of one file's text. */
  readonly hashOf: (file: string) => string;
  /** Those files, below the project's folder, sorted. */
  readonly filesOf: (entries: readonly string[]) => string[];
}

/** Reads all sources, some 600 small files. */
export function readCode(): Code {
  const graph = readImportGraph(root, FOLDERS);
  const ground = groundHash();
  const filesOf = (entries: readonly string[]) => closureOf(graph, entries);
  return {
    version: hashOf(graph, [...graph.keys()], ground),
    versionOf: (entries) => hashOf(graph, filesOf(entries), ground),
    hashOf: (file) => hashOf(graph, [file], ''),
    filesOf,
  };
}

/** Hash of all code, for a process or thread that wants to know whether it runs what its build began with. */
export function codeVersion(): string {
  return readCode().version;
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

function hashOf(graph: ImportGraph, files: readonly string[], ground: string): string {
  return contentHash(ground, ...files.flatMap((file) => [file, graph.get(file)?.hash ?? '']));
}

/** What all code stands on: packages, engine, tables of characters and machine; native packages and floating point are theirs. */
function groundHash(): string {
  const machine = JSON.stringify([process.versions, process.platform, process.arch, process.env.NODE_ICU_DATA ?? null]);
  const installed = path.join(root, INSTALLED);
  const files = FILES.map((file) => readFileSync(path.join(root, file)));
  return contentHash(machine, existsSync(installed) ? readFileSync(installed) : '', ...files);
}
