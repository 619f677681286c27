import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { removeFolder } from './walk-folder.ts';

/** Siblings of an output folder that a build uses; hidden, and on the same file system so that they can be renamed. */
export interface OutputNames {
  readonly out: string;
  /** The new site grows here. */
  readonly staging: string;
  /** The old site stands here while two renames replace it, where folders cannot be exchanged. */
  readonly previous: string;
  readonly lock: string;
}

/** The names beside `dist`: `.dist.staging-4711`, `.dist.previous`, `.dist.lock`. */
export function outputNames(out: string): OutputNames {
  const full = path.resolve(out);
  const beside = (suffix: string) => path.join(path.dirname(full), `.${path.basename(full)}.${suffix}`);
  return {
    out: full,
    staging: beside(`staging-${process.pid}`),
    previous: beside('previous'),
    lock: beside('lock'),
  };
}

/** Clears what a killed build left: brings back the old site if it was set aside, removes half-made ones. The lock must be held. */
export function clearLeftovers(names: OutputNames): void {
  if (existsSync(names.previous)) {
    if (existsSync(names.out)) rmSync(names.previous, { recursive: true, force: true });
    else renameSync(names.previous, names.out);
  }
  for (const left of leftBeside(names, 'staging-')) {
    // Renamed before it is emptied: an exchange that a killed build had still begun then finds nothing to bring in.
    const doomed = left.endsWith('.old') ? left : `${left}.old`;
    if (doomed !== left) renameSync(left, doomed);
    rmSync(doomed, { recursive: true, force: true });
  }
  for (const left of leftBeside(names, 'lock.')) rmSync(left, { recursive: true, force: true });
}

function leftBeside({ out }: OutputNames, begins: string): string[] {
  const folder = path.dirname(out);
  const prefix = `.${path.basename(out)}.${begins}`;
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .sort()
    .reverse() // What was renamed to be emptied comes before a name that will be.
    .map((name) => path.join(folder, name));
}

/** Removes a folder that is not needed any more; what cannot be removed now, the next build clears. */
export function removeIfPossible(folder: string): void {
  try {
    if (existsSync(folder)) removeFolder(folder);
  } catch {
    // A file came or went meanwhile, or a folder is read-only: once more, as thoroughly as Node does it.
    removeThoroughly(folder);
  }
}

function removeThoroughly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The site is whole without it.
  }
}
