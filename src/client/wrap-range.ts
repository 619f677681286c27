/** Puts elements around the texts of a range, one a text node. */
export function wrapRange<E extends HTMLElement>(range: Range, make: () => E): E[] {
  return textsOf(range).map(({ text, start, end }) => {
    const part = text.splitText(start);
    part.splitText(end - start);
    const around = make();
    part.replaceWith(around);
    around.append(part);
    return around;
  });
}

/** Takes an element away from around its texts, which are one again. */
export function unwrap(element: HTMLElement): void {
  const parent = element.parentNode;
  element.replaceWith(...element.childNodes);
  parent?.normalize();
}

interface Stretch {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
}

function textsOf(range: Range): Stretch[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const stretches: Stretch[] = [];
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    if (end > start) stretches.push({ text: node, start, end });
  }
  return stretches;
}
