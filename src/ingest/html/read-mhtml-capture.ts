import PostalMime from 'postal-mime';
import { fileError } from '../ingest-error.ts';
import type { ByteReader } from '../reader.ts';
import { readHtml } from './read-html.ts';

/** A page saved as a single file (MHTML, RFC 2557): the first HTML part, and the address that the browser noted. */
export const readMhtmlCapture: ByteReader = async ({ path, bytes }) => {
  const mail = await PostalMime.parse(bytes);
  if (!mail.html) {
    throw fileError(path, 'no-html-part', {
      message: 'The file holds no HTML part; expected a page saved as MHTML.',
      hint: 'Save the page again as a single file or as HTML.',
    });
  }
  const noted = mail.headers.find((header) => /^(?:snapshot-content-location|content-location)$/.test(header.key));
  return { encoding: 'utf-8', url: webAddress(noted?.value), ...readHtml(mail.html) };
};

function webAddress(value: string | undefined): string | null {
  return value && /^https?:\/\//.test(value) ? value : null;
}
