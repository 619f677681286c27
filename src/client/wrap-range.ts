/** Puts elements around the texts of a range, one a text node; texts between which a line may end (`<wbr>`) have one together. */
export function wrapRange<E extends HTMLElement>(range: Range, make: () => E): E[] {
  const made: E[] = [];
  for (const { text, start, end } of textsOf(range)) {
    const part = text.splitText(start);
    part.splitText(end - start);
    const last = made.at(-1);
    const between = last === undefined ? null : lineEndsBetween(last, part);
    if (between !== null) last?.append(...between, part);
    else {
      const around = make();
      part.replaceWith(around);
      around.append(part);
      made.push(around);
    }
  }
  return made;
}

/** What stands between an element and a text behind it, where that is nothing but places for a line to end; else null. */
function lineEndsBetween(element: Element, text: Text): ChildNode[] | null {
  const between: ChildNode[] = [];
  for (let node = element.nextSibling; node !== text; node = node.nextSibling) {
    if (node === null || (node.nodeName !== 'WBR' && node.textContent !== '')) return null;
    between.push(node);
  }
  return between;
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
