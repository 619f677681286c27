import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What went over the line since the last call. */
export interface Traffic {
  readonly requests: number;
  /** Bytes of bodies as sent; nothing is compressed on the way, as on a plain host. */
  readonly bytes: number;
}

/** A server of plain files that counts what it sends and can be made as slow as a distant one. */
export interface CountingServer {
  readonly url: string;
  readonly take: () => Traffic;
  /** Milliseconds that every answer waits from now on. */
  readonly delay: (ms: number) => void;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on a free port of this machine. */
export async function startCountingServer(folder: string): Promise<CountingServer> {
  let [requests, bytes, wait] = [0, 0, 0];
  const server = createServer(async (request, response) => {
    if (wait > 0) await sleep(wait);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    requests++;
    bytes += send(response, file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    take: () => {
      const traffic = { requests, bytes };
      [requests, bytes] = [0, 0];
      return traffic;
    },
    delay: (ms) => {
      wait = ms;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends a file and returns its size; what is not there is a 404 of no size. */
function send(response: ServerResponse, file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) {
    response.writeHead(404).end();
    return 0;
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-length': size });
  createReadStream(file).pipe(response);
  return size;
}
