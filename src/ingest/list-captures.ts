import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReadLimits } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type CaptureInput, DEFAULT_LIMITS, type IngestLimits } from './ingest.ts';
import { fileError, IngestError } from './ingest-error.ts';

/** What the name of a sidecar ends in: `page.txt` → `page.txt.meta.md`. */
export const SIDECAR_ENDING = '.meta.md';

/** A file of the build's own at the top of a seeds folder; no capture. */
export const PERMALINKS_FILE = 'permalinks.json';

/** Captures that can be read, and what is wrong with other things in the folder. */
export interface CaptureListing {
  /** Relative to the folder, with `/`, sorted by UTF-16 units. */
  readonly captures: readonly string[];
  /** Links that leave the folder, sidecars without a capture, what is no file. */
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
    for (const entry of await readdir(path.join(root, below), { withFileTypes: true })) {
      const file = path.posix.join(below, entry.name);
      if (entry.name.startsWith('.') || file === PERMALINKS_FILE) continue;
      if (entry.isDirectory()) await walk(file);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await staysInside(root, file)))) found.push(file);
      else problems.push(...noFile(file).diagnostics);
    }
  }
}

/** Paths of all captures as `scanCaptures` lists them; throws an `IngestError` when there is any problem. */
export async function listCaptures(dir: string): Promise<string[]> {
  const { captures, problems } = await scanCaptures(dir);
  if (problems.length > 0) throw new IngestError(problems);
  return [...captures];
}

/** Reads one capture and its sidecar. `file` is relative to `dir`. A file over the limit is not read into memory. */
export async function readCapture(
  dir: string,
  file: string,
  given: IngestLimits = DEFAULT_LIMITS,
): Promise<CaptureInput> {
  const limits = { ...DEFAULT_LIMITS, ...given };
  const full = path.join(dir, file);
  const { size } = await stat(full);
  if (size > limits.maxCaptureBytes) throw tooLarge(file, size, limits);
  const bytes = await readFile(full);
  return { path: file, bytes, sidecar: await readSidecar(dir, file), limits };
}

async function readSidecar(dir: string, file: string): Promise<CaptureInput['sidecar']> {
  const sidecar = file + SIDECAR_ENDING;
  try {
    return { path: sidecar, text: await readFile(path.join(dir, sidecar), 'utf8') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
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

function tooLarge(file: string, size: number, limits: ReadLimits): IngestError {
  return fileError(file, 'too-large', {
    message: `The file has ${size} bytes; at most ${limits.maxCaptureBytes} are read.`,
    hint: 'Raise limits.maxCaptureBytes in the config, or remove the file.',
  });
}
