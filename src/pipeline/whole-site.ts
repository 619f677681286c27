import { formatPermalinks } from '../archive/permalinks/permalinks-file.ts';
import type { PlacedFile } from '../model/page.ts';
import type { Arranged } from './arrange.ts';
import { looksLike } from './artefacts/shapes.ts';
import type { BuildOptions } from './build-options.ts';
import type { Ground } from './ground.ts';
import { contentHash } from './store/content-hash.ts';
import { storeIn } from './store/folders.ts';
import { openStore } from './store/store.ts';

/** A whole site as it is kept. */
export interface WholeSite {
  readonly files: readonly PlacedFile[];
  readonly pages: number;
}

/** The same, and where each content lies. */
export interface FoundSite extends WholeSite {
  readonly sources: readonly string[];
}

/** Hash of all that a site is made of. */
export function siteKey({ code, config }: Ground, arranged: Arranged, { search }: BuildOptions): string {
  const { archive, digests, permalinks } = arranged;
  const made = [code.version, JSON.stringify(config), JSON.stringify(search)];
  return contentHash(...made, JSON.stringify(digests), formatPermalinks(permalinks), JSON.stringify(archive.moved));
}

/** The site that was made of the same before, where all of it is there: it is neither planned nor rendered nor checked again. */
export function findWhole(key: string, { cache, files }: Ground): FoundSite | null {
  const site = openStore(storeIn(cache, 'whole')).read<WholeSite>(key);
  if (site === null || !looksLike('whole', site)) return null;
  const sources = site.files.map(({ kept }) => files.find(kept));
  const isThere = (source: string | null): source is string => source !== null;
  return sources.every(isThere) ? { ...site, sources } : null;
}

/** Keeps a site once its links are checked. */
export function keepWhole(key: string, site: WholeSite, { cache }: Ground): void {
  const store = openStore(storeIn(cache, 'whole'));
  if (!store.has(key)) store.write(key, site);
}
