import { DiagnosticError } from '../model/diagnostic.ts';
import { codeOf, publishError } from './publish-error.ts';

/** What the system says, and what to do about it. */
interface Cause {
  readonly what: string;
  readonly hint: string;
}

const MOUNT: Cause = {
  what: 'it is a mount point, which cannot be replaced whole',
  hint: 'Name a folder inside of it, e.g. --out FOLDER/site, or mount the folder above it.',
};
const RIGHTS: Cause = { what: 'this user may not write there', hint: 'Name a folder you may write with --out.' };
const QUOTA: Cause = {
  what: 'the user’s share of the disk is used up',
  hint: 'Free space, or name another disk with --out.',
};
const FILES: Cause = {
  what: 'too many files are open',
  hint: 'Raise the limit (ulimit -n 4096), or end other programs.',
};

/** Errors of the system that a build may meet while it writes. */
const CAUSES: Readonly<Record<string, Cause>> = {
  ENOSPC: { what: 'the disk is full', hint: 'Free space, or name a folder on another disk with --out.' },
  EDQUOT: QUOTA,
  EFBIG: {
    what: 'a file would be larger than the system allows',
    hint: 'Raise the limit (ulimit -f), or name another disk.',
  },
  EROFS: { what: 'the disk is read-only', hint: 'Name a folder you may write with --out.' },
  EACCES: RIGHTS,
  EPERM: RIGHTS,
  EBUSY: MOUNT,
  EXDEV: MOUNT,
  EMFILE: FILES,
  ENFILE: FILES,
  EEXIST: { what: 'a name it needs is taken', hint: 'Remove what stands there, and build again.' },
  EISDIR: { what: 'a folder stands where a file belongs', hint: 'Remove that folder, and build again.' },
  ENOTDIR: { what: 'a file stands where a folder belongs', hint: 'Name another folder with --out.' },
  ENOENT: {
    what: 'something in it was removed during the build',
    hint: 'Build again, and let nothing else work there.',
  },
  ENAMETOOLONG: { what: 'a path becomes too long for the disk', hint: 'Name a folder with a shorter path.' },
  EIO: { what: 'the disk reports a fault', hint: 'Check the disk, or name another one with --out.' },
};

/** Runs a step that writes; an error of the system is told with the folder, its reason and what to do. */
export function told<T>(out: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw diskError(out, error);
  }
}

/** An error of the system as a `DiagnosticError`; every other error as it is. */
export function diskError(out: string, error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof DiagnosticError || !/^E[A-Z0-9]+$/.test(code)) return error;
  const { what, hint } = CAUSES[code] ?? { what: 'the system refuses', hint: 'Name another folder with --out.' };
  const { path: file } = error as NodeJS.ErrnoException;
  const at = file === undefined ? '' : ` at ${file}`;
  return publishError(out, 'output-unwritable', `The site cannot be written: ${what} (${code}${at}).`, hint);
}
