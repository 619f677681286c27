import { isIP } from 'node:net';

/** Names under which this machine is always asked for its own pages. */
const LOCAL: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
/** A server that listens on these is meant for other machines too, which may ask for any of its addresses. */
const EVERYWHERE: readonly string[] = ['0.0.0.0', '::'];

/**
 * Whether a request's `Host` header names this server. A page elsewhere may let its own name point here, and would then be taken for the
 * same site by the browser; it cannot make the browser send another name.
 */
export function isAllowedHost(header: string | undefined, listens: string): boolean {
  const name = nameIn(header);
  if (name === null) return false;
  if (LOCAL.includes(name) || name === nameIn(listens.includes(':') ? `[${listens}]` : listens)) return true;
  return EVERYWHERE.includes(listens) && isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}

/** `LOCALHOST:4321` → `localhost`; null for what is no host. */
function nameIn(header: string | undefined): string | null {
  if (header === undefined || !/^[^\s@/?#\\]+$/.test(header)) return null;
  const url = `http://${header}/`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : null;
}
