import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** A server of plain files, as any web host would serve them. */
export interface StaticServer {
  /** Address of the site's home page, with the base and a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What to serve and where; `port` 0 takes any free one. */
export interface StaticServerOptions {
  readonly folder: string;
  readonly base?: string;
  readonly host?: string;
  readonly port?: number;
  /** Answers before the files do; true when it has answered. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

const TEXT = 'text/plain; charset=utf-8';
const TYPES: Readonly<Record<string, string>> = {
  '.txt': TEXT,
  '.md': TEXT,
  '.jsonl': TEXT,
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

type Handler = (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;

/** Starts a server of a site's folder under its base; rejects with the system's error, e.g. `EADDRINUSE`. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { folder, base = '/', host = '127.0.0.1', port = 0, intercept } = options;
  const files = sirv(folder, { dev: true, setHeaders }) as Handler;
  const server = createServer((request, response) => {
    if (!stripBase(request, base)) return outside(request, response, options);
    if (intercept?.(request, response)) return;
    files(request, response, () => notFound(folder, response));
  });
  await listen(server, port, host);
  return { url: addressOf(server, host, base), close: () => close(server) };
}

/** Cuts the base off the request's path; false when the request lies outside of it. */
function stripBase(request: IncomingMessage, base: string): boolean {
  const url = request.url ?? '/';
  if (!url.startsWith(base)) return false;
  request.url = `/${url.slice(base.length)}`;
  return true;
}

/** The root of the host leads to the site; nothing else lies outside of the base. */
function outside(request: IncomingMessage, response: ServerResponse, options: StaticServerOptions): void {
  if (request.url === '/') response.writeHead(302, { location: options.base ?? '/' }).end();
  else notFound(options.folder, response);
}

/** Answers with the site's own page for missing addresses, where it has one. */
function notFound(folder: string, response: ServerResponse): void {
  const page = path.join(folder, '404.html');
  const found = existsSync(page);
  response.writeHead(404, { 'content-type': found ? 'text/html; charset=utf-8' : TEXT });
  response.end(found ? readFileSync(page) : 'Not found\n');
}

/** Text that is not HTML gets its encoding too, else browsers guess. */
function setHeaders(response: ServerResponse, pathname: string): void {
  const type = TYPES[path.posix.extname(pathname)];
  if (type !== undefined) response.setHeader('content-type', type);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

function addressOf(server: Server, host: string, base: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${base}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
