import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { FetchError } from './fetch-error.ts';
import { isPublicAddress } from './public-address.ts';
import { readBody } from './read-body.ts';

/** Longest address that a redirect may lead to. */
const MAX_LOCATION = 8192;

/** Bounds of one fetch, all redirects together. */
export interface FetchLimits {
  readonly maxBytes: number;
  readonly maxMilliseconds: number;
  readonly maxRedirects: number;
  /** Which addresses may be asked; by default only public ones, so that no page can make a maintainer's machine ask its own network. */
  readonly isAllowed?: (address: string) => boolean;
}

/** A page as a server sent it. */
export interface FetchedCapture {
  readonly bytes: Uint8Array;
  /** Address after redirects. */
  readonly url: string;
  /** Media type without parameters, lower case, e.g. `text/html`. */
  readonly type: string;
}

/** Fetches a page within the limits; throws `FetchError`. The address is checked again at every connection and redirect. */
export async function fetchCapture(url: string, limits: FetchLimits): Promise<FetchedCapture> {
  const signal = AbortSignal.timeout(limits.maxMilliseconds);
  let next = checkedUrl(url);
  for (let hop = 0; hop <= limits.maxRedirects; hop++) {
    const response = await open(next, limits, signal);
    if (!isRedirect(response.statusCode)) return read(response, next.href, { limits, signal });
    response.destroy();
    next = redirectedUrl(response, next);
  }
  throw new FetchError(`${url} leads through more than ${limits.maxRedirects} redirects.`);
}

function checkedUrl(text: string): URL {
  if (!URL.canParse(text)) throw new FetchError(`${text} is no web address.`);
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError(`${text} is neither http nor https.`);
  }
  if (url.username || url.password) throw new FetchError(`${url.host}: an address with a user name is not fetched.`);
  return url;
}

/** Where a redirect leads; servers write Chinese addresses in UTF-8, which headers show as Latin-1. */
function redirectedUrl({ headers }: IncomingMessage, from: URL): URL {
  const target = Buffer.from(headers.location ?? '', 'latin1')
    .toString('utf8')
    .trim();
  if (target === '') throw new FetchError(`${from.href} leads on, but does not say where to.`);
  if (target.length > MAX_LOCATION) {
    throw new FetchError(`${from.href} leads on to an address of ${target.length} characters.`);
  }
  if (!URL.canParse(target, from))
    throw new FetchError(`${from.href} leads on to "${target}", which is no web address.`);
  return checkedUrl(new URL(target, from).href);
}

function open(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const isAllowed = limits.isAllowed ?? isPublicAddress;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isAllowed(host)) throw notPublic(host);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const headers = {
      'user-agent': 'nianbao-add',
      accept: 'text/html,application/pdf,*/*;q=0.5',
      'accept-encoding': 'identity',
    };
    request(url, { signal, headers, lookup: guardedLookup(isAllowed) }, resolve)
      .on('error', (error) => reject(asFetchError(url, error, signal, limits)))
      .end();
  });
}

/** Looks a name up and refuses it when any of its addresses is not allowed, in the same step as the connection. */
function guardedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      const refused = addresses.find(({ address }) => !isAllowed(address));
      const [first] = addresses;
      if (refused || !first) return done(notPublic(`${name} (${refused?.address ?? 'no address'})`), '', 0);
      if (options.all) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}

async function read(response: IncomingMessage, url: string, { limits, signal }: Reading): Promise<FetchedCapture> {
  if (response.statusCode !== 200) {
    response.destroy();
    throw new FetchError(`${url} answered with status ${response.statusCode}.`);
  }
  try {
    const bytes = await readBody(response, url, limits.maxBytes);
    return { bytes, url, type: (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '' };
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new FetchError(`${url} did not end within ${limits.maxMilliseconds} ms.`);
  }
}

interface Reading {
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
}

function isRedirect(status: number | undefined): boolean {
  return status !== undefined && [301, 302, 303, 307, 308].includes(status);
}

function notPublic(host: string): FetchError {
  return new FetchError(`${host} is not an address of the public internet, so it is not fetched.`);
}

function asFetchError(url: URL, error: Error, signal: AbortSignal, limits: FetchLimits): FetchError {
  if (error instanceof FetchError) return error;
  if (signal.aborted) return new FetchError(`${url.href} did not answer within ${limits.maxMilliseconds} ms.`);
  return new FetchError(`${url.href} could not be fetched: ${reasonOf(error)}.`);
}

/** A name with several addresses fails with the reasons of all. */
function reasonOf(error: Error): string {
  const all = error instanceof AggregateError ? error.errors.map((each) => (each as Error).message) : [error.message];
  return (
    [...new Set(all)].filter(Boolean).join('; ') || ((error as NodeJS.ErrnoException).code ?? 'no reason was given')
  );
}
