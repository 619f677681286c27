import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** One file of an output, as far as its content and its place on the disk go. */
interface FileState {
  readonly bytes: number;
  readonly hash: string;
  /** Changes when the file is written again, even with the same bytes. */
  readonly written: string;
}

/** The files of an output, by path with `/`. */
export type Snapshot = ReadonlyMap<string, FileState>;

/** How many files of an output a build has made, changed and left alone. */
export interface FileChanges {
  readonly fresh: number;
  readonly gone: number;
  /** Written again with other bytes. */
  readonly changed: number;
  /** Written again with the same bytes. */
  readonly repeated: number;
  readonly untouched: number;
  /** New or written again, with whatever bytes: below `search/`, and everywhere else. */
  readonly written: { readonly search: number; readonly others: number };
}

/** An output that is not there. */
export const NO_FILES: Snapshot = new Map();
const SEARCH = 'search/';

/** Reads all files of a folder. */
export function takeSnapshot(folder: string): Snapshot {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), stateOf(file)]));
}

function stateOf(file: string): FileState {
  const content = readFileSync(file);
  const { ino, mtimeNs } = statSync(file, { bigint: true });
  const hash = createHash('sha256').update(content).digest('hex');
  return { bytes: content.byteLength, hash, written: `${ino} ${mtimeNs}` };
}

/** What became of each file from one snapshot to the next. */
export function compareOutputs(before: Snapshot, after: Snapshot): FileChanges {
  const kinds = new Map([...after].map(([file, state]) => [file, kindOf(before.get(file), state)]));
  const count = (kind: Kind) => [...kinds.values()].filter((one) => one === kind).length;
  const written = [...kinds].filter(([, kind]) => kind !== 'untouched').map(([file]) => file);
  const search = written.filter((file) => file.startsWith(SEARCH)).length;
  return {
    fresh: count('fresh'),
    gone: [...before.keys()].filter((file) => !after.has(file)).length,
    changed: count('changed'),
    repeated: count('repeated'),
    untouched: count('untouched'),
    written: { search, others: written.length - search },
  };
}

type Kind = 'fresh' | 'changed' | 'repeated' | 'untouched';

function kindOf(before: FileState | undefined, after: FileState): Kind {
  if (before === undefined) return 'fresh';
  if (before.hash !== after.hash) return 'changed';
  return before.written === after.written ? 'untouched' : 'repeated';
}
