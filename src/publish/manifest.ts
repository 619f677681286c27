import { createHash } from 'node:crypto';

/** File in every published folder: lists what we wrote and makes the folder recognisable as ours. */
export const MANIFEST_FILE = 'nianbao-manifest.json';

/** One published file; `path` is relative to the site's root. */
export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Everything a published folder holds besides the manifest itself. */
export interface Manifest {
  readonly generator: 'nianbao';
  readonly version: 1;
  /** Sorted by path. */
  readonly files: readonly ManifestEntry[];
}

/** The manifest's line for one file. */
export function describeFile(path: string, content: Uint8Array): ManifestEntry {
  return { path, bytes: content.byteLength, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Writes the manifest as text, one file a line so that two of them compare well. */
export function formatManifest(entries: readonly ManifestEntry[]): string {
  const files = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1)).map((entry) => JSON.stringify(entry));
  return `{"generator":"nianbao","version":1,"files":[\n${files.join(',\n')}\n]}\n`;
}

/** Reads a manifest; null when the text is not one of ours. */
export function parseManifest(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  const { generator, files } = (value ?? {}) as Partial<Record<keyof Manifest, unknown>>;
  return generator === 'nianbao' && Array.isArray(files) && files.every((file) => typeof file?.path === 'string');
}
