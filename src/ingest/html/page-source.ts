/** The source of a page and by which rules it is read. */
export interface PageSource {
  readonly source: string;
  /** Tags end themselves, and nothing is closed but by its own end. */
  readonly isXml: boolean;
}

const HTML = /^text\/html$/;
const XML = /^(?:application\/xhtml\+xml|image\/svg\+xml|(?:application|text)\/xml)$/;
const TEXT = /^(?:text\/|application\/json$)/;

/** A text of a MIME type as a browser shows it in a frame, or `null` for types that are no text. */
export function pageSource(source: string, type: string): PageSource | null {
  if (HTML.test(type)) return { source, isXml: false };
  if (XML.test(type)) return { source, isXml: true };
  return TEXT.test(type) ? { source: `<pre>${escaped(source)}</pre>`, isXml: false } : null;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
