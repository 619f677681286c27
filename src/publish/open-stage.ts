import { constants, copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PlacedFile, SiteFile } from '../model/page.ts';
import { checkOutput, type GuardedFolders } from './check-output.ts';
import { diskError, told } from './disk-error.ts';
import { takeLock } from './lock-output.ts';
import { describeFile, formatManifest, MANIFEST_FILE, type ManifestEntry } from './manifest.ts';
import { clearLeftovers, type OutputNames, outputNames, removeIfPossible } from './output-names.ts';
import { publishError } from './publish-error.ts';
import { refuseSitePath } from './site-path.ts';
import { swapIn } from './swap-in.ts';

/** What a commit has published. */
export interface Published {
  readonly files: number;
  readonly bytes: number;
}

/** A new site in the making, beside the old one, which stays untouched until `commit`. */
export interface Stage {
  /** Adds a file; throws for a path that leads out of the folder or was written before. */
  readonly write: (file: SiteFile) => Promise<void>;
  /** Adds a file whose content lies elsewhere on this machine: as a link where the disk has them, so that what did not change is not written; throws as `write` does. */
  readonly place: (file: PlacedFile, source: string) => void;
  /** Adds files one after the other, as they are made. */
  readonly writeAll: (files: Iterable<SiteFile> | AsyncIterable<SiteFile>) => Promise<void>;
  /** Paths of the files added so far, sorted. */
  readonly written: () => string[];
  /** Puts the new site in the old one's place, whole. */
  readonly commit: () => Published;
  /** Gives up what is not committed and frees the folder; does nothing after that. */
  readonly close: () => void;
}

/** Locks the output folder and opens a staging folder beside it; throws a `DiagnosticError` when it must not be written. */
export function openStage(out: string, guarded: GuardedFolders): Stage {
  const names = outputNames(out);
  checkOutput(out, guarded);
  const unlock = told(out, () => {
    mkdirSync(path.dirname(names.out), { recursive: true });
    return takeLock(names.lock, out);
  });
  const entries = new Map<string, ManifestEntry>();
  const pending = new Set<Promise<void>>();
  let closed = false;
  const close = once(() => {
    closed = true;
    removeIfPossible(names.staging);
    // A build that fails may leave writes under way, which would make the folder again.
    if (pending.size > 0) Promise.allSettled(pending).then(() => removeIfPossible(names.staging));
    unlock();
    process.off('exit', close);
  });
  try {
    clearLeftovers(names);
    mkdirSync(names.staging);
  } catch (error) {
    close();
    throw diskError(out, error);
  }
  process.on('exit', close);
  const commit = () => {
    const manifest = [...entries.values()];
    const published = { files: manifest.length + 1, bytes: manifest.reduce((sum, entry) => sum + entry.bytes, 0) };
    if (stands(names, formatManifest(manifest), links)) return published;
    told(out, () => linkAll(links));
    told(out, () => writeFileSync(path.join(names.staging, MANIFEST_FILE), formatManifest(manifest)));
    checkOutput(out, guarded);
    told(out, () => swapIn(names));
    return published;
  };
  const write = async (file: SiteFile) => {
    if (closed) throw new Error(`${file.file} was written to a stage that is closed.`);
    const adding = addFile(names.staging, entries, file);
    pending.add(adding);
    try {
      await adding;
    } catch (error) {
      throw diskError(out, error);
    } finally {
      pending.delete(adding);
    }
  };
  const links = new Map<string, string>();
  const place = ({ file, kept }: PlacedFile, source: string) => {
    links.set(claim(names.staging, entries, { path: file, bytes: kept.bytes, sha256: kept.sha256 }), source);
  };
  const writeAll: Stage['writeAll'] = async (files) => {
    for await (const file of files) await write(file);
  };
  const written = () => [...entries.values()].map((entry) => entry.path).sort();
  return { write, place, writeAll, written, commit, close };
}

async function addFile(staging: string, entries: Map<string, ManifestEntry>, file: SiteFile): Promise<void> {
  const content = typeof file.content === 'string' ? Buffer.from(file.content) : file.content;
  const target = claim(staging, entries, describeFile(file.file, content));
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content, { flag: 'wx' });
}

/** Takes a file's name for it; throws when it leads out of the folder or is taken. */
function claim(staging: string, entries: Map<string, ManifestEntry>, entry: ManifestEntry): string {
  const key = entry.path.normalize('NFC').toLowerCase();
  const refusal = refuseSitePath(entry.path) ?? (entries.has(key) ? 'another page or file is written there' : null);
  if (refusal !== null || key === MANIFEST_FILE) {
    throw publishError(
      entry.path,
      'site-path-refused',
      `This file cannot be written: ${refusal ?? 'the name is taken'}.`,
    );
  }
  entries.set(key, entry);
  return path.join(staging, entry.path);
}

/** Whether the output is this very site already: the same manifest, and every file a link to the same content. */
function stands({ out, staging }: OutputNames, manifest: string, links: ReadonlyMap<string, string>): boolean {
  try {
    const same = readFileSync(path.join(out, MANIFEST_FILE), 'utf8') === manifest;
    return (
      same && [...links].every(([target, source]) => isLink(path.join(out, path.relative(staging, target)), source))
    );
  } catch {
    return false; // No site, or not all of it.
  }
}

function isLink(file: string, source: string): boolean {
  const [a, b] = [lstatSync(file), lstatSync(source)];
  return a.ino === b.ino && a.dev === b.dev;
}

function linkAll(links: ReadonlyMap<string, string>): void {
  const made = new Set<string>();
  for (const [target, source] of links) {
    const folder = path.dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    linkOrCopy(source, target);
  }
}

/** Other disks, file systems without links, and files with too many. */
function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target, constants.COPYFILE_EXCL);
  }
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    action();
  };
}
