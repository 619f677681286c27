import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from './content-hash.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Sources that decide what a report's job returns: the lock file stands for all packages. */
const SOURCES = ['model', 'text', 'ingest', 'extract', 'archive', 'site', 'search', 'pipeline'];

/** Hash of everything besides its input that decides what a report's job returns; it changes with the code, not with the clock. */
export function codeVersion(): string {
  const folders = SOURCES.map((room) => path.join(root, 'src', room)).flatMap(filesBelow);
  const files = [...folders, path.join(root, 'package-lock.json')].sort();
  const parts = files.flatMap((file) => [path.relative(root, file), readFileSync(file)]);
  return contentHash(process.versions.v8, process.versions.unicode ?? '', ...parts);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
