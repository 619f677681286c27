import path from 'node:path';

/** Digits that name a folder: sixteen folders a store take 10,000 reports, and cost a small archive little. */
const FOLDER_DIGITS = 1;

/** File of a value below the cache's folder. */
export function valuePath(store: string, key: string): string {
  return path.join(store, key.slice(0, FOLDER_DIGITS), `${key}.json`);
}

/** File of a content below the cache's folder. */
export function contentPath(sha256: string): string {
  return path.join('content', sha256.slice(0, FOLDER_DIGITS), sha256);
}
