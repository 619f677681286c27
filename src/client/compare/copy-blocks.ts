/** Elements of a report's text that may come over; all others give up their tag and keep their text. */
const KEPT = new Set(['P', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'B']);
const LEFT_OUT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

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
  if (made instanceof Element && node.classList.contains('run-in')) made.className = 'run-in';
  for (const child of node.childNodes) append(child, made, href);
  if (made !== parent) parent.appendChild(made);
}

function home(mark: Element, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'pilcrow';
  link.href = href + (mark.getAttribute('href')?.match(/#.*$/)?.[0] ?? '');
  link.setAttribute('aria-label', '在报告中看本段');
  return link;
}
