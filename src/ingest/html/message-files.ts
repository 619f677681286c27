import { idOf, locationOf } from './choose-root.ts';
import type { MimeMessage, MimePart } from './parse-mime.ts';

/** Finds the part that an address on a page of the message means: `cid:…`, or as the address stands, or taken from the page's own. */
export function messageFiles(message: MimeMessage, root: MimePart): (address: string) => MimePart | null {
  const known = new Map<string, MimePart>();
  for (const part of message.parts.filter((other) => other !== root)) {
    const id = idOf(part)?.trim().replace(/^<|>$/g, '');
    if (id) known.set(`cid:${id}`, part);
    const location = locationOf(part);
    if (location) known.set(withoutHash(location), part);
  }
  const base = baseOf(locationOf(root) ?? message.top.headers.get('snapshot-content-location'));
  return (address) =>
    known.get(withoutHash(address)) ?? known.get(unescaped(address)) ?? known.get(absolute(address, base)) ?? null;
}

/** An address of a page is shorter; each address on the page would cost as much as it is long. */
const LONGEST_BASE = 10_000;

function baseOf(address: string | undefined): string | undefined {
  return address !== undefined && address.length > LONGEST_BASE ? undefined : address;
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '');
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(withoutHash(address));
  } catch {
    return address;
  }
}

function absolute(address: string, base: string | undefined): string {
  return URL.canParse(address, base) ? withoutHash(new URL(address, base).href) : address;
}
