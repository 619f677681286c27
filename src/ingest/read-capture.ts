import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { checkName } from './capture-names.ts';
import { decode } from './decode.ts';
import type { CaptureInput } from './ingest.ts';
import { fileError, IngestError } from './ingest-error.ts';
import { DEFAULT_LIMITS, type IngestLimits } from './limits.ts';
import { readRegularFile } from './read-regular-file.ts';

/** What the name of a sidecar ends in: `page.txt` → `page.txt.meta.md`. */
export const SIDECAR_ENDING = '.meta.md';
/** A sidecar of a real capture has some hundred bytes. */
export const MOST_SIDECAR_BYTES = 1_000_000;

/** Reads one capture and its sidecar. `file` is relative to `dir`. A file over the limit is not read into memory. */
export async function readCapture(
  dir: string,
  file: string,
  given: IngestLimits = DEFAULT_LIMITS,
): Promise<CaptureInput> {
  const limits = { ...DEFAULT_LIMITS, ...given };
  const fault = checkName(file);
  if (fault) throw fault;
  const bytes = await readRegularFile({
    name: file,
    full: path.join(dir, file),
    most: limits.maxCaptureBytes,
    tooLarge: 'Raise limits.maxCaptureBytes in the config, or remove the file.',
  });
  return { path: file, bytes, sidecar: await readSidecarOf(dir, file), limits };
}

async function readSidecarOf(dir: string, file: string): Promise<CaptureInput['sidecar']> {
  const name = file + SIDECAR_ENDING;
  if (!(await isThere(dir, name))) return null;
  const tooLarge = 'Keep corrections in it only, and notes short.';
  const bytes = await readRegularFile({ name, full: path.join(dir, name), most: MOST_SIDECAR_BYTES, tooLarge });
  if (bytes.length === 0) return { path: name, text: '' };
  const { text, lost, encoding } = decode(name, bytes);
  if (lost > 0) throw badByte(name, text, encoding);
  return { path: name, text };
}

/** A name that is too long for the system is no file's; a link may not lead out of the folder of captures. */
async function isThere(dir: string, name: string): Promise<boolean> {
  try {
    const [folder, target] = await Promise.all([realpath(dir), realpath(path.join(dir, name))]);
    if (target.startsWith(folder === path.sep ? folder : folder + path.sep)) return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return !['ENOENT', 'ENAMETOOLONG', 'ENOTDIR'].includes(code);
  }
  throw fileError(name, 'link-outside', {
    message: 'This is a link out of the folder of the captures.',
    hint: 'Put a copy of the file in its place.',
  });
}

/** In a correction, a character that is not certain is a wrong one. */
function badByte(path: string, text: string, encoding: string): IngestError {
  const before = text.slice(0, text.indexOf('\ufffd')).split(/\r\n|\n|\r/);
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const message = `A byte here is no character in ${encoding}, in which the sidecar is written.`;
  const hint = 'Write the line anew, and save the sidecar in UTF-8.';
  return new IngestError([{ path, ...place, rule: 'bad-byte', severity: 'error', message, hint }]);
}
