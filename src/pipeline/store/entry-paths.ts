import path from 'node:path';

/** File of a value below the cache's folder. */
export function valuePath(store: string, key: string): string {
  return path.join(store, key.slice(0, 2), `${key}.json`);
}

/** File of a content below the cache's folder. */
export function contentPath(sha256: string): string {
  return path.join('content', sha256.slice(0, 2), sha256.slice(2));
}
