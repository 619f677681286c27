import { decode } from '../decode.ts';
import { fileError, IngestError } from '../ingest-error.ts';
import type { ByteReader } from '../reader.ts';
import { chooseRoot, locationOf } from './choose-root.ts';
import { declaredCharset } from './declared-charset.ts';
import { messageFiles } from './message-files.ts';
import { pageNotes } from './page-notes.ts';
import { type PageSource, pageSource } from './page-source.ts';
import { type MimeMessage, type MimePart, parseMime } from './parse-mime.ts';
import { type Held, readHtml } from './read-html.ts';
import { inlineStyle } from './read-html-capture.ts';
import { withinBudget } from './text-budget.ts';

/** A page saved as a single file (MHTML, RFC 2557) with its frames, and the address that the browser noted. */
export const readMhtmlCapture: ByteReader = ({ path, bytes, limits }) => {
  const message = parseMime(bytes);
  const root = chooseRoot(message);
  if (!root) throw noPage(path, message);
  const { text, encoding, lost } = textOf(path, root);
  const files = heldFiles(path, message, root);
  const source = pageSource(text, root.type) ?? text;
  const html = withinBudget(path, limits.maxTextCharacters, (most) => readHtml(source, files, most));
  const { headers } = message.top;
  const noted = headers.get('snapshot-content-location') ?? headers.get('content-location') ?? locationOf(root);
  return { encoding, url: webAddress(noted), ...html, notes: pageNotes(path, html, lost + files.lost()) };
};

/** Pages and style sheets of a message, and how many of their bytes could not be read. */
function heldFiles(path: string, message: MimeMessage, root: MimePart): Held & { readonly lost: () => number } {
  const files = messageFiles(message, root);
  const pages = new Map<MimePart, PageSource | null>();
  let lost = 0;

  /** A part that is no text is one the file does not hold. */
  function read(part: MimePart): string | null {
    try {
      const framed = textOf(path, part);
      lost += framed.lost;
      return framed.text;
    } catch (error) {
      if (error instanceof IngestError) return null;
      throw error;
    }
  }

  return {
    lost: () => lost,
    load: (address) => {
      const part = files(address);
      if (part === null || pageSource('', part.type) === null) return null;
      const known = pages.get(part);
      if (known !== undefined) return known;
      const text = read(part);
      const page = text === null ? null : pageSource(text, part.type);
      pages.set(part, page);
      return page;
    },
    style: (address) => {
      const part = files(address);
      return part?.type === 'text/css' ? read(part) : inlineStyle(address);
    },
  };
}

function noPage(path: string, { parts }: MimeMessage): IngestError {
  const isDeep = parts.some(({ type }) => type.startsWith('multipart/'));
  return fileError(path, 'no-html-part', {
    message: isDeep
      ? 'No HTML part was found in the first eight levels of parts within parts; expected a page saved as MHTML.'
      : 'The file holds no HTML part; expected a page saved as MHTML.',
    hint: 'Save the page again as a single file or as HTML.',
  });
}

/** Chromium keeps a page's own bytes and names no charset, so that only the page can. */
function textOf(path: string, part: MimePart) {
  const bytes = part.bytes();
  return decode(path, bytes, part.parameters.get('charset') ?? declaredCharset(bytes));
}

function webAddress(value: string | undefined): string | null {
  return value && /^https?:\/\//.test(value) ? value : null;
}
