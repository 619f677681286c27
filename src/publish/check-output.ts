import { accessSync, constants, existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { told } from './disk-error.ts';
import { MANIFEST_FILE, parseManifest } from './manifest.ts';
import { publishError } from './publish-error.ts';
import { filesBelow } from './walk-folder.ts';

/** Folders that a build reads: an output folder may neither be one of them nor stand inside or around one. */
export interface GuardedFolders {
  /** The project's own folder; the output may stand inside of it, but not be it or hold it. */
  readonly project: string;
  /** Folders of the project and elsewhere that hold sources. */
  readonly sources: readonly string[];
}

const MOUNTS = '/proc/self/mountinfo';

/** Throws a `DiagnosticError` unless the output folder is absent, empty or ours, and can be replaced without loss. */
export function checkOutput(out: string, guarded: GuardedFolders): void {
  told(out, () => checkFolder(out, guarded));
}

function checkFolder(out: string, guarded: GuardedFolders): void {
  refuseLinks(out);
  refuseMountPoint(out);
  const real = realPathOf(out);
  if (isInside(realPathOf(guarded.project), real)) {
    throw publishError(out, 'output-holds-project', 'The output folder must not be or hold the project’s own folder.');
  }
  for (const source of guarded.sources) {
    if (isInside(real, realPathOf(source)) || isInside(realPathOf(source), real)) {
      throw publishError(out, 'output-holds-sources', `The output folder overlaps ${source}, which the build reads.`);
    }
  }
  refuseForeign(out);
  refuseReadOnly(out);
}

/** A link could be turned elsewhere between the check and the swap. */
function refuseLinks(out: string): void {
  const stats = lstatSync(out, { throwIfNoEntry: false });
  if (stats === undefined || stats.isDirectory()) return;
  const kind = stats.isSymbolicLink() ? 'a symbolic link' : 'not a folder';
  throw publishError(out, 'output-not-a-folder', `The output is ${kind}.`, 'Name a folder, or a path that is free.');
}

/** It cannot be renamed. Linux lists mount points; elsewhere only the renaming shows it. */
function refuseMountPoint(out: string): void {
  if (!existsSync(out) || !mountPoints().includes(realPathOf(out))) return;
  const message = 'The output is a mount point, which cannot be replaced whole.';
  const hint = 'Name a folder inside of it, e.g. --out FOLDER/site, or mount the folder above it.';
  throw publishError(out, 'output-is-mount-point', message, hint);
}

/** e.g. `29 1 8:1 /srv /mnt/my\\040disk rw …`: the fifth field, white space as octal numbers. */
function mountPoints(): string[] {
  if (!existsSync(MOUNTS)) return [];
  const points = readFileSync(MOUNTS, 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '');
  return points.map((point) =>
    point.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))),
  );
}

function refuseForeign(out: string): void {
  if (!existsSync(out)) return;
  const present = filesBelow(out);
  if (present.length === 0) return;
  const manifest = path.join(out, MANIFEST_FILE);
  const ours = existsSync(manifest) ? parseManifest(readFileSync(manifest, 'utf8')) : null;
  if (ours === null) {
    throw publishError(
      out,
      'output-not-ours',
      `The folder is not empty and was not written by a build (it has no ${MANIFEST_FILE}).`,
      'Name another folder, or empty this one yourself.',
    );
  }
  refuseStrangers(out, present, new Set([MANIFEST_FILE, ...ours.files.map((file) => file.path)]));
}

/** Files put there by somebody else would vanish with the swap. */
function refuseStrangers(out: string, present: readonly string[], known: ReadonlySet<string>): void {
  const strange = present.filter((file) => !known.has(file)).sort();
  if (strange.length === 0) return;
  const some = strange.slice(0, 5).join(', ');
  throw publishError(
    out,
    'output-holds-strangers',
    `The folder holds ${strange.length} file(s) that no build wrote: ${some}${strange.length > 5 ? ', …' : ''}`,
    'Move them away: a build replaces the whole folder.',
  );
}

function refuseReadOnly(out: string): void {
  const needed = [firstExisting(path.dirname(path.resolve(out))), ...(existsSync(out) ? [out] : [])];
  const closed = needed.find((folder) => !isWritable(folder));
  if (closed !== undefined) {
    throw publishError(out, 'output-read-only', `The folder ${closed} is read-only.`, 'Name a folder you may write.');
  }
}

/** The mode counts besides the right, since root may write everywhere: a folder marked read-only is meant to stay. */
function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return (statSync(folder).mode & 0o222) !== 0;
  } catch {
    return false;
  }
}

/** The path with links resolved as far as it exists. */
function realPathOf(file: string): string {
  const existing = firstExisting(path.resolve(file));
  return path.join(realpathSync(existing), path.relative(existing, path.resolve(file)));
}

function firstExisting(file: string): string {
  return existsSync(file) ? file : firstExisting(path.dirname(file));
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}
