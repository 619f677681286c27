import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KeptFile } from '../../model/page.ts';
import { contentPath } from './entry-paths.ts';
import { foldersOf, noteReasons, tryWrite, unwritable, valueGone } from './folders.ts';

/** Contents of files kept on the disk under their own hash, so that a published file can be a link to what is kept. */
export interface FileStore {
  /** Keeps a content and says how to find it again. Throws a `DiagnosticError` when it cannot be kept anywhere. */
  readonly keep: (content: string | Uint8Array) => KeptFile;
  /** Keeps what kept contents give one after the other; only one of them is in memory at a time. */
  readonly join: (parts: readonly KeptFile[]) => KeptFile;
  /**
   * Where a kept content lies, or null when it is gone or damaged. A file that was not touched since it was kept is taken
   * to hold what it held, as version control does; one that was is read.
   */
  readonly find: (kept: KeptFile) => string | null;
}

/** A content before it is kept. */
interface Content {
  readonly sha256: string;
  readonly bytes: number;
  readonly write: (draft: string) => void;
}

/** Opens a store of files, e.g. `.cache/content`. */
export function openFileStore(places: string): FileStore {
  const folders = foldersOf(places);
  const read = new Map<string, number>();
  const find = (kept: KeptFile) =>
    folders.map((folder) => findIn(folder, kept, read)).find((file) => file !== null) ?? null;
  const need = (kept: KeptFile) => {
    const file = find(kept);
    if (file === null) throw valueGone(places);
    return file;
  };
  return {
    find,
    keep: (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const write = (draft: string) => writeFileSync(draft, bytes);
      return keepIn(folders, { sha256: sha256Of(bytes), bytes: bytes.byteLength, write });
    },
    join: (parts) => {
      const hash = createHash('sha256');
      for (const part of parts) hash.update(readFileSync(need(part)));
      const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
      return keepIn(folders, {
        sha256: hash.digest('hex'),
        bytes,
        write: (draft) => writeParts(draft, parts.map(need)),
      });
    },
  };
}

function keepIn(folders: readonly string[], { sha256, bytes, write }: Content): KeptFile {
  const reasons: string[] = [];
  for (const folder of folders) {
    const file = fileIn(folder, sha256);
    const reason = holds(file, { sha256, bytes }) ? null : tryWrite(file, write);
    const stats = reason === null ? statsOf(file) : null;
    if (stats !== null) {
      noteReasons(folder, reasons);
      return { sha256, bytes, changedAt: stats.mtimeMs };
    }
    reasons.push(reason ?? 'it was removed at once');
  }
  throw unwritable(folders[0] ?? '', reasons);
}

/** `read` says of files that were read when they had been written: a cache that was unpacked has other times, and is read once. */
function findIn(folder: string, kept: KeptFile, read: Map<string, number>): string | null {
  const file = fileIn(folder, kept.sha256);
  const stats = statsOf(file);
  if (stats === null) return null;
  const isUntouched = stats.mtimeMs === kept.changedAt || stats.mtimeMs === read.get(file);
  if (stats.size === kept.bytes && (isUntouched || holds(file, kept))) {
    if (!isUntouched) read.set(file, stats.mtimeMs);
    return file;
  }
  // A link to it may be published: what is damaged must not be mended in place.
  rmSync(file, { force: true });
  return null;
}

function writeParts(draft: string, parts: readonly string[]): void {
  const to = openSync(draft, 'w');
  try {
    for (const part of parts) writeFileSync(to, readFileSync(part));
  } finally {
    closeSync(to);
  }
}

function fileIn(folder: string, sha256: string): string {
  return path.join(path.dirname(folder), contentPath(sha256));
}

function holds(file: string, { sha256, bytes }: Pick<KeptFile, 'sha256' | 'bytes'>): boolean {
  return statsOf(file)?.size === bytes && sha256Of(readFileSync(file)) === sha256;
}

function statsOf(file: string): Stats | null {
  try {
    const stats = statSync(file);
    return stats.isFile() ? stats : null;
  } catch {
    return null; // Not there, or the cache is no folder.
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
