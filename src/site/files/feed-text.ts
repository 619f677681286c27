import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Text for what goes out as `type="html"`, titles and summaries: a reader would take `<b>` in a title for markup. */
export function htmlText(text: string): string {
  return htmlContent([{ type: 'text', value: text }]);
}

/** Nodes as HTML for a feed. It goes out as CDATA, of whose end xml-js, below `feed`, only escapes the first in a text. */
export function htmlContent(nodes: ElementContent[]): string {
  return xmlText(toHtml(nodes)).replaceAll(']]>', ']]&gt;');
}

/** Control characters and lone surrogates may not stand in XML, not even escaped. */
export function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
}
