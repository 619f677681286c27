import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
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
  const intercept = (pathname: string, response: ServerResponse) =>
    channel.intercept(pathname, response) ||
    sendWait(options.folder, response) ||
    sendPage(readPage(options.folder, pathname), response, channel.inject);
  const server = await startStaticServer({ ...options, intercept });
  return { ...server, reload: channel.reload };
}

/** Until there is a first site, tells so and asks again; false once there is one. */
function sendWait(folder: string, response: ServerResponse): boolean {
  if (existsSync(path.join(folder, 'index.html'))) return false;
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2', refresh: '2' });
  response.end('The site is being built; this page loads again by itself.\n正在建站，页面会自动刷新。\n');
  return true;
}

/** Sends an HTML page with the reloading script; false for everything else. */
function sendPage(html: string | null, response: ServerResponse, inject: (html: string) => string): boolean {
  if (html === null) return false;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(inject(html));
  return true;
}

function readPage(folder: string, pathname: string): string | null {
  try {
    const root = path.resolve(folder);
    const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const inside = file.startsWith(root + path.sep);
    return inside && file.endsWith('.html') && statSync(file).isFile() ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  }
}
