import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from '../store/content-hash.ts';

/** A source file: the hash of its text, and the files of the project that it imports. */
interface Source {
  readonly hash: string;
  readonly imports: readonly string[];
}

/** Sources by their path below the project's folder, with `/`. */
export type ImportGraph = ReadonlyMap<string, Source>;

// e.g. `import { a } from './b.ts';`, `import './b.ts'`, `import('./b.ts')`, `new URL('./b.mjs', import.meta.url)`; types count too
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)['"](\.[^'"]+)['"]/g;

/** Reads every file below the folders and what it imports, so that what a result was made by can be told to the file. */
export function readImportGraph(root: string, folders: readonly string[]): ImportGraph {
  return new Map(folders.flatMap((folder) => filesBelow(root, folder)).map((file) => [file, readSource(root, file)]));
}

/** The files, or those of folders named with a slash at the end, and all that they import, sorted; throws for one that is not there. */
export function closureOf(graph: ImportGraph, entries: readonly string[]): string[] {
  const reached = new Set<string>();
  const visit = (file: string) => {
    const source = graph.get(file);
    // e.g. an example in a comment; what is really imported and is not there would not run.
    if (source === undefined || reached.has(file)) return;
    reached.add(file);
    source.imports.forEach(visit);
  };
  for (const entry of entries) {
    const files = [...graph.keys()].filter((file) => file === entry || (entry.endsWith('/') && file.startsWith(entry)));
    if (files.length === 0) throw new Error(`${entry} is no file or folder of the project.`);
    files.forEach(visit);
  }
  return [...reached].sort();
}

function readSource(root: string, file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8');
  const isCode = /\.(?:tsx?|mjs)$/.test(file);
  const found = isCode ? [...text.matchAll(IMPORT)].map(([, target]) => target as string) : [];
  const imports = found.map((target) => path.posix.join(path.posix.dirname(file), target));
  return { hash: contentHash(text), imports: imports.filter((target) => /\.\w+$/.test(target)) };
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}
