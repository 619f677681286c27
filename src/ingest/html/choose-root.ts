import type { MimeMessage, MimePart } from './parse-mime.ts';

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Ways in which a message says which of its pages is the one that was saved, the surest first. */
const WAYS: readonly ((part: MimePart, top: MimeMessage['top']) => boolean)[] = [
  (part, { parameters }) => isSame(idOf(part), parameters.get('start')),
  (part, { headers }) => isSame(locationOf(part), headers.get('snapshot-content-location')),
  (part, { headers }) => isSame(locationOf(part), headers.get('content-location')),
  () => true,
];

/** The saved page among the parts of a message, or `null` where none is a page. */
export function chooseRoot({ top, parts }: MimeMessage): MimePart | null {
  const pages = parts.filter(isPage);
  for (const isRoot of WAYS) {
    const root = pages.find((part) => isRoot(part, top));
    if (root) return root;
  }
  return null;
}

/** Whether a part is a page. */
export function isPage({ type }: MimePart): boolean {
  return HTML.test(type);
}

/** The address under which others of the message refer to a part. */
export function locationOf({ headers }: MimePart): string | undefined {
  return headers.get('content-location')?.replace(/\s+/g, '');
}

/** The id by which `cid:` addresses name a part. */
export function idOf({ headers }: MimePart): string | undefined {
  return headers.get('content-id');
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && bare(a) === bare(b);
}

function bare(id: string): string {
  return id.trim().replace(/^<|>$/g, '');
}
