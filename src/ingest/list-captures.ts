import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { PERMALINKS_FILE } from '../model/permalinks.ts';
import { checkNameBytes } from './capture-names.ts';
import { fileError, IngestError } from './ingest-error.ts';
import { SIDECAR_ENDING } from './read-capture.ts';
import { unreadable } from './read-regular-file.ts';

export { readCapture, SIDECAR_ENDING } from './read-capture.ts';

/** Captures that can be read, and what is wrong with other things in the folder. */
export interface CaptureListing {
  /** Relative to the folder, with `/`, sorted by UTF-16 units. */
  readonly captures: readonly string[];
  /** Links that leave the folder, sidecars without a capture, names that are none, what is no file or may not be read. */
  readonly problems: readonly Diagnostic[];
}

/** Lists a seeds folder; sidecars and names that begin with a dot are no captures. Tells problems and goes on. */
export async function scanCaptures(dir: string): Promise<CaptureListing> {
  const root = await realpath(dir);
  const found: string[] = [];
  const problems: Diagnostic[] = [];
  await walk('');
  const captures = found.filter((file) => !isSidecar(file)).sort();
  const known = new Set([...captures, ...problems.map((problem) => problem.path)]);
  for (const file of found.filter(isSidecar)) {
    const capture = file.slice(0, -SIDECAR_ENDING.length);
    if (!known.has(capture)) problems.push(...orphan(file, capture).diagnostics);
  }
  return { captures, problems };

  async function walk(below: string): Promise<void> {
    for (const entry of await entriesOf(root, below, problems)) {
      const { name, fault } = checkNameBytes(entry.name, below === '' ? '' : `${below}/`);
      const file = path.posix.join(below, name);
      if (name.startsWith('.') || file === PERMALINKS_FILE) continue;
      if (fault) problems.push(...fault.diagnostics);
      else if (entry.isDirectory()) await walk(file);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await staysInside(root, file)))) found.push(file);
      else problems.push(...noFile(file).diagnostics);
    }
  }
}

/** Names as bytes: what is not in UTF-8 could not be told apart. A folder that may not be read is a problem, not the end. */
async function entriesOf(root: string, below: string, problems: Diagnostic[]) {
  try {
    return await readdir(path.join(root, below), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    problems.push(...unreadable(below === '' ? '.' : below, error).diagnostics);
    return [];
  }
}

/** Paths of all captures as `scanCaptures` lists them; throws an `IngestError` when there is any problem. */
export async function listCaptures(dir: string): Promise<string[]> {
  const { captures, problems } = await scanCaptures(dir);
  if (problems.length > 0) throw new IngestError(problems);
  return [...captures];
}

function isSidecar(file: string): boolean {
  return file.endsWith(SIDECAR_ENDING);
}

/** A link to a folder is never followed: it could lead round in a circle. */
async function staysInside(root: string, file: string): Promise<boolean> {
  try {
    const target = await realpath(path.join(root, file));
    return target.startsWith(root + path.sep) && (await stat(target)).isFile();
  } catch {
    return false;
  }
}

function noFile(file: string): IngestError {
  return fileError(file, 'link-outside', {
    message: 'This is a link out of the seeds folder, to a folder or nowhere, or no file at all.',
    hint: 'Put a copy of the file in its place.',
  });
}

function orphan(file: string, capture: string): IngestError {
  return fileError(file, 'orphan-sidecar', {
    message: `This sidecar belongs to "${capture}", which is not there.`,
    hint: 'Rename the sidecar after its capture, or remove it.',
  });
}
