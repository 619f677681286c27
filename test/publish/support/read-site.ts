import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { describeFile, MANIFEST_FILE, type Manifest, parseManifest } from '../../../src/publish/manifest.ts';

/** All files of a folder with their bytes as Latin-1 text, sorted by path. */
export function readSite(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(files.map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]));
}

/** Checks that a folder holds exactly what its manifest says, byte for byte, and returns the manifest. */
export function expectWhole(folder: string): Manifest {
  const manifest = parseManifest(readFileSync(path.join(folder, MANIFEST_FILE), 'utf8'));
  if (manifest === null) throw new Error(`${folder} has no manifest`);
  const { [MANIFEST_FILE]: _, ...files } = readSite(folder);
  const found = Object.entries(files).map(([name, text]) => describeFile(name, Buffer.from(text, 'latin1')));
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  expect(found.sort(byPath)).toEqual([...manifest.files]);
  return manifest;
}

/**
 * Reads a whole site, checked against its manifest. The program that exchanges the folders may outlive a killed build by a
 * moment: a site that was exchanged while it was read is read again.
 */
export function readWholeSite(folder: string): Record<string, string> {
  for (;;) {
    const inode = statSync(folder).ino;
    try {
      expectWhole(folder);
      const site = readSite(folder);
      if (statSync(folder).ino === inode) return site;
    } catch (error) {
      if (statSync(folder).ino === inode) throw error;
    }
  }
}
