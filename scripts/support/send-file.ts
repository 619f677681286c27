import { constants, type FileHandle, open } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A pipe must not be waited for. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const TEXT = 'text/plain; charset=utf-8';
const HTML = 'text/html; charset=utf-8';

/** Media types by ending; text tells its encoding, else browsers guess. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', HTML],
  ['.txt', TEXT],
  ['.md', TEXT],
  ['.jsonl', TEXT],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
]);

/** What to send and as what. */
export interface Sending {
  readonly status: number;
  /** A `HEAD` request wants no body. */
  readonly bodiless: boolean;
}

/** Sends a whole file, as hosts may that know no ranges; false when there is none. A site may be exchanged while it is sent. */
export async function sendFile(
  file: string,
  response: ServerResponse,
  { status, bodiless }: Sending,
): Promise<boolean> {
  const opened = await tryOpen(file);
  if (opened === null) return false;
  try {
    const stats = await opened.stat();
    if (!stats.isFile()) return false;
    const type = TYPES.get(path.extname(file).toLowerCase()) ?? 'application/octet-stream';
    response.writeHead(status, { 'content-type': type, 'content-length': stats.size, 'cache-control': 'no-store' });
    // No more than was promised, should the file grow meanwhile.
    if (bodiless || stats.size === 0) response.end();
    else await pipeline(opened.createReadStream({ start: 0, end: stats.size - 1, autoClose: false }), response);
    return true;
  } finally {
    await opened.close();
  }
}

async function tryOpen(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, READ);
  } catch {
    return null; // Absent, no name of a file, or not to be read.
  }
}
