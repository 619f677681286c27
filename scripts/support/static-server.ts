import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { isAllowedHost } from './allowed-host.ts';
import { sendFile } from './send-file.ts';

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
  /** Answers before the files do, asked for a path below the base; true when it has answered. */
  readonly intercept?: (pathname: string, response: ServerResponse) => boolean;
}

const TEXT = 'text/plain; charset=utf-8';
const METHODS = ['GET', 'HEAD'];

/** A request that may be answered: the path below the base, decoded, and what follows it. */
interface Asked {
  readonly pathname: string;
  readonly query: string;
  readonly bodiless: boolean;
}

/** Starts a server of a site's folder under its base; rejects with the system's error, e.g. `EADDRINUSE`. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { base = '/', host = '127.0.0.1', port = 0 } = options;
  const server = createServer((request, response) => {
    answer(request, response, { ...options, base, host }).catch(() => {
      // The connection broke, or a file while it was sent: what has begun cannot be taken back.
      if (response.headersSent) response.destroy();
      else say(response, 500, 'This file cannot be read.');
    });
  });
  await listen(server, port, host);
  return { url: addressOf(server, host, base), close: () => close(server) };
}

type Settled = StaticServerOptions & { readonly base: string; readonly host: string };

async function answer(request: IncomingMessage, response: ServerResponse, options: Settled): Promise<void> {
  if (!isAllowedHost(request.headers.host, options.host)) {
    return say(response, 403, 'This server answers to its own names only: localhost, and what --host says.');
  }
  if (!METHODS.includes(request.method ?? '')) {
    response.setHeader('allow', METHODS.join(', '));
    return say(response, 405, 'Only GET and HEAD are answered.');
  }
  const bodiless = request.method === 'HEAD';
  const [, target = '', query = ''] = /^([^?#]*)([^#]*)/.exec(request.url ?? '') ?? [];
  if (target === '/' && options.base !== '/') return redirect(response, options.base);
  if (!target.startsWith(options.base)) return notFound(options.folder, response, bodiless);
  const pathname = decode(target.slice(options.base.length - 1));
  if (pathname === null) return say(response, 400, 'This is no address.');
  if (options.intercept?.(pathname, response)) return;
  await sendBelow(options, response, { pathname, query, bodiless });
}

/** The file of a path; a folder's page stands at the address that ends in a slash. */
async function sendBelow({ folder, base }: Settled, response: ServerResponse, asked: Asked): Promise<void> {
  const { pathname, query, bodiless } = asked;
  const root = path.resolve(folder);
  const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!file.startsWith(root + path.sep)) return notFound(folder, response, bodiless);
  if (await sendFile(file, response, { status: 200, bodiless })) return;
  if (!existsSync(path.join(file, 'index.html'))) return notFound(folder, response, bodiless);
  const below = path.relative(root, file).split(path.sep).map(encodeURIComponent).join('/');
  redirect(response, `${base}${below}/${query}`);
}

/** Null for what is no UTF-8 or holds what no name of a file can. */
function decode(target: string): string | null {
  try {
    const pathname = decodeURIComponent(target);
    return pathname.includes('\0') ? null : pathname;
  } catch {
    return null;
  }
}

/** Answers with the site's own page for missing addresses, where it has one. */
async function notFound(folder: string, response: ServerResponse, bodiless: boolean): Promise<void> {
  if (await sendFile(path.join(folder, '404.html'), response, { status: 404, bodiless })) return;
  say(response, 404, 'Not found');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': TEXT }).end(`${text}\n`);
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
