import { OURS } from './report-text.ts';

/** Blocks whose text is one line for searching; a row of a table is one. */
const LINES = 'p, h2, h3, h4, h5, h6, li, tr, pre';
/** What the search does not count is not marked either. */
const UNSEARCHED = `${OURS}, [data-section="signature"]`;

/** The lines of a report as the search counts them, in the order of the page. */
export function linesIn(article: Element): Element[] {
  return [...article.querySelectorAll(LINES)].filter(isLine);
}

/** The innermost line counts, e.g. the paragraph within a list item. */
function isLine(element: Element): boolean {
  return element.closest(UNSEARCHED) === null && element.querySelector(LINES) === null;
}

/** The texts of a line that are the report's own. */
export function textNodes(line: Element): Text[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(UNSEARCHED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** A stretch of the joined texts of a line. */
export function rangeIn(texts: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(...pointAt(texts, start, 'start'));
  range.setEnd(...pointAt(texts, end, 'end'));
  return range;
}

/** Node and offset of a place in the joined text; a start at a seam belongs to the later node, an end to the earlier. */
function pointAt(texts: readonly Text[], place: number, side: 'start' | 'end'): [Text, number] {
  let before = 0;
  for (const text of texts) {
    const inside = place - before;
    if (side === 'start' ? inside < text.length : inside <= text.length) return [text, inside];
    before += text.length;
  }
  throw new RangeError(`place ${place} lies beyond a line of ${before} characters`);
}
