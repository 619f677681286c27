import type { SiteConfig } from '../model/config.ts';
import { type ArtefactVersions, artefactVersions } from './artefacts/artefacts.ts';
import { type Code, readCode } from './code/code-version.ts';
import { type KeptFiles, openKeptFiles } from './kept-files.ts';
import { type FileStore, openFileStore } from './store/file-store.ts';
import { storeIn } from './store/folders.ts';

/** What all stages of a build stand on. */
export interface Ground {
  readonly config: SiteConfig;
  readonly code: Code;
  /** Folders of the cache, as threads are given them. */
  readonly cache: string;
  readonly versions: ArtefactVersions;
  readonly files: FileStore;
  readonly kept: KeptFiles;
  /** Whether all that is kept is read before it is relied on. */
  readonly check: boolean;
  /** When the build began, milliseconds: what is newer in the cache may be another build's. */
  readonly since: number;
}

/** Reads the code once and opens the cache's stores. */
export function openGround(config: SiteConfig, cache: string, check: boolean): Ground {
  const code = readCode();
  const files = openFileStore(storeIn(cache, 'content'));
  const kept = openKeptFiles(cache, files);
  return { config, code, cache, versions: artefactVersions(code, config), files, kept, check, since: Date.now() };
}
