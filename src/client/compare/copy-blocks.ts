import { SCROLLING } from './messages.ts';

/** Elements of a report's text that may come over; all others give up their tag and keep their text. */
const KEPT = new Set(['P', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'B']);
const LEFT_OUT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
/** An id of a paragraph, which is kept as data: two reports may have the same. */
const ANCHOR = /^[\w-]+$/u;

/** Rebuilds blocks from another page out of plain elements and text: no attribute but the paragraph's address survives. */
export function copyBlocks(blocks: readonly Element[], href: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const block of blocks) append(block, fragment, href);
  return fragment;
}

function append(node: Node, parent: Node, href: string): void {
  if (node.nodeType === Node.TEXT_NODE) parent.appendChild(document.createTextNode(node.nodeValue ?? ''));
  if (!(node instanceof Element) || LEFT_OUT.has(node.tagName)) return;
  if (node.classList.contains('pilcrow')) {
    parent.appendChild(home(node, href));
    return;
  }
  const made = KEPT.has(node.tagName) ? document.createElement(node.tagName) : parent;
  if (made instanceof HTMLElement && made !== parent) {
    if (node.classList.contains('run-in')) made.className = 'run-in';
    if (ANCHOR.test(node.id)) made.dataset.anchor = node.id;
  }
  for (const child of node.childNodes) append(child, made, href);
  if (made !== parent) parent.appendChild(made.nodeName === 'TABLE' ? scroller(made) : made);
}

/** A table may be wider than its column: it scrolls in a box of its own. */
function scroller(table: Node): HTMLElement {
  const box = document.createElement('section');
  box.className = 'scroller';
  box.tabIndex = 0;
  box.setAttribute('aria-label', SCROLLING.named(SCROLLING.table));
  box.append(table);
  return box;
}

function home(mark: Element, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'pilcrow';
  link.href = href + (mark.getAttribute('href')?.match(/#.*$/)?.[0] ?? '');
  link.setAttribute('aria-label', '在报告中看本段');
  return link;
}
