import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this run in which `builtSite` keeps its sites. */
    sitesFolder: string;
  }
}

/** Gives every test run a folder for built sites and removes it at the end. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-sites-'));
  project.provide('sitesFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
