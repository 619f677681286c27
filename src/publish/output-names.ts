import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

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

/** Clears what a killed build left: brings back the old site if it was set aside, removes half-made ones. */
export function clearLeftovers(names: OutputNames): void {
  if (existsSync(names.previous)) {
    if (existsSync(names.out)) rmSync(names.previous, { recursive: true, force: true });
    else renameSync(names.previous, names.out);
  }
  const folder = path.dirname(names.out);
  const prefix = `.${path.basename(names.out)}.staging-`;
  for (const name of readdirSync(folder).filter((name) => name.startsWith(prefix))) {
    // Renamed before it is emptied: an exchange that a killed build had still begun then finds nothing to bring in.
    const doomed = path.join(folder, `${name}.old`);
    renameSync(path.join(folder, name), doomed);
    rmSync(doomed, { recursive: true, force: true });
  }
}
