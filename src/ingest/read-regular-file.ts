import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { fileError, IngestError } from './ingest-error.ts';

/** A file of the disk: how messages call it, where it lies, and how much of it is read at most. */
export interface WantedFile {
  readonly name: string;
  readonly full: string;
  readonly most: number;
  /** What to do about a file that is larger. */
  readonly tooLarge: string;
}

/** What the system says of files that cannot be read, in words for people. */
const REASONS: ReadonlyMap<string, readonly [rule: string, message: string, hint: string]> = new Map([
  ['ENOENT', ['not-found', 'There is no such file.', 'Put it back, or correct its name.']],
  ['ENOTDIR', ['not-found', 'There is no such file.', 'Put it back, or correct its name.']],
  [
    'EACCES',
    ['unreadable', 'It may not be read.', 'Give yourself the right to read it (chmod u+r; of a folder chmod u+rx).'],
  ],
  [
    'EPERM',
    ['unreadable', 'It may not be read.', 'Give yourself the right to read it (chmod u+r; of a folder chmod u+rx).'],
  ],
  ['ELOOP', ['link-outside', 'This is a link that leads round in a circle.', 'Put a copy of the file in its place.']],
  ['ENAMETOOLONG', ['long-name', 'Its name or path is too long for the system.', 'Give it a shorter name.']],
  ['ENXIO', ['no-file', 'This is no file but a pipe, a socket or a device.', 'Remove it, or put a file in its place.']],
]);

/**
 * Reads a file that is one: a pipe would make the run wait for ever, a device may have no end. Throws an `IngestError`
 * that names it; nothing is read of one that is too large.
 */
export async function readRegularFile({ name, full, most, tooLarge }: WantedFile): Promise<Uint8Array> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(full, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = await handle.stat();
    if (!found.isFile()) throw noFile(name, found.isDirectory());
    if (found.size <= most) return await handle.readFile();
    const message = `The file has ${found.size} bytes; at most ${most} are read.`;
    throw fileError(name, 'too-large', { message, hint: tooLarge });
  } catch (error) {
    throw error instanceof IngestError ? error : unreadable(name, error);
  } finally {
    await handle?.close();
  }
}

/** An error of the system as one for people. */
export function unreadable(name: string, error: unknown): IngestError {
  const { code = '', message: said } = error as NodeJS.ErrnoException;
  const [rule, message, hint] = REASONS.get(code) ?? [
    'unreadable',
    `It could not be read: ${said}.`,
    'Look at the disk, or take the capture again.',
  ];
  return fileError(name, rule, { message, hint });
}

function noFile(name: string, isFolder: boolean): IngestError {
  const message = `This is no file but a ${isFolder ? 'folder' : 'pipe, a socket or a device'}.`;
  return fileError(name, 'no-file', { message, hint: 'Remove it, or put a file in its place.' });
}
