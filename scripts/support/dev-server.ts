import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { openReloadChannel } from './reload-channel.ts';
import { type StaticServer, startStaticServer } from './static-server.ts';

/** A server whose pages load again when told. */
export interface DevServer extends StaticServer {
  readonly reload: () => void;
}

/** Where the site lies and where it is served. */
export interface DevServerOptions {
  readonly folder: string;
  readonly base: string;
  readonly host: string;
  readonly port: number;
}

/** Serves a site that is built over and over; rejects with the system's error, e.g. `EADDRINUSE`. */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const channel = openReloadChannel(options.base);
  const intercept = (request: IncomingMessage, response: ServerResponse) =>
    channel.intercept(request, response) || sendPage(options.folder, request, response, channel.inject);
  const server = await startStaticServer({ ...options, intercept });
  return { ...server, reload: channel.reload };
}

/** Sends an HTML page with the reloading script; false for everything else. */
function sendPage(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  inject: (html: string) => string,
): boolean {
  const html = readPage(folder, request.url ?? '/');
  if (html === null) return false;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(inject(html));
  return true;
}

function readPage(folder: string, url: string): string | null {
  try {
    const address = decodeURIComponent(new URL(url, 'http://site').pathname);
    const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
    const inside = file.startsWith(path.resolve(folder) + path.sep);
    return inside && file.endsWith('.html') && statSync(file).isFile() ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  }
}
