import { decode } from '../decode.ts';
import { fileError } from '../ingest-error.ts';
import type { ByteReader } from '../reader.ts';
import { chooseRoot, locationOf } from './choose-root.ts';
import { declaredCharset } from './declared-charset.ts';
import { messageFiles } from './message-files.ts';
import { pageNotes } from './page-notes.ts';
import { type MimePart, parseMime } from './parse-mime.ts';
import { readHtml } from './read-html.ts';

/** A page saved as a single file (MHTML, RFC 2557) with its frames, and the address that the browser noted. */
export const readMhtmlCapture: ByteReader = ({ path, bytes }) => {
  const message = parseMime(bytes);
  const root = chooseRoot(message);
  if (!root) {
    throw fileError(path, 'no-html-part', {
      message: 'The file holds no HTML part; expected a page saved as MHTML.',
      hint: 'Save the page again as a single file or as HTML.',
    });
  }
  const { text, encoding, lost } = textOf(path, root);
  let bad = lost;
  const files = messageFiles(message, root);
  const texts = new Map<MimePart, string>();
  const html = readHtml(text, (address) => {
    const part = files(address);
    if (part === null) return null;
    const known = texts.get(part);
    if (known !== undefined) return known;
    const framed = textOf(path, part);
    bad += framed.lost;
    texts.set(part, framed.text);
    return framed.text;
  });
  const { headers } = message.top;
  const noted = headers.get('snapshot-content-location') ?? headers.get('content-location') ?? locationOf(root);
  return { encoding, url: webAddress(noted), ...html, notes: pageNotes(path, html, bad) };
};

/** Chromium keeps a page's own bytes and names no charset, so that only the page can. */
function textOf(path: string, part: MimePart) {
  const bytes = part.bytes();
  return decode(path, bytes, part.parameters.get('charset') ?? declaredCharset(bytes));
}

function webAddress(value: string | undefined): string | null {
  return value && /^https?:\/\//.test(value) ? value : null;
}
