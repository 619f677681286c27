import { decode } from '../decode.ts';
import type { ByteReader } from '../reader.ts';
import { declaredCharset } from './declared-charset.ts';
import { pageNotes } from './page-notes.ts';
import { readHtml } from './read-html.ts';

/** A saved page: its declared charset counts where it is not UTF-8. */
export const readHtmlCapture: ByteReader = ({ path, bytes }) => {
  const { text, encoding, lost } = decode(path, bytes, declaredCharset(bytes));
  const html = readHtml(text);
  return { encoding, ...html, notes: pageNotes(path, html, lost) };
};
