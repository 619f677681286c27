import { decode } from '../decode.ts';
import type { ByteReader } from '../reader.ts';
import { readDataAddress } from './data-address.ts';
import { declaredCharset } from './declared-charset.ts';
import { pageNotes } from './page-notes.ts';
import { readHtml } from './read-html.ts';
import { withinBudget } from './text-budget.ts';

/** A saved page: its declared charset counts where it is not UTF-8, and its ending says whether it is XML. */
export const readHtmlCapture: ByteReader = ({ path, bytes, limits }) => {
  const { text, encoding, lost } = decode(path, bytes, declaredCharset(bytes));
  const source = { source: text, isXml: /\.xhtml$/i.test(path) };
  const held = { load: () => null, style: inlineStyle };
  const html = withinBudget(path, limits.maxTextCharacters, (most) => readHtml(source, held, most));
  return { encoding, ...html, notes: pageNotes(path, html, lost) };
};

/** A style sheet that its link carries itself. */
export function inlineStyle(address: string): string | null {
  return readDataAddress(address)?.text ?? null;
}
