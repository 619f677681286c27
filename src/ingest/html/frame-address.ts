import type { Attributes } from './stream-tags.ts';

/** Frames that show nothing of their own. */
const EMPTY = /^\s*(?:about:|javascript:|#|$)/i;
const INLINE = /^\s*data:text\/html([^,]*),([\s\S]*)$/i;

/** The address a frame shows, or `null` where it shows no page: blank, a pixel for counting, or drawn by a script. */
export function frameAddress({ src = '', width, height }: Attributes): string | null {
  const isSpeck = [width, height].some((size) => size !== undefined && /^[01](?:px)?$/.test(size.trim()));
  return EMPTY.test(src) || isSpeck ? null : src.trim();
}

/** The page that a frame carries itself, as single-file savers write it: `srcdoc`, or a `data:` address. */
export function inlinePage({ srcdoc, src }: Attributes): string | null {
  if (srcdoc !== undefined) return srcdoc;
  const match = INLINE.exec(src ?? '');
  if (!match) return null;
  const bytes = /;\s*base64/i.test(match[1] ?? '')
    ? Buffer.from(unescaped(match[2] ?? ''), 'base64')
    : Buffer.from(unescaped(match[2] ?? ''), 'latin1');
  return new TextDecoder().decode(bytes);
}

/** Percent signs undone, byte for byte. */
function unescaped(text: string): string {
  const bytes = Buffer.from(text).toString('latin1');
  return bytes.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
