import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

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

/** Why an address could not be fetched, said to a person. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
}

/** Fetches a page within the limits; throws `FetchError`. The address is checked again at every connection and redirect. */
export async function fetchCapture(url: string, limits: FetchLimits): Promise<FetchedCapture> {
  const signal = AbortSignal.timeout(limits.maxMilliseconds);
  let next = checkedUrl(url);
  for (let hop = 0; hop <= limits.maxRedirects; hop++) {
    const response = await open(next, limits, signal);
    const target = response.headers.location;
    if (!isRedirect(response.statusCode) || !target) return read(response, next.href, limits);
    response.destroy();
    next = checkedUrl(new URL(target, next).href);
  }
  throw new FetchError(`${url} leads through more than ${limits.maxRedirects} redirects.`);
}

/** Whether an IP address belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
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

function open(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const isAllowed = limits.isAllowed ?? isPublicAddress;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isAllowed(host)) throw notPublic(host);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const headers = { 'user-agent': 'nianbao-add', accept: 'text/html,application/pdf,*/*;q=0.5' };
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

async function read(response: IncomingMessage, url: string, limits: FetchLimits): Promise<FetchedCapture> {
  if (response.statusCode !== 200) {
    response.destroy();
    throw new FetchError(`${url} answered with status ${response.statusCode}.`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > limits.maxBytes) throw new FetchError(`${url} is larger than ${limits.maxBytes} bytes.`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw new FetchError(`${url} broke off after ${size} bytes: ${error instanceof Error ? error.message : error}.`);
  }
  const type = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return { bytes: Buffer.concat(chunks), url, type };
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
  return new FetchError(`${url.href} could not be fetched: ${error.message}.`);
}
