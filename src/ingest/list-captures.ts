import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type CaptureInput, DEFAULT_LIMITS, type IngestLimits } from './ingest.ts';
import { fileError, IngestError } from './ingest-error.ts';

/** What the name of a sidecar ends in: `page.txt` → `page.txt.meta.md`. */
export const SIDECAR_ENDING = '.meta.md';

/**
 * Paths of all captures below a folder, relative to it, with `/`, sorted by UTF-16 units. Sidecars and names that begin with a
 * dot are left out. Throws an `IngestError` for links that leave the folder and for sidecars without a capture.
 */
export async function listCaptures(dir: string): Promise<string[]> {
  const root = await realpath(dir);
  const found: string[] = [];
  const problems: Diagnostic[] = [];
  await walk('');
  const captures = found.filter((file) => !isSidecar(file)).sort();
  const known = new Set(captures);
  for (const file of found.filter(isSidecar)) {
    const capture = file.slice(0, -SIDECAR_ENDING.length);
    if (!known.has(capture)) problems.push(...orphan(file, capture).diagnostics);
  }
  if (problems.length > 0) throw new IngestError(problems);
  return captures;

  async function walk(below: string): Promise<void> {
    for (const entry of await readdir(path.join(root, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const file = path.posix.join(below, entry.name);
      if (entry.isSymbolicLink() && !(await staysInside(root, file))) problems.push(...outside(file).diagnostics);
      else if (entry.isDirectory()) await walk(file);
      else found.push(file);
    }
  }
}

/** Reads one capture and its sidecar. `file` is relative to `dir`. A file over the limit is not read into memory. */
export async function readCapture(
  dir: string,
  file: string,
  limits: IngestLimits = DEFAULT_LIMITS,
): Promise<CaptureInput> {
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

function outside(file: string): IngestError {
  return fileError(file, 'link-outside', {
    message: 'This link leads out of the seeds folder, to a folder, or nowhere.',
    hint: 'Put a copy of the file in its place.',
  });
}

function orphan(file: string, capture: string): IngestError {
  return fileError(file, 'orphan-sidecar', {
    message: `This sidecar belongs to "${capture}", which is not there.`,
    hint: 'Rename the sidecar after its capture, or remove it.',
  });
}

function tooLarge(file: string, size: number, limits: IngestLimits): IngestError {
  return fileError(file, 'too-large', {
    message: `The file has ${size} bytes; at most ${limits.maxCaptureBytes} are read.`,
    hint: 'Raise limits.maxCaptureBytes in the config, or remove the file.',
  });
}
