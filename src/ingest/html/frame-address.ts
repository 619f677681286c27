import { readDataAddress } from './data-address.ts';
import { type PageSource, pageSource } from './page-source.ts';
import type { Tag } from './stream-tags.ts';

/** Frames that show nothing of their own. */
const EMPTY = /^\s*(?:about:|javascript:|data:(?!application\/pdf)|#|$)/i;
/** What an object or plug-in shows that a reader reads, rather than watches or hears. */
const READABLE = /^\s*data:application\/pdf|\.(?:pdf|docx?|wps|ofd|xlsx?|s?html?|txt)(?:[?#]|$)/i;
const FRAMES = new Set(['iframe', 'frame']);

/** Elements that show another page where they stand. */
export const FRAMING: ReadonlySet<string> = new Set([...FRAMES, 'object', 'embed']);

/** The address a frame shows, or `null` where it shows no page: blank, a pixel for counting, a film, or drawn by a script. */
export function frameAddress(tag: Tag): string | null {
  const { width, height } = tag.attributes;
  const address = addressOf(tag);
  const isSpeck = [width, height].some((size) => size !== undefined && /^[01](?:px)?$/.test(size.trim()));
  return EMPTY.test(address) || isSpeck ? null : address.trim();
}

/** Whether a reader misses something where the page at this address is not there. */
export function isReadable({ name }: Tag, address: string): boolean {
  return FRAMES.has(name) || READABLE.test(address);
}

/** The page that a frame carries itself, as single-file savers write it: `srcdoc`, or a `data:` address. */
export function inlinePage(tag: Tag): PageSource | null {
  const { srcdoc } = tag.attributes;
  if (srcdoc !== undefined && tag.name === 'iframe') return { source: srcdoc, isXml: false };
  const data = readDataAddress(addressOf(tag));
  return data && pageSource(data.text, data.type);
}

function addressOf({ name, attributes }: Tag): string {
  return (name === 'object' ? attributes.data : attributes.src) ?? '';
}
